import type { Message } from '../types.ts';

const INVENTED = {
  origin: 'invented',
  weight: 'trouble',
  side: 'server',
  level: null,
  limit: null,
  step: null,
  notHelp: 'Searching for this text in your logs.',
} as const;

/** Strings that circulate in articles and that no release from 6.6 to 10.5 contains. */
export const INVENTIONS = [
  {
    ...INVENTED,
    id: 'invented-too-many-sessions',
    forms: [
      { format: 'drop connection: %s', fields: 'text' },
      { format: 'too many sessions for user%s', fields: 'user' },
      { format: 'too many sessions' },
      { format: 'Too many sessions for user%s', fields: 'user' },
    ],
    meaning:
      'No OpenSSH prints this. What sshd logs when MaxSessions is reached is "error: no more sessions", without a user.',
    remedy: 'Search for "no more sessions" with journalctl -t sshd -t sshd-session.',
  },
  {
    ...INVENTED,
    id: 'invented-maxstartups-drop',
    forms: [
      { format: 'Connection from %s dropped by MaxStartups', fields: 'address' },
      {
        format: 'drop connection #%d from %s port %d: MaxStartups %s',
        fields: 'pending address port value',
      },
      {
        format: 'drop connection #%d from %s port %d: %s',
        fields: 'pending address port text',
      },
      { format: 'MaxStartups exceeded' },
      { format: 'beginning maxstartups throttling%s', fields: 'rest' },
      { format: 'MaxStartups limit reached' },
      { format: 'MaxStartups limit exceeded' },
    ],
    meaning:
      'No OpenSSH prints this. The real line is "drop connection #N from [ADDRESS]:PORT on [ADDRESS]:PORT past MaxStartups", with endings that differ by release.',
    remedy: 'Search for "drop connection #" without regard to case: 9.8 and 9.9 write "Maxstartups".',
  },
  {
    ...INVENTED,
    id: 'invented-exited-throttling',
    forms: [
      {
        format: 'exited MaxStartups throttling after %s, %u connections dropped',
        shown: 'error',
        fields: 'duration dropped',
      },
    ],
    meaning:
      'No OpenSSH prints this line with "error:" in front: "exited MaxStartups throttling" is logged at INFO, and its time has hours.',
    remedy: 'Look at the log itself; the real line has no "error:".',
  },
  {
    ...INVENTED,
    id: 'invented-penalty',
    forms: [
      {
        format: 'penalty: %s from %s',
        in: ['ssh_packet_read_poll_seqnr'],
        fields: 'reason address',
      },
      { format: 'ssh_packet_read_poll_seqnr: penalty: %s', loose: true, fields: 'reason' },
    ],
    meaning:
      'No OpenSSH prints this. Penalties are logged by srclimit_penalise, and as the ending of "drop connection" lines.',
    remedy: 'Search for "srclimit_penalise" and "penalty:" in the log of sshd 9.8 or newer.',
  },
  {
    ...INVENTED,
    id: 'invented-max-sessions',
    forms: [
      { format: 'MaxSessions exceeded' },
      { format: 'MaxSessions limit reached' },
      { format: 'MaxSessions limit exceeded' },
      { format: 'MaxSessions reached' },
      { format: 'maximum number of sessions exceeded' },
      { format: 'Maximum number of sessions exceeded' },
      { format: 'Maximum sessions exceeded' },
      { format: 'session limit reached' },
    ],
    meaning:
      'No OpenSSH prints this: no message of any release has the word MaxSessions in it. The real line is "error: no more sessions".',
    remedy: 'Search for "no more sessions" with journalctl -t sshd -t sshd-session.',
  },
] as const satisfies readonly Message[];
