import type { Message } from '../types.ts';

/** Forwardings that came to nothing where no limit and no policy stands in the way: a port is taken, nobody listens. */
export const PORTS = [
  {
    id: 'remote-forward-failure-debug',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'debug1',
    limit: null,
    forms: [
      {
        format: 'remote forward %s for: listen %s%s%d, connect %s:%d',
        fields: 'result listen - - to -',
        is: [{ result: 'failure' }],
      },
    ],
    meaning: 'The server did not open the listening port that -R asked for.',
    remedy: 'See the warning that follows it.',
    notHelp: 'Raising MaxSessions.',
    step: null,
  },
  {
    id: 'connect-to-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    both: true,
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'connect_to %.100s port %d: failed.',
        fields: 'host port',
      },
      {
        format: 'connect_to %.100s: unknown host (%s)',
        fields: 'target error',
      },
      {
        format: 'connect to %.100s port %d failed: %s',
        fields: 'host port error',
      },
    ],
    meaning: 'A forwarding was allowed, but its target could not be reached.',
    remedy:
      'Try the target from this machine: nc -vz HOST PORT. "port -2" is a Unix socket: see with ls -l whether it is there, and whether the account may use it.',
    notHelp: 'Raising MaxSessions.',
    step: null,
  },
  {
    id: 'bind-address-in-use',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'bind [%s]:%s: %.100s',
        fields: 'address port error',
        is: [{ error: 'Address already in use' }],
      },
      {
        format: 'bind: %.100s',
        until: '7.6',
        fields: 'error',
        is: [{ error: 'Address already in use' }],
      },
      {
        format: 'cannot listen to port: %d',
        in: ['channel_setup_fwd_listener_tcpip', 'channel_setup_fwd_listener'],
        fields: 'port',
      },
      { format: 'Could not request local forwarding.' },
    ],
    meaning:
      'The local port of -L, -D or -R is taken, often by an earlier forwarding that a living master still holds.',
    remedy: 'ssh -O cancel -L … HOST removes it from the master; ss -ltnp shows who has the port.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'bind-not-possible',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'bind [%s]:%s: %.100s',
        fields: 'address port error',
        is: [
          { error: 'Permission denied' },
          { error: 'Cannot assign requested address' },
          { error: "Can't assign requested address" },
        ],
      },
    ],
    meaning:
      'The port of a forwarding could not be opened: a port below 1024 is for root alone, and the address must be one of the machine that listens.',
    remedy: 'Give -L, -D or -R a port from 1024 on, or another address.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
] as const satisfies readonly Message[];
