import type { Notes } from '../types.ts';
import type { FORWARDING } from './forwarding.ts';

/** Call sites, keywords and real lines of the messages in `forwarding.ts`. */
export const FORWARDING_NOTES = {
  'channel-open-prohibited': {
    cause:
      'AllowTcpForwarding no or local/remote, DisableForwarding, PermitOpen, or options in authorized_keys.',
    at: 'channels.c channel_input_open_failure',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
    examples: [
      'channel 3: open failed: administratively prohibited: open failed',
      'channel 3: open failed: administratively prohibited:',
    ],
  },
  'channel-open-target-unreachable': {
    cause: 'Nothing listens on the target port, its name does not resolve, or a firewall is between.',
    at: 'channels.c channel_input_open_failure',
    examples: [
      'channel 3: open failed: connect failed: Connection refused',
      'channel 1: open failed: connect failed: Temporary failure in name resolution',
      'channel 7: open failed: connect failed: connection refused.',
    ],
  },
  'channel-open-other-reason': {
    cause: 'A server other than OpenSSH, or a tunnel or agent type that is switched off.',
    at: 'channels.c channel_input_open_failure',
    examples: [
      'channel 2: open failed: unknown channel type: unsupported channel type',
      'channel 4: open failed: resource shortage: ',
    ],
  },
  'stdio-forwarding-failed': {
    at: 'ssh.c ssh_stdio_confirm',
    keywords: ['AllowTcpForwarding', 'PermitOpen'],
    examples: ['stdio forwarding failed'],
  },
  'refused-local-port-forward': {
    cause:
      'AllowTcpForwarding no or remote, AllowStreamLocalForwarding for a Unix socket, DisableForwarding yes, or no-port-forwarding in authorized_keys.',
    at: ['serverloop.c server_request_direct_tcpip', 'serverloop.c server_request_direct_streamlocal'],
    keywords: ['AllowTcpForwarding', 'AllowStreamLocalForwarding', 'DisableForwarding'],
    examples: [
      'refused local port forward: originator 127.0.0.1 port 60606, target 127.0.0.1 port 2299',
      'refused streamlocal port forward: originator 127.0.0.1 port 39402, target /run/docker.sock',
    ],
  },
  'forward-request-denied': {
    cause: 'PermitOpen or PermitListen, in sshd_config or authorized_keys, does not list it.',
    at: [
      'channels.c channel_connect_to_port',
      'channels.c channel_setup_remote_fwd_listener',
      'channels.c channel_setup_remote_fwd_listener',
      'channels.c channel_setup_remote_fwd_listener',
      'channels.c channel_connect_to_port',
      'channels.c channel_connect_to_path',
    ],
    keywords: ['PermitOpen', 'PermitListen'],
    examples: [
      'Received request from 127.0.0.1 port 41000 to connect to host 127.0.0.1 port 2299, but the request was denied.',
      'Received request from 127.0.0.1 port 41000 to remote forward to host localhost port 2298, but the request was denied.',
    ],
  },
  'remote-forward-failed': {
    cause:
      'The port is in use on the server, often by an older connection of yours; or AllowTcpForwarding or PermitListen denies it.',
    at: 'ssh.c ssh_confirm_remote_forward',
    keywords: ['AllowTcpForwarding', 'PermitListen', 'GatewayPorts', 'ExitOnForwardFailure'],
    examples: [
      'Warning: remote port forwarding failed for listen port 2298',
      'Error: remote port forwarding failed for listen port 2298',
    ],
  },
} as const satisfies Notes<typeof FORWARDING>;
