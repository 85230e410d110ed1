import { atLeast, type Release } from '../../releases.ts';
import { NO_JUMP, type ConnectionBlock } from './connection.ts';
import type { MasterPlan } from './masters.ts';
import type { Persist } from './persist.ts';
import { CLIENT_SYSTEMS, socketsOf, type ClientSystem } from './systems.ts';
import { writeUser } from './user-name.ts';
import type { Workload } from './workloads.ts';

/** All that the configuration is written from; everything in it has been checked. */
export interface ConfigInput {
  readonly blocks: readonly ConnectionBlock[];
  readonly plan: MasterPlan;
  readonly workload: Workload;
  readonly persist: Persist;
  /** ControlPath as ssh reads it, without quotes. */
  readonly controlPath: string;
  /** The last part of ControlPath that was asked for, where that would be the same for all names of a host. */
  readonly insteadOf: string | undefined;
  readonly system: ClientSystem;
  readonly release: Release;
}

/** One argument of ssh_config: in double quotes if it has a blank. */
export function quoteArgument(argument: string): string {
  return argument.includes(' ') ? `"${argument}"` : argument;
}

/** A jump before ProxyJump existed (ssh_config(5) of 7.2). */
function jumpLines(jump: string, release: Release): string[] {
  if (atLeast(release, '7.3')) return [`ProxyJump ${jump}`];
  if (jump === NO_JUMP) return ['ProxyCommand none'];
  const { 1: destination = jump, 2: port } = /^(.*?)(?::(\d+))?$/.exec(jump) ?? [];
  // Brackets belong around an address that has a port behind it, and nowhere else.
  const plain = destination.replace(/[[\]]/g, '');
  return [`ProxyCommand ssh ${port === undefined ? '' : `-p ${port} `}-W '[%h]:%p' ${plain}`];
}

function connection({ hostName, user, port, proxyJump }: ConnectionBlock, release: Release): string[] {
  return [
    ...(hostName === undefined ? [] : [`HostName ${hostName}`]),
    ...(user === undefined ? [] : [`User ${writeUser(user, release)}`]),
    ...(port === undefined ? [] : [`Port ${port}`]),
    ...(proxyJump === undefined ? [] : jumpLines(proxyJump, release)),
  ];
}

/** Columns of a comment: what a terminal of 80 and the page's own block show without wrapping. */
const COLUMNS = 58;

/** A line of the file; a long comment goes on in the next line, as a comment. */
function fold(line: string): string[] {
  const [, indent = '', text] = /^( *)# (.*)$/.exec(line) ?? [];
  if (text === undefined || line.length <= COLUMNS) return [line];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && indent.length + 2 + longer.length <= COLUMNS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((part) => `${indent}# ${part}`);
}

function block(names: readonly string[], lines: readonly string[]): string[] {
  return [`Host ${names.join(' ')}`, ...lines.map((line) => `    ${line}`), ''];
}

/** What is the same for all: the multiplexing. Comments stand on lines of their own: to 8.4 they may not follow an argument. */
function multiplexing({ plan, workload, persist, controlPath, insteadOf, release }: ConfigInput): string[] {
  const [interval, count] = workload.serverAlive;
  return [
    '# Use the master if there is one, else become it.',
    'ControlMaster auto',
    ...(plan.masters > 1
      ? [
          `# Each name has a socket, so each has a connection with slots of its own${insteadOf === undefined ? '' : `: ${insteadOf} would be the same for all`}.`,
        ]
      : controlPath.endsWith('%C') && !atLeast(release, '9.6')
        ? ['# %C stands for host, port and user. The jump host is not in it before OpenSSH 9.6.']
        : []),
    `ControlPath ${quoteArgument(controlPath)}`,
    `# ${persist.text}`,
    ...(persist.argument === 'no' ? [] : [`# ${workload.why}`]),
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

/** The blocks for `~/.ssh/config`; empty if there is no host. */
export function writeConfig(input: ConfigInput): string {
  const { blocks, release, system } = input;
  const [only, ...others] = blocks;
  if (!only) return '';
  const shared = socketsOf(system) ? multiplexing(input) : WINDOWS;
  const written =
    others.length === 0
      ? [{ names: only.names, lines: [...connection(only, release), ...shared] }]
      : [
          ...blocks.map((each) => ({ names: each.names, lines: connection(each, release) })),
          { names: blocks.flatMap(({ names }) => names), lines: shared },
        ];
  return [
    `# For ~/.ssh/config: OpenSSH ${release} on ${CLIENT_SYSTEMS[system].title}.`,
    '# The first value that ssh finds wins: keep this above any "Host *".',
    '',
    ...written.filter(({ lines }) => lines.length > 0).flatMap(({ names, lines }) => block(names, lines)),
  ]
    .flatMap(fold)
    .join('\n');
}
