import type { StepId } from './steps.ts';

/** One limit that a reader may have hit. */
export interface Limit {
  readonly id: string;
  readonly name: string;
  /** The verdict when a line proves it: a clause without a full stop. */
  readonly hit: string;
  readonly side: 'server' | 'client' | 'system';
  readonly step: StepId;
  /** One sentence on what will not help. */
  readonly notHelp: string;
}

/**
 * Every limit the site speaks of, from the connection inward: the server's in the order in which sshd asks for them
 * (sshd.c `drop_connection`: penalties first, then MaxStartups, then PerSourceMaxStartups).
 * Defaults are not here: they are rows of the keyword table. Sources: sshd_config(5), ssh_config(5), pam_limits(8),
 * setrlimit(2), systemd.resource-control(5), and the runs behind the guide.
 */
export const LIMITS = [
  {
    id: 'per-source-penalties',
    name: 'PerSourcePenalties',
    hit: 'An address is under a penalty: its connections were dropped before login',
    side: 'server',
    step: 1,
    notHelp:
      'MaxStartups and MaxSessions play no part, and trying again before the penalty is over is dropped as well.',
  },
  {
    id: 'max-startups',
    name: 'MaxStartups',
    hit: 'MaxStartups was reached: connections were dropped before login',
    side: 'server',
    step: 1,
    notHelp: 'Raising MaxSessions does nothing: no session exists yet when the connection is dropped.',
  },
  {
    id: 'per-source-max-startups',
    name: 'PerSourceMaxStartups',
    hit: 'PerSourceMaxStartups was reached: connections of one address were dropped before login',
    side: 'server',
    step: 1,
    notHelp: 'Raising MaxStartups alone does nothing while one address is over its own cap.',
  },
  {
    id: 'login-grace-time',
    name: 'LoginGraceTime',
    hit: 'A connection did not log in within LoginGraceTime',
    side: 'server',
    step: 1,
    notHelp: 'Raising it keeps idle scanners in their MaxStartups slots for longer.',
  },
  {
    id: 'refuse-connection',
    name: 'RefuseConnection',
    hit: 'RefuseConnection ended the connection, by policy',
    side: 'server',
    step: 1,
    notHelp: 'No limit was reached, so none need be raised.',
  },
  {
    id: 'max-auth-tries',
    name: 'MaxAuthTries',
    hit: 'MaxAuthTries was reached: too many keys or passwords on one connection',
    side: 'server',
    step: 1,
    notHelp: 'MaxSessions and MaxStartups play no part; the client offers too many keys.',
  },
  {
    id: 'max-sessions',
    name: 'MaxSessions',
    hit: 'MaxSessions was reached: a session was refused on an open connection',
    side: 'server',
    step: 1,
    notHelp:
      'MaxStartups, ulimit and limits.conf play no part, and open connections keep the limit they began with.',
  },
  {
    id: 'no-more-sessions-request',
    name: 'no-more-sessions@openssh.com',
    hit: 'The client had promised to open no further session, and opened one',
    side: 'client',
    step: 5,
    notHelp:
      'No value of MaxSessions allows it: open the second session on a connection that did not promise.',
  },
  {
    id: 'forwarding',
    name: 'forwarding policy',
    hit: 'A forwarding was denied by policy',
    side: 'server',
    step: 1,
    notHelp: 'MaxSessions does not count forwardings, so raising it changes nothing.',
  },
  {
    id: 'permit-tty',
    name: 'PermitTTY',
    hit: 'The session was given no terminal',
    side: 'server',
    step: 1,
    notHelp: 'No limit was reached; commands without a terminal still run.',
  },
  {
    id: 'channel-timeout',
    name: 'ChannelTimeout',
    hit: 'An idle channel was closed by ChannelTimeout',
    side: 'server',
    step: 1,
    notHelp: 'Keepalives such as ServerAliveInterval do not count as traffic of the channel.',
  },
  {
    id: 'unused-connection-timeout',
    name: 'UnusedConnectionTimeout',
    hit: 'An idle connection was ended by UnusedConnectionTimeout',
    side: 'server',
    step: 5,
    notHelp: 'ControlPersist cannot keep a master that the server ends.',
  },
  {
    id: 'client-alive',
    name: 'ClientAliveInterval and ClientAliveCountMax',
    hit: 'The server ended a connection whose client no longer answered',
    side: 'server',
    step: 5,
    notHelp: 'Raising MaxSessions does not keep a dead connection alive.',
  },
  {
    id: 'server-alive',
    name: 'ServerAliveInterval and ServerAliveCountMax',
    hit: 'ssh ended a connection whose server no longer answered',
    side: 'client',
    step: 5,
    notHelp: 'It is not a limit of the server: look at the network between.',
  },
  {
    id: 'control-path-length',
    name: 'length of ControlPath',
    hit: 'The path of the control socket is too long',
    side: 'client',
    step: 6,
    notHelp: 'Nothing on the server plays a part.',
  },
  {
    id: 'control-socket-directory',
    name: 'directory of the control socket',
    hit: 'The control socket could not be made in its directory',
    side: 'client',
    step: 6,
    notHelp: 'Nothing on the server plays a part.',
  },
  {
    id: 'stale-control-socket',
    name: 'stale control socket',
    hit: 'The control socket has no living master behind it',
    side: 'client',
    step: 5,
    notHelp: 'No limit was reached; raising MaxSessions does not revive the master.',
  },
  {
    id: 'windows-control-master',
    name: 'Windows without ControlMaster',
    hit: 'OpenSSH for Windows cannot multiplex',
    side: 'client',
    step: 5,
    notHelp: 'No ControlPath works there; use ssh inside WSL or turn ControlMaster off.',
  },
  {
    id: 'output-held-by-master',
    name: 'stdout or stderr held by a master',
    hit: 'A background master holds the output open',
    side: 'client',
    step: 5,
    notHelp: 'No limit was reached; start the master beforehand with -fNM.',
  },
  {
    id: 'pam-maxlogins',
    name: 'pam_limits maxlogins',
    hit: 'The maxlogins of pam_limits was reached',
    side: 'system',
    step: 7,
    notHelp: 'MaxSessions plays no part: multiplexed sessions do not count here.',
  },
  {
    id: 'nproc',
    name: 'nproc (RLIMIT_NPROC)',
    hit: 'The server could not start a process: nproc or a like limit was reached',
    side: 'system',
    step: 7,
    notHelp: 'MaxSessions plays no part: the session was granted, its process could not start.',
  },
  {
    id: 'tasks-max',
    name: 'TasksMax (pids cgroup)',
    hit: 'A control group is at its limit of tasks',
    side: 'system',
    step: 7,
    notHelp: 'ulimit does not show it: read pids.max of the cgroup.',
  },
  {
    id: 'nofile',
    name: 'nofile (RLIMIT_NOFILE)',
    hit: 'A process is out of file descriptors',
    side: 'system',
    step: 7,
    notHelp: 'Raising MaxSessions makes it worse.',
  },
  {
    id: 'pty-max',
    name: 'kernel.pty.max',
    hit: 'The server is out of terminals',
    side: 'system',
    step: 7,
    notHelp: 'MaxSessions plays no part; commands without a terminal still run.',
  },
  {
    id: 'logind-sessions',
    name: 'SessionsMax of systemd-logind',
    hit: 'systemd-logind is at its SessionsMax',
    side: 'system',
    step: 7,
    notHelp: 'MaxSessions plays no part: it is a name of sshd.',
  },
  {
    id: 'socket-activation',
    name: 'limits of sshd.socket',
    hit: 'systemd refused connections to the socket unit of sshd',
    side: 'system',
    step: 7,
    notHelp: 'Nothing in sshd_config plays a part.',
  },
] as const satisfies readonly Limit[];

export type LimitId = (typeof LIMITS)[number]['id'];

const BY_ID = new Map<LimitId, Limit>(LIMITS.map((limit) => [limit.id, limit]));

/** The row of a limit. */
export function limitById(id: LimitId): Limit {
  return BY_ID.get(id)!;
}
