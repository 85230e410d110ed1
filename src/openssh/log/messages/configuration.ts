import type { Message } from '../types.ts';

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
        fields: 'path line keyword',
      },
    ],
    meaning: 'A global keyword stands after a Match line, so sshd refuses the whole configuration.',
    remedy: 'Move the line above the first Match, or put "Match all" in front of it; then sshd -t.',
    notHelp: 'Restarting: the listener would not come back.',
    step: 3,
  },
  {
    id: 'bad-value',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    both: true,
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: '%s line %d: %s integer value %s.',
        since: '8.7',
        fields: 'path line keyword error',
      },
      {
        format: '%s line %d: integer value %s.',
        since: '7.7',
        fields: 'path line error',
      },
      {
        format: '%s line %d: missing integer value.',
        until: '7.6',
        fields: 'path line',
      },
      {
        format: '%s line %d: Illegal MaxStartups spec.',
        until: '8.6',
        fields: 'path line',
      },
      {
        format: '%s line %d: Missing MaxStartups spec.',
        until: '8.6',
        fields: 'path line',
      },
      {
        format: '%s: line %d: Bad configuration option: %s',
        fields: 'path line keyword',
      },
      {
        format: '%s: terminating, %d bad configuration options',
        fields: 'path count',
      },
      {
        format: '%s line %d: no argument after keyword "%s"',
        since: '8.7',
        fields: 'path line keyword',
      },
      {
        format: '%s line %d: keyword %s extra arguments at end of line',
        since: '8.7',
        fields: 'path line keyword',
      },
    ],
    meaning:
      'A line of the configuration cannot be read, so the whole file is refused. A running sshd keeps its old one until it is restarted or gets a SIGHUP.',
    remedy: 'Correct the line; then sshd -t until it is silent, and only then reload.',
    notHelp: 'Restarting: the listener would not come back.',
    step: 3,
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
        fields: 'port address error',
      },
      { format: 'Cannot bind any address.' },
      { format: 'sshd: no hostkeys available -- exiting.' },
      { format: 'no hostkeys available -- exiting.', loose: true },
      {
        format: 'Missing privilege separation directory: %s',
        loose: true,
        fields: 'path',
      },
    ],
    meaning: 'sshd could not start: its port is taken, or a host key or /run/sshd is missing.',
    remedy:
      'ss -ltnp shows who has the port (an old sshd, or ssh.socket); ssh-keygen -A makes host keys; mkdir -p /run/sshd.',
    notHelp: 'Changing limits.',
    step: 4,
  },
] as const satisfies readonly Message[];
