import type { Message } from '../types.ts';

const DEBUG = { origin: 'openssh', weight: 'ordinary', level: 'debug1', limit: null, step: null } as const;

/** Debug lines on sessions and channels, which people read -v output for. */
export const DEBUGGING = [
  {
    ...DEBUG,
    id: 'channel-new',
    side: 'client',
    both: true,
    forms: [
      {
        format: 'channel %d: new %s [%s] (inactive timeout: %u)',
        since: '9.2',
        until: '10.5',
        fields: 'channel ctype name seconds',
      },
      {
        format: 'channel %d: new %s [%s] (inactive timeout: %f)',
        since: '10.6',
        fields: 'channel ctype name seconds',
      },
      { format: 'channel %d: new [%s]', until: '9.1', fields: 'channel name' },
      {
        format: 'channel %d: free: %s, nchannels %u',
        fields: 'channel name count',
      },
    ],
    meaning:
      'A channel began or ended. "new session" is no error: every session prints it. On a plain connection the session is channel 0.',
  },
  {
    ...DEBUG,
    id: 'session-debug',
    side: 'server',
    forms: [
      { format: 'input_session_request' },
      { format: 'session_new: session %d', fields: 'slot' },
      { format: 'session_open: channel %d', fields: 'channel' },
      {
        format: 'session_open: session %d: link with channel %d',
        fields: 'slot channel',
      },
      {
        format: 'server_input_channel_open: ctype %s rchan %d win %d max %d',
        loose: true,
        fields: 'kind channel - -',
      },
      {
        format: 'server_input_channel_open: confirm %s',
        fields: 'kind',
      },
      {
        format: 'server_input_channel_open: failure %s',
        fields: 'kind',
      },
    ],
    meaning: 'sshd at DEBUG1: a client asks for a channel and gets it, or not.',
  },
  {
    ...DEBUG,
    id: 'no-more-sessions-requested',
    side: 'client',
    forms: [{ format: 'Requesting no-more-sessions@openssh.com' }],
    meaning:
      'ssh promises to open no further session on this connection. It does so whenever it is no master; it is no error, and not MaxSessions.',
  },
  {
    ...DEBUG,
    id: 'connection-debug',
    side: 'client',
    both: true,
    forms: [
      {
        format: 'Connecting to %.200s [%.100s] port %s.',
        loose: true,
        fields: 'server address port',
      },
      { format: 'Connection established.' },
      { format: 'Entering interactive session.' },
      { format: 'Exit status %d', fields: 'status' },
      {
        format: 'Transferred: sent %llu, received %llu bytes, in %.1f seconds',
        fields: 'sent received seconds',
      },
      {
        format: 'Bytes per second: sent %.1f, received %.1f',
        fields: 'sent received',
      },
      { format: 'Connection to %s closed.', loose: true, fields: 'server' },
      { format: 'Killed by signal %d.', fields: 'signal' },
    ],
    meaning:
      'A step in the life of an ordinary connection. "Connection to HOST closed." is how an interactive session ends.',
  },
  {
    ...DEBUG,
    id: 'server-connection-debug',
    side: 'server',
    forms: [
      {
        format: 'Transferred: sent %llu, received %llu bytes',
        fields: 'sent received',
      },
      { format: 'Closing connection to %.500s port %d', fields: 'address port' },
      { format: 'Set %s to %d', loose: true, fields: 'path value' },
      { format: 'Forked child %ld.', fields: 'child' },
      {
        format: 'subsystem request for %.100s by user %s',
        loose: true,
        fields: 'subsystem login',
      },
      {
        format: 'Read error from remote host %s port %d: %s',
        loose: true,
        fields: 'address port error',
      },
    ],
    meaning: 'A step in the life of an ordinary connection, seen from the server.',
  },
  {
    id: 'subsystem-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'subsystem request for %.100s by user %s failed, subsystem not found',
        until: '10.3',
        fields: 'subsystem user',
      },
      {
        format: 'subsystem request for %.100s by user %s failed, %s',
        since: '10.4',
        fields: 'subsystem user reason',
      },
    ],
    meaning:
      'sshd granted the session, but the subsystem (sftp, in most cases) is not defined or its program is missing.',
    remedy: 'Define it: Subsystem sftp internal-sftp, or the path of sftp-server; then reload.',
    notHelp: 'Raising MaxSessions.',
    step: 3,
  },
] as const satisfies readonly Message[];
