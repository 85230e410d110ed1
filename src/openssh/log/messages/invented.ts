import type { LogMessage } from '../types.ts';

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
      { format: 'drop connection: %s', at: 'no release', fields: 'text' },
      { format: 'too many sessions for user%s', at: 'no release', fields: 'user' },
      { format: 'too many sessions', at: 'no release' },
      { format: 'Too many sessions for user%s', at: 'no release', fields: 'user' },
    ],
    meaning:
      'No OpenSSH prints this. What sshd logs when MaxSessions is reached is "error: no more sessions", without a user.',
    cause:
      'An article made it up. "drop connection" lines are real, but have a number and an address, and come before login.',
    remedy: 'Search for "no more sessions" with journalctl -t sshd -t sshd-session.',
    keywords: ['MaxSessions'],
    examples: [
      'sshd[12345]: drop connection: too many sessions for user',
      'sshd[12345]: drop connection: MaxStartups exceeded',
    ],
  },
  {
    ...INVENTED,
    id: 'invented-maxstartups-drop',
    forms: [
      { format: 'Connection from %s dropped by MaxStartups', at: 'no release', fields: 'address' },
      {
        format: 'drop connection #%d from %s port %d: MaxStartups %s',
        at: 'no release',
        fields: 'pending address port value',
      },
      {
        format: 'drop connection #%d from %s port %d: %s',
        at: 'no release',
        fields: 'pending address port text',
      },
      { format: 'MaxStartups exceeded', at: 'no release' },
      { format: 'beginning maxstartups throttling%s', at: 'no release', fields: 'rest' },
      { format: 'MaxStartups limit reached', at: 'no release' },
      { format: 'MaxStartups limit exceeded', at: 'no release' },
    ],
    meaning:
      'No OpenSSH prints this. The real line is "drop connection #N from [ADDRESS]:PORT on [ADDRESS]:PORT past MaxStartups", with endings that differ by release.',
    cause: 'An article made it up, or copied it from memory.',
    remedy: 'Search for "drop connection #" without regard to case: 9.8 and 9.9 write "Maxstartups".',
    keywords: ['MaxStartups'],
    examples: [
      'sshd[12345]: Connection from 192.168.1.50 dropped by MaxStartups',
      'Apr  3 10:15:22 server sshd[12345]: drop connection #15 from 192.168.1.50 port 22: MaxStartups 10:30:100',
      'error: beginning maxstartups throttling error: drop connection #11 error: drop connection #12 error: drop connection #13',
    ],
  },
  {
    ...INVENTED,
    id: 'invented-exited-throttling',
    forms: [
      {
        format: 'exited MaxStartups throttling after %s, %u connections dropped',
        at: 'no release, at this level',
        shown: 'error',
        fields: 'duration dropped',
      },
    ],
    meaning:
      'No OpenSSH prints this line with "error:" in front: "exited MaxStartups throttling" is logged at INFO, and its time has hours.',
    cause: 'It was put together from real lines, by a person or a program.',
    remedy: 'Look at the log itself; the real line has no "error:".',
    keywords: ['MaxStartups'],
    examples: [
      'Aug 28 03:19:41 web01 sshd[1120]: error: exited MaxStartups throttling after 05:34, 218 connections dropped',
    ],
  },
  {
    ...INVENTED,
    id: 'invented-penalty',
    forms: [
      {
        format: 'penalty: %s from %s',
        in: ['ssh_packet_read_poll_seqnr'],
        at: 'no release',
        fields: 'reason address',
      },
      { format: 'ssh_packet_read_poll_seqnr: penalty: %s', at: 'no release', loose: true, fields: 'reason' },
    ],
    meaning:
      'No OpenSSH prints this. Penalties are logged by srclimit_penalise, and as the ending of "drop connection" lines.',
    cause: 'It was put together from the names of functions.',
    remedy: 'Search for "srclimit_penalise" and "penalty:" in the log of sshd 9.8 or newer.',
    keywords: ['PerSourcePenalties'],
    examples: ['ssh_packet_read_poll_seqnr: penalty: failed authentication from {source_ip}'],
  },
  {
    ...INVENTED,
    id: 'invented-max-sessions',
    forms: [
      { format: 'MaxSessions exceeded', at: 'no release' },
      { format: 'MaxSessions limit reached', at: 'no release' },
      { format: 'MaxSessions limit exceeded', at: 'no release' },
      { format: 'MaxSessions reached', at: 'no release' },
      { format: 'maximum number of sessions exceeded', at: 'no release' },
      { format: 'Maximum number of sessions exceeded', at: 'no release' },
      { format: 'Maximum sessions exceeded', at: 'no release' },
      { format: 'session limit reached', at: 'no release' },
    ],
    meaning:
      'No OpenSSH prints this: no message of any release has the word MaxSessions in it. The real line is "error: no more sessions".',
    cause: 'An article made it up, or another program (a proxy, a router, another SSH server) wrote it.',
    remedy: 'Search for "no more sessions" with journalctl -t sshd -t sshd-session.',
    keywords: ['MaxSessions'],
    examples: ['sshd[4242]: error: MaxSessions limit reached'],
  },
] as const satisfies readonly LogMessage[];
