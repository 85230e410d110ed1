import type { Notes } from '../types.ts';
import type { PORTS } from './ports.ts';

/** Call sites, keywords and real lines of the messages in `ports.ts`. */
export const PORTS_NOTES = {
  'remote-forward-failure-debug': {
    at: 'ssh.c ssh_confirm_remote_forward',
    keywords: ['AllowTcpForwarding', 'PermitListen'],
    examples: ['debug1: remote forward failure for: listen 28080, connect 127.0.0.1:80'],
  },
  'connect-to-failed': {
    cause: 'Nothing listens there, the name does not resolve, or a firewall is between.',
    at: [
      'channels.c channel_post_connecting',
      'channels.c connect_to_helper',
      'channels.c connect_to_helper',
    ],
    examples: [
      'Nov 22 11:13:58 server sshd[4242]: error: connect_to 127.0.0.1 port 2299: failed.',
      'connect_to nosuchhost.invalid: unknown host (Temporary failure in name resolution)',
      'error: connect to /run/docker.sock port -2 failed: No such file or directory',
    ],
  },
  'bind-not-possible': {
    at: 'channels.c channel_setup_fwd_listener_tcpip',
    examples: [
      'bind [127.0.0.1]:80: Permission denied',
      'bind [192.0.2.9]:8080: Cannot assign requested address',
    ],
  },
  'bind-address-in-use': {
    at: [
      'channels.c channel_setup_fwd_listener_tcpip',
      'channels.c channel_setup_fwd_listener',
      'channels.c channel_setup_fwd_listener_tcpip',
      'ssh.c ssh_init_forwarding',
    ],
    examples: ['bind [127.0.0.1]:1080: Address already in use', 'Could not request local forwarding.'],
  },
} as const satisfies Notes<typeof PORTS>;
