import { atLeast, type Release } from '../../releases.ts';
import type { CheckedHost } from './check-host.ts';
import type { MasterPlan, Target } from './masters.ts';
import type { Persist } from './persist.ts';
import { CLIENT_SYSTEMS, socketsOf, type ClientSystem } from './systems.ts';
import type { Workload } from './workloads.ts';

/** All that the configuration is written from; everything in it has been checked. */
export interface ConfigInput {
  readonly targets: readonly Target[];
  readonly plan: MasterPlan;
  readonly workload: Workload;
  readonly persist: Persist;
  /** ControlPath as ssh reads it, without quotes. */
  readonly controlPath: string;
  readonly system: ClientSystem;
  readonly release: Release;
}

/** One argument of ssh_config: in double quotes if it has a blank. */
export function quoteArgument(argument: string): string {
  return argument.includes(' ') ? `"${argument}"` : argument;
}

/**
 * HostName for a block that is reached under several names: `%h` would become the name typed, so it is filled in.
 */
function hostNameFor({ host, names }: Target): string | undefined {
  const several = names.length > 1;
  if (host.hostName === undefined) return several ? host.alias : undefined;
  return several ? host.hostName.replaceAll('%h', host.alias) : host.hostName;
}

/** A jump before ProxyJump existed (ssh_config(5) of 7.2). */
function jumpLines(jump: string, release: Release): string[] {
  if (atLeast(release, '7.3')) return [`ProxyJump ${jump}`];
  const { 1: destination = jump, 2: port } = /^(.*?)(?::(\d+))?$/.exec(jump) ?? [];
  return [`ProxyCommand ssh ${port === undefined ? '' : `-p ${port} `}-W %h:%p ${destination}`];
}

/** Names on the Host line: the alias, then those of its masters. */
function hostLine({ host, names }: Target): string {
  return [host.alias, ...names.filter((name) => name !== host.alias)].join(' ');
}

function connection(target: Target, release: Release): string[] {
  const { host } = target;
  const hostName = hostNameFor(target);
  return [
    ...(hostName === undefined ? [] : [`HostName ${hostName}`]),
    ...(host.user === undefined ? [] : [`User ${host.user}`]),
    ...(host.port === undefined ? [] : [`Port ${host.port}`]),
    ...(host.proxyJump === undefined ? [] : jumpLines(host.proxyJump, release)),
  ];
}

function block(names: string, lines: readonly string[]): string[] {
  return [`Host ${names}`, ...lines.map((line) => `    ${line}`), ''];
}

/** What is the same for all: the multiplexing. Comments stand on lines of their own: to 8.4 they may not follow an argument. */
function multiplexing({ plan, workload, persist, controlPath, release }: ConfigInput): string[] {
  const [interval, count] = workload.serverAlive;
  return [
    '# Use the master if there is one, else become it.',
    'ControlMaster auto',
    ...(plan.masters > 1
      ? ['# Each name has a socket, so each has a connection with slots of its own.']
      : controlPath.endsWith('%C') && !atLeast(release, '9.6')
        ? ['# %C stands for host, port and user. The jump host is not in it before OpenSSH 9.6.']
        : []),
    `ControlPath ${quoteArgument(controlPath)}`,
    `# ${persist.text}`,
    `# ${workload.why}`,
    `ControlPersist ${persist.argument}`,
    `# A dead connection ends after ${count} x ${interval} seconds. "ssh -O check" would not notice it.`,
    `ServerAliveInterval ${interval}`,
    `ServerAliveCountMax ${count}`,
  ];
}

const WINDOWS = [
  "# Windows' own OpenSSH has no multiplexing: with ControlMaster it fails with",
  '# "getsockname failed: Not a socket". Use ssh in WSL to share connections.',
  'ControlMaster no',
  'ControlPath none',
];

/** More particular names first, because the first value wins. */
function particularFirst(a: CheckedHost, b: CheckedHost): number {
  const rank = (host: CheckedHost): number => (host.alias === '*' ? 2 : Number(host.pattern));
  return rank(a) - rank(b);
}

/** The blocks for `~/.ssh/config`; empty if there is no host. */
export function writeConfig(input: ConfigInput): string {
  if (input.targets.length === 0) return '';
  const targets = input.targets.toSorted((a, b) => particularFirst(a.host, b.host));
  const shared = socketsOf(input.system) ? multiplexing(input) : WINDOWS;
  const [first, ...others] = targets.map((target) => ({
    names: hostLine(target),
    lines: connection(target, input.release),
  }));
  const blocks =
    others.length === 0
      ? [{ names: first!.names, lines: [...first!.lines, ...shared] }]
      : [first!, ...others, { names: targets.map(hostLine).join(' '), lines: shared }];
  return [
    `# For ~/.ssh/config: OpenSSH ${input.release} on ${CLIENT_SYSTEMS[input.system].title}.`,
    '# The first value that ssh finds wins: keep this above any "Host *".',
    '',
    ...blocks.filter(({ lines }) => lines.length > 0).flatMap(({ names, lines }) => block(names, lines)),
  ].join('\n');
}
