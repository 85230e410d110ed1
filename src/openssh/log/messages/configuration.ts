import type { LogMessage } from '../types.ts';

/** What sshd and ssh say about their configuration while reading it. */
export const CONFIGURATION = [
  {
    id: 'not-allowed-in-match',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: "%s line %d: Directive '%s' is not allowed within a Match block",
        at: 'servconf.c process_server_config_line_depth',
        fields: 'path line keyword',
      },
    ],
    meaning: 'A global keyword stands after a Match line, so sshd refuses the whole configuration.',
    cause:
      'MaxStartups and most other limits are global. A line appended to the end of the file lands in the last Match block.',
    remedy: 'Move the line above the first Match, or put "Match all" in front of it; then sshd -t.',
    notHelp: 'Restarting: the listener would not come back.',
    step: 3,
    keywords: ['Match', 'MaxStartups'],
    examples: ["/etc/ssh/sshd_config line 123: Directive 'MaxStartups' is not allowed within a Match block"],
  },
  {
    id: 'bad-value',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: '%s line %d: %s integer value %s.',
        at: 'servconf.c process_server_config_line_depth',
        since: '8.7',
        fields: 'path line keyword error',
      },
      {
        format: '%s line %d: integer value %s.',
        at: 'servconf.c process_server_config_line_depth',
        since: '7.7',
        fields: 'path line error',
      },
      {
        format: '%s line %d: missing integer value.',
        at: 'servconf.c process_server_config_line',
        until: '7.6',
        fields: 'path line',
      },
      {
        format: '%s line %d: Illegal MaxStartups spec.',
        at: 'servconf.c process_server_config_line',
        until: '8.6',
        fields: 'path line',
      },
      {
        format: '%s line %d: Missing MaxStartups spec.',
        at: 'servconf.c process_server_config_line',
        until: '8.6',
        fields: 'path line',
      },
      {
        format: '%s: line %d: Bad configuration option: %s',
        at: 'servconf.c parse_token',
        fields: 'path line keyword',
      },
      {
        format: '%s: terminating, %d bad configuration options',
        at: 'servconf.c parse_server_config',
        fields: 'path count',
      },
      {
        format: '%s line %d: no argument after keyword "%s"',
        at: 'servconf.c process_server_config_line_depth',
        since: '8.7',
        fields: 'path line keyword',
      },
      {
        format: '%s line %d: keyword %s extra arguments at end of line',
        at: 'servconf.c process_server_config_line_depth',
        since: '8.7',
        fields: 'path line keyword',
      },
    ],
    meaning:
      'A line of the configuration cannot be read, so the whole file is refused. A running sshd keeps its old configuration.',
    remedy: 'Correct the line; then sshd -t until it is silent, and only then reload.',
    notHelp: 'Restarting: the listener would not come back.',
    step: 3,
    examples: [
      '/etc/ssh/sshd_config line 12: MaxSessions integer value invalid.',
      '/etc/ssh/sshd_config: line 9: Bad configuration option: MaxSession',
      '/etc/ssh/sshd_config: terminating, 1 bad configuration options',
    ],
  },
  {
    id: 'cannot-listen',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'Bind to port %s on %s failed: %.200s.',
        at: 'sshd.c listen_on_addrs',
        fields: 'port address error',
      },
      { format: 'Cannot bind any address.', at: 'sshd.c server_listen' },
      { format: 'sshd: no hostkeys available -- exiting.', at: 'sshd.c main' },
      { format: 'no hostkeys available -- exiting.', at: 'sshd.c main', loose: true },
      {
        format: 'Missing privilege separation directory: %s',
        at: 'sshd.c main',
        loose: true,
        fields: 'path',
      },
    ],
    meaning: 'sshd could not start: its port is taken, or a host key or /run/sshd is missing.',
    remedy:
      'ss -ltnp shows who has the port (an old sshd, or ssh.socket); ssh-keygen -A makes host keys; mkdir -p /run/sshd.',
    notHelp: 'Changing limits.',
    step: 4,
    examples: [
      'error: Bind to port 22 on 0.0.0.0 failed: Address already in use.',
      'fatal: Cannot bind any address.',
    ],
  },
] as const satisfies readonly LogMessage[];
