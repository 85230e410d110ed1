import type { Notes } from '../types.ts';
import type { CONFIGURATION } from './configuration.ts';

/** Call sites, keywords and real lines of the messages in `configuration.ts`. */
export const CONFIGURATION_NOTES = {
  'not-allowed-in-match': {
    cause:
      'MaxStartups and most other limits are global. A line appended to the end of the file lands in the last Match block.',
    at: 'servconf.c process_server_config_line_depth',
    keywords: ['Match', 'MaxStartups'],
    examples: ["/etc/ssh/sshd_config line 123: Directive 'MaxStartups' is not allowed within a Match block"],
  },
  'bad-value': {
    at: [
      'servconf.c process_server_config_line_depth',
      'servconf.c process_server_config_line_depth',
      'servconf.c process_server_config_line',
      'servconf.c process_server_config_line',
      'servconf.c process_server_config_line',
      'servconf.c parse_token',
      'servconf.c parse_server_config',
      'servconf.c process_server_config_line_depth',
      'servconf.c process_server_config_line_depth',
    ],
    examples: [
      '/etc/ssh/sshd_config line 12: MaxSessions integer value invalid.',
      '/etc/ssh/sshd_config: line 9: Bad configuration option: MaxSession',
      '/etc/ssh/sshd_config: terminating, 1 bad configuration options',
    ],
  },
  'cannot-listen': {
    at: ['sshd.c listen_on_addrs', 'sshd.c server_listen', 'sshd.c main', 'sshd.c main', 'sshd.c main'],
    examples: [
      'error: Bind to port 22 on 0.0.0.0 failed: Address already in use.',
      'fatal: Cannot bind any address.',
    ],
  },
} as const satisfies Notes<typeof CONFIGURATION>;
