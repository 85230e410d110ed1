import type { LimitId } from './limits.ts';

/** What a reader learns of a limit beyond the verdict; apart from `limits.ts`, so that the classifier need not load it. */
export interface LimitNotes {
  /** File, keyword or unit where it is set. */
  readonly where: string;
  /** Program that enforces it. */
  readonly by: string;
  /** What it counts, and per what. */
  readonly counts: string;
  /** One sentence on what it is. */
  readonly is: string;
  /** Keywords of sshd_config(5) or ssh_config(5). */
  readonly keywords: readonly string[];
}

/** Notes of each limit; sources as in `limits.ts`. */
export const LIMIT_NOTES: Readonly<Record<LimitId, LimitNotes>> = {
  'max-startups': {
    where: 'sshd_config, global',
    by: 'sshd, the listener',
    counts: 'connections that have not authenticated yet, over all addresses',
    is: 'A cap, with random early drop, on connections that are still logging in.',
    keywords: ['MaxStartups', 'LoginGraceTime'],
  },
  'per-source-max-startups': {
    where: 'sshd_config, global',
    by: 'sshd, the listener',
    counts: 'connections that have not authenticated yet, per client address or net',
    is: 'The same cap as MaxStartups for one source address (OpenSSH 8.5 and newer, off by default).',
    keywords: ['PerSourceMaxStartups', 'PerSourceNetBlockSize'],
  },
  'per-source-penalties': {
    where: 'sshd_config, global',
    by: 'sshd, the listener',
    counts: 'failed or unfinished logins, per client address or net',
    is: 'A lockout of addresses whose logins fail or never finish (OpenSSH 9.8 and newer, on by default).',
    keywords: ['PerSourcePenalties', 'PerSourcePenaltyExemptList', 'PerSourceNetBlockSize'],
  },
  'login-grace-time': {
    where: 'sshd_config, global',
    by: 'sshd',
    counts: 'seconds from connection to successful login',
    is: 'The time a connection may take to log in before sshd drops it.',
    keywords: ['LoginGraceTime'],
  },
  'max-auth-tries': {
    where: 'sshd_config, also in Match',
    by: 'sshd',
    counts:
      'authentication attempts per connection; each key the agent offers is one, from 10.6 on only after the first six',
    is: 'The number of attempts one connection has before sshd hangs up.',
    keywords: ['MaxAuthTries', 'IdentitiesOnly', 'IdentityFile'],
  },
  'refuse-connection': {
    where: 'sshd_config, also in Match',
    by: 'sshd',
    counts: 'nothing: it refuses whoever matches',
    is: 'A policy that ends the connection of the users or addresses it matches (OpenSSH 9.9 and newer).',
    keywords: ['RefuseConnection', 'Match'],
  },
  'max-sessions': {
    where: 'sshd_config, also in Match',
    by: 'sshd, the process of the connection',
    counts:
      'open sessions (shell, command, sftp and other subsystems) per connection; forwardings do not count',
    is: 'The number of sessions that may be open at once on one connection.',
    keywords: ['MaxSessions'],
  },
  'no-more-sessions-request': {
    where: "the client's own request on the connection",
    by: 'sshd, the process of the connection',
    counts: 'any session after the first',
    is: 'A promise of the client to open no further session; ssh gives it whenever it does not multiplex.',
    keywords: ['ControlMaster'],
  },
  forwarding: {
    where: 'sshd_config, also in Match; options in authorized_keys',
    by: 'sshd, the process of the connection',
    counts: 'nothing: it allows or denies each forwarding',
    is: 'Which ports and hosts may be forwarded over the connection.',
    keywords: [
      'AllowTcpForwarding',
      'PermitOpen',
      'PermitListen',
      'DisableForwarding',
      'AllowStreamLocalForwarding',
    ],
  },
  'permit-tty': {
    where: 'sshd_config, also in Match; no-pty in authorized_keys',
    by: 'sshd, the process of the connection',
    counts: 'nothing: it allows or denies terminals',
    is: 'Whether a session may have a terminal.',
    keywords: ['PermitTTY'],
  },
  'channel-timeout': {
    where: 'sshd_config or ssh_config',
    by: 'sshd or ssh, per channel',
    counts: 'seconds without traffic on one channel',
    is: 'Closes channels that have been idle too long (OpenSSH 9.2 and newer, off by default).',
    keywords: ['ChannelTimeout'],
  },
  'unused-connection-timeout': {
    where: 'sshd_config, also in Match',
    by: 'sshd, the process of the connection',
    counts: 'seconds without any open channel',
    is: 'Ends connections that carry no session, such as an idle master (OpenSSH 9.2 and newer, off by default).',
    keywords: ['UnusedConnectionTimeout', 'ControlPersist'],
  },
  'client-alive': {
    where: 'sshd_config, also in Match',
    by: 'sshd, the process of the connection',
    counts: 'unanswered keepalive requests to the client',
    is: 'Ends connections whose client no longer answers.',
    keywords: ['ClientAliveInterval', 'ClientAliveCountMax'],
  },
  'server-alive': {
    where: 'ssh_config',
    by: 'ssh',
    counts: 'unanswered keepalive requests to the server',
    is: 'Ends the connection, with all sessions on it, when the server no longer answers.',
    keywords: ['ServerAliveInterval', 'ServerAliveCountMax'],
  },
  'control-path-length': {
    where: 'ssh_config, or -S',
    by: "ssh and the kernel's sun_path",
    counts: 'bytes of the expanded path: 90 on Linux, 86 on macOS and the BSDs',
    is: 'A socket path has 108 bytes (104 on macOS and the BSDs), and ssh needs 17 of them for a temporary name.',
    keywords: ['ControlPath'],
  },
  'control-socket-directory': {
    where: 'ssh_config ControlPath, file system',
    by: 'ssh and the kernel',
    counts: 'nothing: it must exist, be yours, and lie on a file system with sockets and links',
    is: 'ssh does not create the directory of ControlPath; without it the login ends with exit status 255.',
    keywords: ['ControlPath'],
  },
  'stale-control-socket': {
    where: 'the file at ControlPath',
    by: 'ssh',
    counts: 'nothing: a socket file without a living master behind it',
    is: 'A socket whose master has died or lost its network.',
    keywords: ['ControlPath', 'ControlMaster', 'ServerAliveInterval'],
  },
  'windows-control-master': {
    where: 'ssh_config',
    by: "Microsoft's build of ssh",
    counts: 'nothing: it cannot pass sessions to a master',
    is: 'OpenSSH for Windows has no multiplexing.',
    keywords: ['ControlMaster', 'ControlPath'],
  },
  'output-held-by-master': {
    where: 'the command that starts the first connection',
    by: 'ssh with ControlPersist',
    counts: 'nothing: the background master keeps the pipe open',
    is: 'A master born in a pipeline keeps its stderr, so the reader of the pipe waits for it.',
    keywords: ['ControlPersist'],
  },
  'pam-maxlogins': {
    where: '/etc/security/limits.conf and limits.d',
    by: 'pam_limits, with UsePAM yes',
    counts: 'logins per user, as utmp lists them: connections, not multiplexed sessions',
    is: 'A cap on simultaneous logins of a user.',
    keywords: ['UsePAM'],
  },
  nproc: {
    where: '/etc/security/limits.conf, LimitNPROC=',
    by: 'the kernel, on fork',
    counts: 'processes and threads per user, over all connections',
    is: 'A cap on processes of a user; over it sshd and the shell cannot fork.',
    keywords: ['UsePAM'],
  },
  'tasks-max': {
    where: 'systemd unit or user slice, TasksMax=',
    by: 'the kernel, on fork',
    counts: 'processes and threads in a service, a scope or a user slice',
    is: 'A cap on tasks in a control group.',
    keywords: [],
  },
  nofile: {
    where: '/etc/security/limits.conf, LimitNOFILE=',
    by: 'the kernel, on open, socket and pipe',
    counts: 'open files per process',
    is: 'A cap on open files; sshd and a master need several for each session.',
    keywords: [],
  },
  'pty-max': {
    where: 'sysctl kernel.pty.max',
    by: 'the kernel',
    counts: 'terminals on the whole system',
    is: 'A cap on pseudo-terminals.',
    keywords: [],
  },
  'logind-sessions': {
    where: '/etc/systemd/logind.conf',
    by: 'systemd-logind, through pam_systemd',
    counts: 'logins on the whole system',
    is: 'A cap on sessions that logind manages.',
    keywords: ['UsePAM'],
  },
  'socket-activation': {
    where: 'systemd: TriggerLimitBurst=, MaxConnections=, MaxConnectionsPerSource=',
    by: 'systemd',
    counts: 'connections, or activations in an interval, before sshd sees them',
    is: 'systemd refuses connections to a socket unit by limits of its own.',
    keywords: [],
  },
};
