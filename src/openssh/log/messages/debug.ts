import type { LogMessage } from '../types.ts';

const DEBUG = { origin: 'openssh', weight: 'ordinary', level: 'debug1', limit: null, step: null } as const;

/** Debug lines on sessions and channels, which people read -v output for. */
export const DEBUGGING = [
  {
    ...DEBUG,
    id: 'channel-new',
    side: 'client',
    forms: [
      {
        format: 'channel %d: new %s [%s] (inactive timeout: %u)',
        at: 'channels.c channel_new',
        since: '9.2',
        until: '10.5',
        fields: 'channel ctype name seconds',
      },
      {
        format: 'channel %d: new %s [%s] (inactive timeout: %f)',
        at: 'channels.c channel_new',
        since: '10.6',
        fields: 'channel ctype name seconds',
      },
      { format: 'channel %d: new [%s]', at: 'channels.c channel_new', until: '9.1', fields: 'channel name' },
      {
        format: 'channel %d: free: %s, nchannels %u',
        at: 'channels.c channel_free',
        fields: 'channel name count',
      },
    ],
    meaning:
      'A channel began or ended. "new session" is no error: every session prints it. On a plain connection the session is channel 0.',
    examples: [
      'debug1: channel 0: new session [client-session] (inactive timeout: 0)',
      'debug1: channel 0: new session [client-session] (inactive timeout: 0.000000)',
      'debug1: channel 2: new [client-session]',
      'debug1: channel 5: free: mux-control, nchannels 7',
    ],
  },
  {
    ...DEBUG,
    id: 'session-debug',
    side: 'server',
    forms: [
      { format: 'input_session_request', at: 'serverloop.c server_request_session' },
      { format: 'session_new: session %d', at: 'session.c session_new', fields: 'slot' },
      { format: 'session_open: channel %d', at: 'session.c session_open', fields: 'channel' },
      {
        format: 'session_open: session %d: link with channel %d',
        at: 'session.c session_open',
        fields: 'slot channel',
      },
      {
        format: 'server_input_channel_open: ctype %s rchan %d win %d max %d',
        at: 'serverloop.c server_input_channel_open',
        loose: true,
        fields: 'kind channel - -',
      },
      {
        format: 'server_input_channel_open: confirm %s',
        at: 'serverloop.c server_input_channel_open',
        fields: 'kind',
      },
      {
        format: 'server_input_channel_open: failure %s',
        at: 'serverloop.c server_input_channel_open',
        fields: 'kind',
      },
    ],
    meaning: 'sshd at DEBUG1: a client asks for a channel and gets it, or not.',
    examples: [
      'debug1: session_new: session 0',
      'debug1: server_input_channel_open: ctype session rchan 2 win 2097152 max 32768',
    ],
  },
  {
    ...DEBUG,
    id: 'no-more-sessions-requested',
    side: 'client',
    forms: [{ format: 'Requesting no-more-sessions@openssh.com', at: 'ssh.c ssh_session2' }],
    meaning:
      'ssh promises to open no further session on this connection. It does so whenever it is no master; it is no error, and not MaxSessions.',
    examples: ['debug1: Requesting no-more-sessions@openssh.com'],
  },
  {
    ...DEBUG,
    id: 'connection-debug',
    side: 'client',
    forms: [
      {
        format: 'Connecting to %.200s [%.100s] port %s.',
        at: 'sshconnect.c ssh_connect_direct',
        loose: true,
        fields: 'server address port',
      },
      { format: 'Connection established.', at: 'sshconnect.c ssh_connect_direct' },
      { format: 'Entering interactive session.', at: 'clientloop.c client_loop' },
      { format: 'Exit status %d', at: 'clientloop.c client_loop', fields: 'status' },
      {
        format: 'Transferred: sent %llu, received %llu bytes, in %.1f seconds',
        at: 'clientloop.c client_loop',
        fields: 'sent received seconds',
      },
      {
        format: 'Bytes per second: sent %.1f, received %.1f',
        at: 'clientloop.c client_loop',
        fields: 'sent received',
      },
      { format: 'Connection to %s closed.', at: 'clientloop.c client_loop', loose: true, fields: 'server' },
      { format: 'Killed by signal %d.', at: 'clientloop.c client_loop', fields: 'signal' },
    ],
    meaning:
      'A step in the life of an ordinary connection. "Connection to HOST closed." is how an interactive session ends.',
    examples: [
      'debug1: Connecting to server [127.0.0.1] port 2284.',
      'debug1: Entering interactive session.',
      'Transferred: sent 2384, received 2480 bytes, in 0.1 seconds',
      'Connection to 134.173.191.241 closed.',
    ],
  },
  {
    ...DEBUG,
    id: 'server-connection-debug',
    side: 'server',
    forms: [
      {
        format: 'Transferred: sent %llu, received %llu bytes',
        at: 'sshd-session.c main',
        fields: 'sent received',
      },
      { format: 'Closing connection to %.500s port %d', at: 'sshd-session.c main', fields: 'address port' },
      { format: 'Set %s to %d', at: 'port-linux.c oom_adjust_restore', loose: true, fields: 'path value' },
      { format: 'Forked child %ld.', at: 'sshd.c server_accept_loop', fields: 'child' },
      {
        format: 'subsystem request for %.100s by user %s',
        at: 'session.c session_subsystem_req',
        loose: true,
        fields: 'subsystem login',
      },
      {
        format: 'Read error from remote host %s port %d: %s',
        at: 'serverloop.c process_input',
        loose: true,
        fields: 'address port error',
      },
    ],
    meaning: 'A step in the life of an ordinary connection, seen from the server.',
    examples: [
      'Transferred: sent 3364, received 3580 bytes',
      'Closing connection to 127.0.0.1 port 60886',
      'Mar  9 07:39:48 bastion sshd[29111]: Set /proc/self/oom_score_adj to 0',
      'subsystem request for sftp by user alice',
    ],
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
        at: 'session.c session_subsystem_req',
        until: '10.3',
        fields: 'subsystem user',
      },
      {
        format: 'subsystem request for %.100s by user %s failed, %s',
        at: 'session.c session_subsystem_req',
        since: '10.4',
        fields: 'subsystem user reason',
      },
    ],
    meaning:
      'sshd granted the session, but the subsystem (sftp, in most cases) is not defined or its program is missing.',
    remedy: 'Define it: Subsystem sftp internal-sftp, or the path of sftp-server; then reload.',
    notHelp: 'Raising MaxSessions.',
    step: 3,
    keywords: ['Subsystem'],
    examples: ['subsystem request for sftp by user alice failed, subsystem not found'],
  },
] as const satisfies readonly LogMessage[];
