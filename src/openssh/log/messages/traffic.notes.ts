import type { Notes } from '../types.ts';
import type { TRAFFIC } from './traffic.ts';

/** Call sites, keywords and real lines of the messages in `traffic.ts`. */
export const TRAFFIC_NOTES = {
  'connection-from': {
    at: ['sshd-session.c main', 'sshd.c main', 'sshd.c main', 'sshd.c main'],
    examples: [
      'Connection from 127.0.0.1 port 48318 on 127.0.0.1 port 2292 rdomain ""',
      'Feb 12 04:09:18 localhost sshd[26713]: Connection from 115.249.163.77 port 51353 on 127.0.0.1 port 22',
      'Sep 29 16:28:05 localhost sshd[16700]: Connection from 192.0.2.5',
    ],
  },
  accepted: {
    at: 'auth.c auth_log',
    examples: [
      'Accepted publickey for user from 127.0.0.1 port 48318 ssh2: ED25519 SHA256:SkuhXyvzoSMQftDjrw',
      'Dec 10 09:32:20 LabSZ sshd[24680]: Accepted password for fztu from 119.137.62.142 port 49116 ssh2',
    ],
  },
  'accepted-key': {
    at: [
      'auth2-pubkeyfile.c auth_check_authkey_line',
      'auth2-pubkey.c user_cert_trusted_ca',
      'auth2-pubkeyfile.c auth_check_authkey_line',
      'auth2-pubkey.c check_authkeys_file',
      'auth.c auth_log',
      'auth.c auth_log',
    ],
    examples: [
      'Accepted key ED25519 SHA256:SkuhXyvzoSMQftDjrw found at /home/user/.ssh/authorized_keys:1',
      'Postponed publickey for user from 127.0.0.1 port 48318 ssh2 [preauth]',
    ],
  },
  'user-child': {
    at: 'sshd-session.c privsep_postauth',
    examples: ['Nov 22 11:13:59 server sshd[9880]: User child is on pid 9882'],
  },
  'received-disconnect': {
    at: 'packet.c ssh_packet_read_poll_seqnr',
    examples: [
      'Received disconnect from 127.0.0.1 port 48318:11: disconnected by user',
      'Dec 10 06:55:48 LabSZ sshd[24200]: Received disconnect from 173.234.31.186: 11: Bye Bye [preauth]',
    ],
  },
  'disconnected-from': {
    at: 'packet.c sshpkt_fatal',
    examples: [
      'Disconnected from user user 127.0.0.1 port 48318',
      'Disconnected from authenticating user root 192.0.2.6 port 33553 [preauth]',
    ],
  },
  'connection-closed-by': {
    cause:
      'In the log of a server: scanners, health checks, clients that gave up. On the screen of a client: the server dropped it, and only its log says why.',
    at: 'packet.c sshpkt_fatal',
    examples: [
      'Connection closed by 127.0.0.1 port 2292',
      'Connection reset by 127.0.0.1 port 2292',
      'Connection closed by authenticating user user 127.0.0.1 port 48318 [preauth]',
      'Dec 10 07:13:43 LabSZ sshd[24227]: Connection closed by 5.36.59.76 [preauth]',
    ],
  },
  'server-listening': {
    at: [
      'sshd.c listen_on_addrs',
      'sshd.c server_listen',
      'sshd.c server_accept_loop',
      'sshd.c sighup_restart',
    ],
    examples: [
      'Server listening on 127.0.0.1 port 2292.',
      'Received SIGHUP; restarting.',
      'Received signal 15; terminating.',
    ],
  },
  'local-version': {
    at: 'kex.c kex_exchange_identification',
    examples: ['debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10'],
  },
  'remote-version': {
    at: ['kex.c kex_exchange_identification', 'sshd.c sshd_exchange_identification'],
    examples: [
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
    ],
  },
} as const satisfies Notes<typeof TRAFFIC>;
