import type { Notes } from '../types.ts';
import type { STRANGERS } from './strangers.ts';

/** Call sites, keywords and real lines of the messages in `strangers.ts`. */
export const STRANGERS_NOTES = {
  'scanner-noise': {
    at: [
      'sshd.c sshd_exchange_identification',
      'sshd.c sshd_exchange_identification',
      'sshd.c sshd_exchange_identification',
      'kex.c kex_exchange_identification',
      'kex.c kex_exchange_identification',
      'kex.c kex_exchange_identification',
      'kex.c kex_exchange_identification',
      'kex.c kex_exchange_identification',
      'packet.c sshpkt_vfatal',
      'packet.c sshpkt_vfatal',
      'sshd.c sshd_exchange_identification',
      'kex.c kex_exchange_identification',
      'packet.c ssh_packet_read_poll2',
      'packet.c packet_read_poll1',
      'packet.c ssh_packet_read_poll2',
      'kex.c kex_exchange_identification',
      'packet.c packet_read_seqnr',
      'packet.c packet_write_poll',
    ],
    examples: [
      'Mar  1 18:59:33 hostname sshd[1189575]: banner exchange: Connection from 192.0.2.12 port 44105: invalid format',
      'Feb 17 17:40:17 sshd[19725]: error: kex_exchange_identification: client sent invalid protocol identifier ""',
      'Jun 7 01:11:57 host sshd[8782]: Did not receive identification string from 192.0.2.5 port 35836',
      'Dec 10 07:28:03 LabSZ sshd[24245]: fatal: Write failed: Connection reset by peer [preauth]',
    ],
  },
  'reverse-mapping': {
    at: [
      'canohost.c get_remote_hostname',
      'auth.c remote_hostname',
      'canohost.c get_remote_hostname',
      'auth.c remote_hostname',
    ],
    keywords: ['UseDNS'],
    examples: [
      'Dec 10 06:55:46 LabSZ sshd[24200]: reverse mapping checking getaddrinfo for ns.marryaldkfaczcz.com [173.234.31.186] failed - POSSIBLE BREAK-IN ATTEMPT!',
      'Oct 15 19:51:35 server sshd[7592]: Address 1.2.3.4 maps to 1234.bbbbbb.com, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!',
    ],
  },
} as const satisfies Notes<typeof STRANGERS>;
