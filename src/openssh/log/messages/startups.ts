import type { Message } from '../types.ts';

/** Connections dropped before they logged in: MaxStartups, PerSourceMaxStartups, LoginGraceTime. */
export const STARTUPS = [
  {
    id: 'maxstartups-drop',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'max-startups',
    or: ['per-source-max-startups'],
    forms: [
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d past MaxStartups',
        since: '7.4',
        until: '9.7',
        fields: 'pending address port to -',
      },
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '9.8',
        until: '9.9p2',
        fields: 'pending address port to - reason',
        is: [{ reason: 'past Maxstartups' }],
      },
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '10.0',
        until: '10.5',
        fields: 'pending address port to - reason',
        is: [{ reason: 'Maxstartups' }],
      },
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '10.6',
        fields: 'pending address port to - reason',
        is: [{ reason: 'MaxStartups' }],
      },
    ],
    meaning:
      'sshd dropped a new connection because too many others had not finished logging in. PerSourceMaxStartups prints the same text.',
    remedy:
      'Share connections (ControlMaster) or space the logins out. If they are legitimate, raise MaxStartups; shorten LoginGraceTime against scanners. If # is far below the start of MaxStartups, check PerSourceMaxStartups.',
    notHelp: 'Raising MaxSessions: these connections never got as far as a session.',
    step: 1,
  },
  {
    id: 'maxstartups-throttling',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'max-startups',
    or: ['per-source-max-startups'],
    forms: [
      {
        format: 'beginning MaxStartups throttling',
        since: '8.4',
        until: '9.9p2',
      },
      {
        format: 'in MaxStartups throttling for %s, %u connections dropped',
        since: '8.4',
        until: '9.9p2',
        fields: 'duration dropped',
      },
      {
        format: 'exited MaxStartups throttling after %s, %u connections dropped',
        shown: 'none',
        since: '8.4',
        until: '9.9p2',
        fields: 'duration dropped',
      },
    ],
    meaning:
      'sshd began, continued or stopped dropping connections that had not logged in; at the end it says how many. PerSourceMaxStartups prints the same text.',
    remedy:
      'Read the "drop connection" lines for the addresses. Share connections or space the logins out; raise MaxStartups if the logins are legitimate.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'maxstartups-rate-limited',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'max-startups',
    or: ['per-source-max-startups'],
    forms: [
      {
        format: '%s logging rate-limited: additional %u connections dropped',
        since: '10.0',
        fields: 'reason dropped',
        is: [{ reason: 'Maxstartups' }, { reason: 'MaxStartups' }],
      },
    ],
    meaning:
      'So many connections were dropped for MaxStartups that sshd stopped logging each; this line counts the rest.',
    remedy: 'As for the "drop connection" lines beside it.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'drop-connection-debug',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'debug1',
    limit: 'max-startups',
    forms: [
      {
        format: 'drop_connection: p %d, r %d',
        until: '8.3',
        fields: 'probability drawn',
      },
      {
        format: 'p %d, r %d',
        in: ['should_drop_connection'],
        since: '8.4',
        fields: 'probability drawn',
      },
      { format: 'drop connection #%d', until: '7.3', fields: 'pending' },
    ],
    meaning:
      'sshd is past the start of MaxStartups and throws dice: it drops the connection if r is below p percent.',
    remedy: 'Look for "drop connection" lines: only those were dropped.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'banner-exceeded-maxstartups',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'debug1',
    limit: 'max-startups',
    or: ['per-source-max-startups'],
    forms: [
      { format: 'Exceeded MaxStartups', since: '8.2', until: '9.7' },
      {
        format: 'banner line %zu: %s',
        in: ['kex_exchange_identification'],
        since: '8.0',
        fields: 'line text',
        is: [{ text: 'Exceeded MaxStartups' }],
      },
      {
        format: 'ssh_exchange_identification: %s',
        fields: 'text',
        until: '7.9',
        is: [{ text: 'Exceeded MaxStartups' }],
      },
    ],
    meaning:
      'The server, of release 8.2 to 9.7, dropped this connection for MaxStartups or PerSourceMaxStartups.',
    remedy:
      'Share connections (ControlMaster) or space the logins out; ask the administrator for a higher MaxStartups.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'banner-not-allowed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'debug1',
    limit: 'per-source-penalties',
    or: ['max-startups', 'per-source-max-startups'],
    forms: [
      { format: 'Not allowed at this time', since: '9.8' },
      {
        format: 'banner line %zu: %s',
        in: ['kex_exchange_identification'],
        since: '8.0',
        fields: 'line text',
        is: [{ text: 'Not allowed at this time' }],
      },
      {
        format: 'ssh_exchange_identification: %s',
        fields: 'text',
        until: '7.9',
        is: [{ text: 'Not allowed at this time' }],
      },
    ],
    meaning:
      'The server, of release 9.8 or newer, dropped this connection before login: a penalty on your address, MaxStartups or PerSourceMaxStartups. The text is the same for all three.',
    remedy:
      'Wait a minute and try once. The "drop connection" line in the log of the server names which of the three it was.',
    notHelp: 'Raising MaxSessions. Trying again in a loop.',
    step: 1,
  },
  {
    id: 'closed-during-identification',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'error',
    limit: 'max-startups',
    or: ['per-source-penalties', 'per-source-max-startups'],
    forms: [
      {
        format: 'Connection closed by remote host',
        in: ['kex_exchange_identification', 'ssh_exchange_identification'],
      },
      {
        format: 'read: %.100s',
        in: ['kex_exchange_identification', 'ssh_exchange_identification'],
        fields: 'error',
        is: [
          { error: 'Connection reset by peer' },
          { error: 'Connection reset' },
          { error: 'Connection aborted' },
          { error: 'Software caused connection abort' },
        ],
      },
    ],
    meaning:
      'The connection was closed before the server said a word of SSH. ssh -v may show the line that sshd writes before it drops one; the log of the server names the limit.',
    remedy:
      'On the server, look for "drop connection" at the same second. If it is there, share connections or raise MaxStartups. If it is not, the server may be of 7.4 to 8.3, which log it at LogLevel VERBOSE only, or it was a firewall.',
    notHelp: 'Raising MaxSessions: no session was asked for yet.',
    step: 1,
  },
  {
    id: 'login-grace-time',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'login-grace-time',
    forms: [
      {
        format: 'Timeout before authentication for %s, pid = %ld%s',
        since: '9.8',
        fields: 'peer child note',
      },
      {
        format: 'Timeout before authentication for %s port %d',
        since: '7.3',
        until: '9.7',
        fields: 'address port',
      },
      {
        format: 'Timeout before authentication for %s',
        until: '7.2',
        fields: 'address',
      },
    ],
    meaning: 'A connection did not log in within LoginGraceTime, so sshd ended it.',
    remedy:
      'From strangers: shorten LoginGraceTime, so that they hold MaxStartups slots for less long. From your own: find what makes the login slow (UseDNS, PAM, a busy server).',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
] as const satisfies readonly Message[];
