import type { Message } from '../types.ts';

/** What scanners and misnamed clients leave in every log. */
export const STRANGERS = [
  {
    id: 'scanner-noise',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    both: true,
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'Did not receive identification string from %s port %d',
        since: '7.3',
        until: '7.9',
        fields: 'address port',
      },
      {
        format: 'Did not receive identification string from %s',
        until: '7.2',
        fields: 'address',
      },
      {
        format: "Bad protocol version identification '%.100s' from %s port %d",
        until: '7.9',
        fields: 'text address port',
      },
      {
        format: "Bad remote protocol version identification: '%.100s'",
        fields: 'text',
      },
      {
        format: 'client sent invalid protocol identifier "%.256s"',
        in: ['kex_exchange_identification'],
        since: '8.0',
        fields: 'text',
      },
      {
        format: 'banner line too long',
        in: ['kex_exchange_identification'],
        since: '8.0',
      },
      {
        format: 'banner line contains invalid characters',
        in: ['kex_exchange_identification'],
        since: '8.0',
      },
      {
        format: 'No SSH version received in first %u lines from server',
        in: ['kex_exchange_identification'],
        since: '8.0',
      },
      {
        format: 'banner exchange: Connection from %s: %s',
        loose: true,
        fields: 'peer reason',
      },
      {
        format: 'ssh_dispatch_run_fatal: Connection from %s: %s',
        loose: true,
        fields: 'peer reason',
      },
      {
        format: 'Protocol major versions differ for %s: %s vs. %s',
        loose: true,
        fields: 'peer',
      },
      { format: 'Protocol major versions differ: %d vs. %d' },
      { format: 'Bad packet length %u.', fields: 'length' },
      { format: 'Disconnecting: Bad packet length %u.', until: '7.4', fields: 'length' },
      { format: 'Corrupted MAC on input.' },
      {
        format: "scanned from %s port %d with %s.  Don't panic.",
        since: '7.3',
        fields: 'address port text',
      },
      {
        format: 'Read from socket failed: %.100s',
        until: '6.7',
        fields: 'error',
      },
      {
        format: 'Write failed: %.100s',
        until: '6.7',
        fields: 'error',
        is: [{ error: 'Connection reset by peer' }, { error: 'Connection timed out' }],
      },
    ],
    meaning:
      'Somebody connected who does not speak SSH, or who left in the middle: scanners, health checks, broken networks. Each holds a MaxStartups slot while it lasts.',
    step: null,
  },
  {
    id: 'reverse-mapping',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format:
          'Address %.100s maps to %.600s, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!',
        until: '7.2',
        fields: 'address server',
      },
      {
        format: 'Address %s maps to %s, but this does not map back to the address%s',
        loose: true,
        fields: 'address server -',
      },
      {
        format: 'reverse mapping checking getaddrinfo for %.700s [%s] failed - POSSIBLE BREAK-IN ATTEMPT!',
        until: '7.2',
        fields: 'server address',
      },
      {
        format: 'reverse mapping checking getaddrinfo for %.700s [%s] failed.',
        since: '7.3',
        fields: 'server address',
      },
    ],
    meaning:
      'The name of the client in DNS does not lead back to its address. Despite the capitals of old releases, that alone is no attack.',
    step: null,
  },
] as const satisfies readonly Message[];
