import type { Message } from '../types.ts';

/** Forwardings that were denied or led nowhere: what is taken for MaxSessions most often. */
export const FORWARDING = [
  {
    id: 'channel-open-prohibited',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'info',
    limit: 'forwarding',
    or: ['max-sessions'],
    forms: [
      {
        format: 'channel %d: open failed: %s%s%s',
        fields: 'channel reason sep text',
        is: [
          { reason: 'administratively prohibited', sep: ': ', text: 'open failed' },
          { reason: 'administratively prohibited', sep: ':', text: '' },
          { reason: 'administratively prohibited', sep: '', text: '' },
        ],
      },
    ],
    meaning:
      'From a server of 7.5 or newer: a forwarding (-L, -D, -W, -J) was denied by policy. From a server up to 7.4 (CentOS 7): any refused channel, a session over MaxSessions included.',
    remedy:
      'ssh -v HOST shows "remote software version". 7.5 or newer: read sshd -T -C user=NAME,… for allowtcpforwarding, permitopen and disableforwarding. Up to 7.4: check MaxSessions too.',
    notHelp: 'Raising MaxSessions on a server of 7.5 or newer.',
    step: 1,
  },
  {
    id: 'channel-open-target-unreachable',
    origin: 'openssh',
    weight: 'trouble',
    generic: true,
    side: 'client',
    both: true,
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'channel %d: open failed: %s%s%s',
        fields: 'channel reason',
      },
      {
        format: 'channel %d: open failed: %s%s%s',
        fields: 'channel reason sep text',
        is: [{ reason: 'connect failed', sep: ': ' }],
      },
    ],
    meaning: 'A forwarding was allowed, but the server could not reach its target. No limit of sshd was hit.',
    remedy: 'On the server, try the target: nc -vz HOST PORT.',
    notHelp: 'Raising MaxSessions, or allowing more forwarding.',
    step: null,
  },
  {
    id: 'channel-open-other-reason',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'channel %d: open failed: %s%s%s',
        fields: 'channel reason sep text',
        is: [
          { reason: 'unknown channel type', sep: ':' },
          { reason: 'unknown channel type', sep: '' },
          { reason: 'resource shortage', sep: ':' },
          { reason: 'resource shortage', sep: '' },
        ],
      },
    ],
    meaning:
      'The server does not offer this kind of channel, or has no resources for it. OpenSSH does not use these reasons for MaxSessions.',
    remedy: 'See which server it is with ssh -v HOST, and which channel was asked for with ssh -vv.',
    notHelp: 'Raising MaxSessions of an OpenSSH server.',
    step: null,
  },
  {
    id: 'stdio-forwarding-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [{ format: 'stdio forwarding failed', since: '6.7' }],
    meaning:
      'ssh -W or -J could not reach the next host. The line "channel N: open failed" above it says why.',
    remedy:
      'Read the line above: "administratively prohibited" is policy of the jump host, "connect failed" its network.',
    notHelp: 'Raising MaxSessions: -W does not count as a session.',
    step: 1,
  },
  {
    id: 'refused-local-port-forward',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'forwarding',
    forms: [
      {
        format: 'refused local port forward: originator %s port %d, target %s port %d',
        fields: 'address port host -',
      },
      {
        format: 'refused streamlocal port forward: originator %s port %d, target %s',
        since: '6.7',
        fields: 'address port path',
      },
    ],
    meaning: 'sshd denied a local forwarding (-L, -D, -W, -J) by policy.',
    remedy:
      'If it should be allowed, set AllowTcpForwarding local, or for a Unix socket AllowStreamLocalForwarding local, for that user in a Match block, and reload.',
    notHelp: 'Raising MaxSessions: forwardings do not count.',
    step: 1,
  },
  {
    id: 'forward-request-denied',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    both: true,
    level: 'info',
    limit: 'forwarding',
    forms: [
      {
        format:
          'Received request from %.100s port %d to connect to host %.100s port %d, but the request was denied.',
        since: '8.1',
        fields: 'address port host -',
      },
      {
        format:
          'Received request from %.100s port %d to remote forward to host %.100s port %d, but the request was denied.',
        since: '8.1',
        fields: 'address port host -',
      },
      {
        format:
          'Received request from %.100s port %d to remote forward to path "%.100s", but the request was denied.',
        since: '8.1',
        fields: 'address port path',
      },
      {
        format: 'Received request from %.100s port %d to remote forward, but the request was denied.',
        since: '8.1',
        fields: 'address port',
      },
      {
        format: 'Received request to connect to host %.100s port %d, but the request was denied.',
        until: '8.0',
        fields: 'host -',
      },
      {
        format: 'Received request to connect to path %.100s, but the request was denied.',
        since: '6.7',
        fields: 'path',
      },
    ],
    meaning: 'sshd allows forwarding in general, but not to or from this place.',
    remedy: 'Add HOST:PORT to PermitOpen (or PermitListen for -R) for that user, and reload.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'remote-forward-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'info',
    limit: 'forwarding',
    forms: [
      {
        format: 'Warning: remote port forwarding failed for listen port %d',
        fields: 'port',
      },
      {
        format: 'Error: remote port forwarding failed for listen port %d',
        fields: 'port',
      },
      {
        format: 'Warning: remote port forwarding failed for listen path %s',
        since: '6.7',
        fields: 'path',
      },
      {
        format: 'Error: remote port forwarding failed for listen path %s',
        since: '6.7',
        fields: 'path',
      },
    ],
    meaning:
      'The server did not open the listening port that -R asked for. ssh goes on unless ExitOnForwardFailure is yes.',
    remedy:
      'On the server, ss -ltnp shows who has the port. If nobody has, read allowtcpforwarding and permitlisten in sshd -T.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
] as const satisfies readonly Message[];
