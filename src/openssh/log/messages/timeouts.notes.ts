import type { Notes } from '../types.ts';
import type { TIMEOUTS } from './timeouts.ts';

/** Call sites, keywords and real lines of the messages in `timeouts.ts`. */
export const TIMEOUTS_NOTES = {
  'terminating-inactive-connection': {
    at: 'serverloop.c wait_until_can_do_something',
    keywords: ['UnusedConnectionTimeout', 'ControlPersist'],
    examples: ['terminating inactive connection from user user 127.0.0.1 port 48318'],
  },
  'channel-inactivity': {
    at: 'channels.c channel_handler',
    keywords: ['ChannelTimeout'],
    examples: [
      'channel 0: closing after 2 seconds of inactivity',
      'channel 0: closing after 2.000000 seconds of inactivity',
    ],
  },
  'client-not-responding': {
    cause: 'A suspended laptop, a NAT that forgot the connection, a dead network.',
    at: 'serverloop.c client_alive_check',
    keywords: ['ClientAliveInterval', 'ClientAliveCountMax', 'ServerAliveInterval'],
    examples: [
      'Timeout, client not responding from user alice 192.0.2.7 port 50122',
      'Timeout, client not responding.',
    ],
  },
  'server-not-responding': {
    at: 'clientloop.c server_alive_check',
    keywords: ['ServerAliveInterval', 'ServerAliveCountMax'],
    examples: ['Timeout, server server.example.com not responding.'],
  },
  'connection-closed-by-remote-host': {
    cause:
      'UnusedConnectionTimeout, ClientAliveCountMax, a restart of the server machine, a firewall that forgot the connection.',
    at: [
      'clientloop.c client_process_net_input',
      'clientloop.c client_process_net_input',
      'packet.c ssh_packet_send2',
      'packet.c sshpkt_fatal',
      'packet.c sshpkt_vfatal',
      'packet.c packet_write_poll',
    ],
    keywords: ['UnusedConnectionTimeout', 'ClientAliveInterval', 'ServerAliveInterval'],
    examples: [
      'Connection to server closed by remote host.',
      'client_loop: send disconnect: Broken pipe',
      'packet_write_wait: Connection to 192.0.2.1 port 22: Broken pipe',
      'ssh_dispatch_run_fatal: Connection to 192.0.2.1 port 22: Connection reset by peer',
      'Write failed: Broken pipe',
    ],
  },
  'connect-failed': {
    at: [
      'sshconnect.c ssh_connect_direct',
      'kex.c kex_exchange_identification',
      'kex.c kex_exchange_identification',
      'ssh.c resolve_host',
      'packet.c sshpkt_fatal',
      'packet.c packet_read_seqnr',
      'packet.c packet_write_wait',
    ],
    examples: [
      'ssh: connect to host server port 2284: Connection refused',
      'ssh: connect to host 192.0.2.1 port 22: Connection timed out',
      'kex_exchange_identification: read: Connection timed out',
      'ssh: Could not resolve hostname server.invalid: Name or service not known',
    ],
  },
  'control-persist-failed': {
    cause:
      'The socket was removed or replaced meanwhile, or lies on a file system that does not carry sockets well.',
    at: 'ssh.c control_persist_detach',
    keywords: ['ControlPersist', 'ControlPath'],
    examples: ['Failed to connect to new control master'],
  },
} as const satisfies Notes<typeof TIMEOUTS>;
