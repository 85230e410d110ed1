import type { Notes } from '../types.ts';
import type { STARTUPS } from './startups.ts';

/** Call sites, keywords and real lines of the messages in `startups.ts`. */
export const STARTUPS_NOTES = {
  'maxstartups-drop': {
    cause:
      'A burst of parallel logins, or scanners that hold slots until LoginGraceTime runs out. The number behind # is how many were logging in. The default LogLevel INFO shows all of these lines only from 10.0 on: from 8.4 to 9.9 the first one and one in five minutes, from 7.4 to 8.3 none (they are VERBOSE).',
    at: 'sshd.c drop_connection',
    keywords: ['MaxStartups', 'PerSourceMaxStartups', 'LoginGraceTime'],
    examples: [
      'Jun 24 11:53:18 hetzarm sshd[2072]: drop connection #17 from [112.6.161.100]:52488 on [65.21.20.242]:22 past MaxStartups',
      'drop connection #10 from [212.99.194.59]:59789 on [159.195.22.112]:22 Maxstartups',
      'sshd[10247]: drop connection #1 from [127.0.0.1]:45226 on [127.0.0.1]:2306 MaxStartups',
    ],
  },
  'maxstartups-throttling': {
    cause: 'A burst of parallel logins, or scanners that hold slots until LoginGraceTime runs out.',
    at: 'sshd.c drop_connection',
    keywords: ['MaxStartups', 'PerSourceMaxStartups', 'LoginGraceTime'],
    examples: [
      'Mar  6 06:31:31 ip-172-31-35-28 sshd[620]: error: beginning MaxStartups throttling',
      'Jun 24 04:01:33 hetzarm sshd[2072]: exited MaxStartups throttling after 00:02:10, 31 connections dropped',
      '2025-04-16T06:33:25 indigo sshd[2690]: error: in MaxStartups throttling for 03:14:53, 220 connections dropped',
    ],
  },
  'maxstartups-rate-limited': {
    at: 'sshd.c drop_connection',
    keywords: ['MaxStartups', 'PerSourceMaxStartups'],
    examples: ['Maxstartups logging rate-limited: additional 12 connections dropped'],
  },
  'drop-connection-debug': {
    at: ['sshd.c drop_connection', 'sshd.c should_drop_connection', 'sshd.c server_accept_loop'],
    keywords: ['MaxStartups'],
    examples: [
      'Apr 05 20:56:17 artifacts-centos8 sshd[1735]: debug1: drop_connection: p 30, r 7',
      'debug1: should_drop_connection: p 100, r 44',
    ],
  },
  'banner-exceeded-maxstartups': {
    cause: 'Too many connections were logging in at the same moment.',
    at: [
      'sshd.c drop_connection',
      'kex.c kex_exchange_identification',
      'sshconnect.c ssh_exchange_identification',
    ],
    keywords: ['MaxStartups', 'PerSourceMaxStartups'],
    examples: [
      'debug1: kex_exchange_identification: banner line 0: Exceeded MaxStartups',
      'debug1: ssh_exchange_identification: Exceeded MaxStartups',
      'Exceeded MaxStartups',
    ],
  },
  'banner-not-allowed': {
    cause:
      'Failed or unfinished logins from your address shortly before (penalty), or too many logins at once (MaxStartups).',
    at: [
      'sshd.c drop_connection',
      'kex.c kex_exchange_identification',
      'sshconnect.c ssh_exchange_identification',
    ],
    keywords: ['PerSourcePenalties', 'MaxStartups', 'PerSourceMaxStartups'],
    examples: [
      'debug1: kex_exchange_identification: banner line 0: Not allowed at this time',
      'Not allowed at this time',
    ],
  },
  'closed-during-identification': {
    cause:
      'In bursts: MaxStartups, or a penalty on your address (9.8 and newer). Steadily: a firewall, fail2ban, hosts.deny, or no sshd at the other end.',
    at: 'kex.c kex_exchange_identification',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: [
      'kex_exchange_identification: Connection closed by remote host',
      'ssh_exchange_identification: Connection closed by remote host',
      'kex_exchange_identification: read: Connection reset by peer',
      'ssh_exchange_identification: read: Connection reset by peer',
    ],
  },
  'login-grace-time': {
    cause:
      "A scanner that holds the connection open, a user at the password prompt, or a login that hangs in DNS or PAM. Not every sshd says so: Debian's 8.4 and its 9.2, patched against CVE-2024-6387, end the connection without a line. 10.0 and 10.6 add up to four seconds to the time, at random.",
    at: ['sshd.c child_reap', 'sshd.c grace_alarm_handler', 'sshd.c grace_alarm_handler'],
    keywords: ['LoginGraceTime', 'MaxStartups', 'UseDNS'],
    examples: [
      'Timeout before authentication for connection from 127.0.0.1 to 127.0.0.1, pid = 4242',
      '2024-06-29T07:49:02.498852+00:00 kali-vm sshd[9378]: fatal: Timeout before authentication for 140.246.97.188 port 52762',
    ],
  },
} as const satisfies Notes<typeof STARTUPS>;
