/**
 * What is said about session limits, and what is true: one row for each claim, in our own words. The scenarios that
 * show it name the row (`claims: [8]`); a row without one says why it cannot be run here.
 */
export interface Claim {
  /** What one reads. */
  readonly said: string;
  readonly verdict: 'true' | 'false' | 'misleading' | 'depends';
  /** What is true. */
  readonly truth: string;
  /** Why, or in which part, it cannot be run in the lab. */
  readonly notRun?: string;
}

/** The claims by number, from 1. */
export const CLAIMS = [
  {
    said: 'A session over the limit prints “open failed: administratively prohibited: open failed”.',
    verdict: 'depends',
    truth:
      'A server of 7.5 or newer answers “connect failed: open failed”; “administratively prohibited” is a forwarding that it denies.',
    notRun: 'Servers up to 7.4, which give the other reason, are not in Debian’s archive.',
  },
  {
    said: 'A plain ssh user@server runs into the limit.',
    verdict: 'misleading',
    truth:
      'Only with MaxSessions 0. Over a full master ssh logs in by itself and exits with 0; it fails if it cannot log in.',
  },
  {
    said: 'sshd logs “error: no more sessions”.',
    verdict: 'true',
    truth: 'It does in every release, with the process id and without a user or an address.',
  },
  {
    said: 'The line is logged by sshd.',
    verdict: 'depends',
    truth: 'By sshd up to 9.7, by sshd-session from 9.8 on; the listener’s lines stay with sshd.',
  },
  {
    said: 'sshd logs “drop connection: too many sessions for user”.',
    verdict: 'false',
    truth:
      '“drop connection” is the listener’s, before any login: MaxStartups, a limit per address, or a penalty.',
  },
  {
    said: 'The error comes when multiplexed sessions exceed the limit.',
    verdict: 'true',
    truth: 'Over a shared connection, and with MaxSessions 0 on any.',
  },
  {
    said: 'MaxSessions limits the sessions of one connection.',
    verdict: 'true',
    truth:
      'It counts shells, commands and subsystems, no forwardings and no idle master; a slot is free when its session ends.',
  },
  { said: 'The default is 10.', verdict: 'true', truth: 'Ten run, the eleventh is refused.' },
  {
    said: 'MaxStartups limits connections that have not logged in.',
    verdict: 'true',
    truth: 'So do PerSourceMaxStartups, in the same words, and PerSourcePenalties, on by default from 9.8.',
  },
  {
    said: 'Limits of the operating system cause the error.',
    verdict: 'false',
    truth:
      'They have messages of their own: “exec request failed”, “fork: Resource temporarily unavailable”, “too many logins”.',
  },
  {
    said: 'ssh -vvv … 2>&1 | grep -i session shows the refusal.',
    verdict: 'misleading',
    truth: 'The answer of the server goes to the master, which says it on its own stderr or to its -E file.',
  },
  {
    said: '“channel 1: new session” is a sign of the error.',
    verdict: 'false',
    truth:
      'Every session that starts prints such a line; its words changed with 9.2 and its number with 10.6.',
  },
  {
    said: 'The client prints “debug1: channel 1: open failed”.',
    verdict: 'false',
    truth: 'The line has no debug1: in front and is printed by the master, whatever its level.',
  },
  {
    said: 'ss -tnp | grep sshd | wc -l counts sessions.',
    verdict: 'false',
    truth: 'It counts connections, also those that have not logged in, and none without root.',
  },
  {
    said: 'ss -tnp | grep sshd | grep NAME counts those of a user.',
    verdict: 'false',
    truth: 'ss knows no user names.',
  },
  {
    said: 'grep MaxSessions /etc/ssh/sshd_config shows the setting.',
    verdict: 'misleading',
    truth:
      'It misses drop-ins, Match blocks, options of the daemon, lower case and what is not reloaded; sshd -T shows it.',
  },
  {
    said: 'If the line is commented out, 10 applies.',
    verdict: 'misleading',
    truth: 'Only if no drop-in, no Match block and no option says otherwise.',
  },
  {
    said: 'Find or add the line MaxSessions 20.',
    verdict: 'misleading',
    truth:
      'The first value counts: a later line, one below a Match block, or one behind a drop-in has no effect.',
  },
  {
    said: 'sshd -t tests the change.',
    verdict: 'true',
    truth: 'It finds bad lines, not lines without effect; it needs root and its directory in /run.',
  },
  {
    said: 'systemctl restart sshd applies it.',
    verdict: 'depends',
    truth: 'A reload is enough and neither ends a session. With a bad file a bare SIGHUP leaves no listener.',
    notRun: 'The units of systemd: the lab starts sshd without it.',
  },
  {
    said: 'A higher limit helps at once.',
    verdict: 'false',
    truth: 'An open connection keeps the limit it began with, after a reload and after a restart.',
  },
  {
    said: 'ssh -O check tells whether a master runs.',
    verdict: 'true',
    truth: 'It asks the local process: a hung one makes it hang, and a dead server does not show.',
  },
  {
    said: 'ssh -O list lists the channels.',
    verdict: 'false',
    truth: 'There was never such a command; -O channels came with 10.3.',
  },
  {
    said: 'ssh -O exit closes idle sessions.',
    verdict: 'false',
    truth: 'It ends the master and every session on it at once.',
  },
  {
    said: 'ssh -O stop ends the connection.',
    verdict: 'misleading',
    truth: 'It takes the socket away; running sessions go on, and the master ends with the last.',
  },
  {
    said: 'ControlMaster auto, ControlPath %r@%h-%p, ControlPersist 600 work.',
    verdict: 'true',
    truth: 'They do: the first command leaves a master behind.',
  },
  {
    said: 'The directory of the sockets must be made first.',
    verdict: 'true',
    truth: 'Without it ssh logs in, does not run the command, and exits with 255.',
  },
  {
    said: 'Two masters with sockets of their own have two sets of slots.',
    verdict: 'true',
    truth: 'Each connection has its own MaxSessions.',
  },
  {
    said: '%r@%h-%p-%C gives each alias a socket of its own.',
    verdict: 'false',
    truth:
      'Aliases of one host have the same %h and %C and share a master; and the path easily passes 90 bytes, which ends in 255.',
  },
  {
    said: 'ulimit -a | grep processes shows the limit.',
    verdict: 'misleading',
    truth: 'It shows that of the shell it is typed in.',
  },
  {
    said: '/proc/$(pgrep -o sshd)/limits shows the limit.',
    verdict: 'misleading',
    truth: 'It shows that of a process of root; after a restart pgrep -o names an old connection.',
  },
  {
    said: '* soft nproc 4096 in limits.conf helps.',
    verdict: 'depends',
    truth: 'It counts with UsePAM yes and for new connections, and has nothing to do with MaxSessions.',
  },
  {
    said: 'who counts sessions.',
    verdict: 'misleading',
    truth: 'At best it counts terminals or logins; sessions over a master without a terminal never show.',
    notRun: 'The newest who asks logind, which the lab has not; without it, it prints nothing.',
  },
  {
    said: 'ps aux | grep sshd | grep NAME | wc -l counts sessions.',
    verdict: 'false',
    truth: 'It counts processes of sshd: two for each connection, however many sessions it has.',
  },
  {
    said: 'Thirty ssh at once without an error prove the new limit.',
    verdict: 'false',
    truth:
      'Without a master they are thirty connections, with one the refused log in by themselves: they pass with MaxSessions 1.',
  },
  {
    said: 'Twenty sessions run over two connections.',
    verdict: 'true',
    truth: 'Ten over each with the default.',
  },
  {
    said: 'Several connections isolate sessions and spread the load.',
    verdict: 'depends',
    truth: 'A master that dies takes its sessions along, and no others.',
    notRun: 'The load: nothing was measured that a small machine could tell.',
  },
  {
    said: 'ssh -O list works without a host.',
    verdict: 'false',
    truth: 'It prints “Invalid multiplex command.” like any unknown one.',
  },
  {
    said: 'The limit is the server’s.',
    verdict: 'true',
    truth: 'Only the server’s configuration raises it, and only a new connection gets it.',
  },
] as const satisfies readonly Claim[];
