import type { Notes } from '../types.ts';
import type { INVENTIONS } from './invented.ts';

/** Call sites, keywords and real lines of the messages in `invented.ts`. */
export const INVENTIONS_NOTES = {
  'invented-too-many-sessions': {
    cause:
      'An article made it up. "drop connection" lines are real, but have a number and an address, and come before login.',
    at: 'no release',
    keywords: ['MaxSessions'],
    examples: [
      'sshd[12345]: drop connection: too many sessions for user',
      'sshd[12345]: drop connection: MaxStartups exceeded',
    ],
  },
  'invented-maxstartups-drop': {
    cause: 'An article made it up, or copied it from memory.',
    at: 'no release',
    keywords: ['MaxStartups'],
    examples: [
      'sshd[12345]: Connection from 192.168.1.50 dropped by MaxStartups',
      'Apr  3 10:15:22 server sshd[12345]: drop connection #15 from 192.168.1.50 port 22: MaxStartups 10:30:100',
      'error: beginning maxstartups throttling error: drop connection #11 error: drop connection #12 error: drop connection #13',
    ],
  },
  'invented-exited-throttling': {
    cause: 'It was put together from real lines, by a person or a program.',
    at: 'no release, at this level',
    keywords: ['MaxStartups'],
    examples: [
      'Aug 28 03:19:41 web01 sshd[1120]: error: exited MaxStartups throttling after 05:34, 218 connections dropped',
    ],
  },
  'invented-penalty': {
    cause: 'It was put together from the names of functions.',
    at: 'no release',
    keywords: ['PerSourcePenalties'],
    examples: ['ssh_packet_read_poll_seqnr: penalty: failed authentication from {source_ip}'],
  },
  'invented-max-sessions': {
    cause: 'An article made it up, or another program (a proxy, a router, another SSH server) wrote it.',
    at: 'no release',
    keywords: ['MaxSessions'],
    examples: ['sshd[4242]: error: MaxSessions limit reached'],
  },
} as const satisfies Notes<typeof INVENTIONS>;
