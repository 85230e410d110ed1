/** A kind of work: what it asks of a master, and why. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  /** Sessions at the same time to one host. */
  readonly sessions: number;
  readonly controlPersist: string;
  /** ServerAliveInterval in seconds and ServerAliveCountMax; their product is how long a dead connection stays. */
  readonly serverAlive: readonly [interval: number, count: number];
  /** What a master that stays is good for: a comment in the configuration, one line. */
  readonly why: string;
  /** What else to know, for the page. */
  readonly note: string;
}

/** The presets, one row each. Sources: the recipes of this site, `claims` on ControlPersist and -O, ssh_config(5). */
export const WORKLOADS = [
  {
    id: 'interactive',
    title: 'Interactive shells',
    sessions: 8,
    controlPersist: '10m',
    serverAlive: [30, 3],
    why: 'The next shell or copy needs no new login.',
    note: 'Every shell, scp, sftp and rsync takes a slot while it runs; forwarded ports take none.',
  },
  {
    id: 'ansible',
    title: 'Ansible',
    sessions: 20,
    controlPersist: '10m',
    serverAlive: [30, 3],
    why: 'The connection lives from one task to the next.',
    note: 'Each fork holds one session on its host. Only forks that work on the same host share a limit: delegate_to, or several inventory names for one machine.',
  },
  {
    id: 'ci-runner',
    title: 'CI runner',
    sessions: 12,
    controlPersist: '2m',
    serverAlive: [15, 4],
    why: 'Enough for the next step of the job; nothing stays for long after the last one.',
    note: "Start the master before the first step: a master that a step starts holds that step's output open, and the step does not end.",
  },
  {
    id: 'git',
    title: 'Git over SSH',
    sessions: 8,
    controlPersist: '1m',
    serverAlive: [30, 3],
    why: 'A fetch of many repositories is many short sessions.',
    note: 'Each fetch, push or submodule in parallel is one session. Hosted Git services set limits of their own.',
  },
  {
    id: 'vscode-remote',
    title: 'VS Code Remote-SSH',
    sessions: 4,
    controlPersist: '10m',
    serverAlive: [30, 3],
    why: 'Windows of the editor come and go; the login stays.',
    note: 'The editor works over a forwarded port, which takes no slot; "administratively prohibited" there means that forwarding is denied.',
  },
  {
    id: 'bastion',
    title: 'Through a bastion',
    sessions: 10,
    controlPersist: '30m',
    serverAlive: [15, 4],
    why: 'One login at the bastion carries all the connections behind it.',
    note: 'A ProxyJump through a master is a forwarding and takes no slot at the bastion. MaxSessions 1 on a bastion is often meant: ask before you work around it.',
  },
  {
    id: 'parallel-loop',
    title: 'rsync, scp or a loop in parallel',
    sessions: 30,
    controlPersist: '5m',
    serverAlive: [15, 4],
    why: 'The loop is many sessions at the same time; the master must be there before it starts.',
    note: 'A session that finds no slot opens a connection of its own and still succeeds: use the proof command to see it.',
  },
] as const satisfies readonly Workload[];

export type WorkloadId = (typeof WORKLOADS)[number]['id'];

const BY_ID = new Map<string, Workload>(WORKLOADS.map((row) => [row.id, row]));

/** The row of a workload; the first one for a name that is none. */
export function workload(id: WorkloadId): Workload {
  return BY_ID.get(id) ?? WORKLOADS[0];
}
