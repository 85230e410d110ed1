import { atLeast, type Release } from '../../releases.ts';
import type { Target } from './masters.ts';
import type { SocketDirectory } from './socket-directory.ts';

/** One command to copy, with what it does. */
export interface Command {
  readonly id: 'directory' | 'start' | 'check' | 'conninfo' | 'channels' | 'stop' | 'exit' | 'proof';
  readonly title: string;
  /** For a POSIX shell; safe to paste into zsh and fish too. */
  readonly command: string;
  /** One or two sentences: what it really does. */
  readonly does: string;
}

interface ControlCommand {
  readonly id: Command['id'];
  readonly title: string;
  readonly since?: Release;
  /** The command for one name. */
  readonly write: (name: string) => string;
  readonly does: string;
}

/** What can be asked of a master. Source: mux.c, and each tried on 8.4, 9.2, 10.0 and 10.6. */
const CONTROL = [
  {
    id: 'start',
    title: 'Start the master',
    write: (name) => `ssh -O check ${name} 2>/dev/null || ssh -fNM ${name}`,
    does: 'Logs in once and puts the master in the background, unless one is there. It takes no slot itself.',
  },
  {
    id: 'check',
    title: 'See whether it runs',
    write: (name) => `ssh -O check ${name}`,
    does: 'Prints "Master running (pid=N)" on stderr and exits with 0, or with 255 if there is none. It asks the master on this side only: a dead connection still counts as running.',
  },
  {
    id: 'conninfo',
    title: 'See the connection',
    since: '10.3',
    write: (name) => `ssh -O conninfo ${name}`,
    does: 'Prints what the master says of its connection. The master must be 10.3 or newer too.',
  },
  {
    id: 'channels',
    title: 'Count its sessions',
    since: '10.3',
    write: (name) => `ssh -O channels ${name}`,
    does: 'Lists the open channels of the master; each session is one. The master must be 10.3 or newer too.',
  },
  {
    id: 'stop',
    title: 'Stop it gracefully',
    write: (name) => `ssh -O stop ${name}`,
    does: 'Removes the socket and takes no new sessions. Running sessions go on, and the master ends with the last of them, at once when there is none.',
  },
  {
    id: 'exit',
    title: 'End it now',
    write: (name) => `ssh -O exit ${name}`,
    does: 'Ends the master and every session on it at once; those exit with 255.',
  },
] as const satisfies readonly ControlCommand[];

/** The command that makes the socket directory. */
export function directoryCommand({ shell }: SocketDirectory): Command {
  return {
    id: 'directory',
    title: 'Make the socket directory',
    command: `mkdir -p ${shell} && chmod 700 ${shell}`,
    does: 'Without it ssh logs in and then exits with 255. Mode 700, because whoever can write to it can take over a session.',
  };
}

/** Commands for the masters of all hosts, in the order in which they are needed. */
export function controlCommands(targets: readonly Target[], release: Release): Command[] {
  const names = targets.flatMap((target) => target.names);
  if (names.length === 0) return [];
  return CONTROL.filter((row: ControlCommand) => !row.since || atLeast(release, row.since)).map(
    ({ id, title, does, write }) => ({ id, title, does, command: names.map(write).join('\n') }),
  );
}

/** What the proof needs to know of one host. */
export interface ProofInput {
  readonly names: readonly string[];
  readonly sessions: number;
  /** True if ControlPath depends on the jump host: then ProxyCommand on the command line would change it. */
  readonly jumpInPath: boolean;
}

/**
 * A command that opens all the sessions and fails if one of them finds no slot.
 * `ProxyCommand=false` makes the connection fail that ssh would otherwise open beside the master.
 */
export function proofCommand({ names, sessions, jumpInPath }: ProofInput): Command {
  const [first = ''] = names;
  const stem = first.replace(/\d+$/, '');
  const name = names.length > 1 ? `${stem}$((i % ${names.length} + 1))` : first;
  const socket = jumpInPath ? ` -S "$(ssh -G "${name}" | sed -n "s/%/%%/g; s/^controlpath //p")"` : '';
  const script = [
    'i=0 refused=0 pids=',
    `while [ "$i" -lt ${sessions} ]; do`,
    `  ssh -n -o ControlMaster=no -o ProxyCommand=false${socket} "${name}" sleep 10 &`,
    '  pids="$pids $!" i=$((i + 1))',
    'done',
    'for pid in $pids; do wait "$pid" || refused=$((refused + 1)); done',
    `echo "$refused of ${sessions} sessions found no slot"`,
    '[ "$refused" -eq 0 ]',
  ].join('\n');
  return {
    id: 'proof',
    title: `Prove that ${sessions} sessions fit`,
    command: `sh -c '${script}'`,
    does: 'Opens all the sessions over the masters that run, for ten seconds. A session that is refused fails instead of opening a connection of its own, and the command exits with 1.',
  };
}
