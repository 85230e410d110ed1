/** The words in which scenarios are written: data, and small functions that make data. */
import type { LabRelease } from '#recordings/releases.ts';

export type MachineName = 'client' | 'server';

/** A command as somebody types it. */
export interface CommandStep {
  readonly kind: 'command';
  readonly on: MachineName;
  readonly run: string;
  /** Who types it; absent: alice on the client, root on the server. */
  readonly as?: string;
  /** The directory it is typed in; absent: home. */
  readonly in?: string;
  /** The part of the recording that this step and the next ones belong to. */
  readonly part?: string;
  /** The exit status it must have. Shown also when it is 0. Absent: 0, not shown. */
  readonly exit?: number | Partial<Record<LabRelease, number>>;
  /** True for a step that is done and not recorded. */
  readonly hidden?: true;
  /** A name under which it goes on beside the next steps; `finish` waits for it and records it. */
  readonly background?: string;
  /** Output lines to record; absent: all. */
  readonly only?: RegExp;
  /** Patterns of changing values in the output: group 1 becomes a placeholder of the kind. */
  readonly masks?: readonly Mask[];
  /** Sort the output: for commands whose lines come in no particular order. */
  readonly sorted?: true;
  /** Seconds after which the run fails. */
  readonly within?: number;
}

/** A value that changes from run to run. */
export type Mask = readonly [pattern: RegExp, kind: string];

/** Wait until a command succeeds; the run fails if it does not. */
export interface UntilStep {
  readonly kind: 'until';
  readonly on: MachineName;
  readonly condition: string;
  readonly within: number;
}

/** Write a file on a machine, hidden. */
export interface WriteStep {
  readonly kind: 'write';
  readonly on: MachineName;
  readonly path: string;
  readonly text: string;
  readonly owner: string;
}

/** Write a file that stands in a fence of a page, hidden. */
export interface FenceStep {
  readonly kind: 'fence';
  readonly on: MachineName;
  /** The page below `content/`, `guide/several-connections`. */
  readonly page: string;
  /** The title of the fence: a name for the home of who works there, or a whole path. */
  readonly name: string;
}

/** Wait for a background command and record it. */
export interface FinishStep {
  readonly kind: 'finish';
  readonly background: string;
  readonly part?: string;
}

/** Record what the server logged since the last such step. */
export interface LogStep {
  readonly kind: 'log';
  /** Wait until a line matches. */
  readonly has: RegExp;
  /** Lines to record; absent: all that are new. */
  readonly only?: RegExp;
  /** True for lines that are passed over. */
  readonly hidden?: true;
  readonly part?: string;
}

export type Step = CommandStep | UntilStep | WriteStep | FenceStep | FinishStep | LogStep;

/** One file of `lab/scenarios/`. */
export interface Scenario {
  /** What the recording shows: one sentence. */
  readonly shows: string;
  /** Rows of `lab/claims.ts` that it is evidence for. */
  readonly claims?: readonly number[];
  /** Entries of the log catalogue that its output must hold: all that are refusals or troubles, and no others. */
  readonly messages?: readonly string[];
  /** Releases that can play it; absent: all. */
  readonly releases?: readonly LabRelease[];
  /** True if it needs the root with git, parallel, paramiko and Ansible, or Node with this project's packages. */
  readonly tools?: true;
  /** True if it takes so long that `npm test` leaves it to `npm run lab -- --check`. */
  readonly long?: true;
  /** True if systemd's journal takes the log on the server; a file has it as well, as without. */
  readonly journal?: true;
  /** Lines of a drop-in for sshd: /etc/ssh/sshd_config.d/10-lab.conf. The rest is Debian's own configuration. */
  readonly sshd?: string;
  /** The client's ~/.ssh/config. */
  readonly ssh?: string;
  /** False leaves sshd stopped until the scenario starts it. */
  readonly started?: false;
  readonly steps: readonly (Step | readonly Step[])[];
}

type Options = Partial<Omit<CommandStep, 'kind' | 'on' | 'run'>>;

/** A command on the client, by alice. */
export function client(run: string, options: Options = {}): CommandStep {
  return { kind: 'command', on: 'client', run, ...options };
}

/** A command on the server, by root. */
export function server(run: string, options: Options = {}): CommandStep {
  return { kind: 'command', on: 'server', run, ...options };
}

/** The same command, done and not recorded. */
export function hidden(step: CommandStep): CommandStep {
  return { ...step, hidden: true };
}

export function until(on: MachineName, condition: string, within = 15): UntilStep {
  return { kind: 'until', on, condition, within };
}

export function write(on: MachineName, path: string, text: string, owner?: string): WriteStep {
  return { kind: 'write', on, path, text, owner: owner ?? (on === 'client' ? 'alice' : 'root') };
}

export function finish(background: string, part?: string): FinishStep {
  return { kind: 'finish', background, ...(part !== undefined && { part }) };
}

export function log(has: RegExp, options: Partial<Pick<LogStep, 'only' | 'part' | 'hidden'>> = {}): LogStep {
  return { kind: 'log', has, ...options };
}

/** For `ssh` without a command: leaves out the line that it prints only where its input is no terminal. */
export const AT_A_TERMINAL = { only: /^(?!Pseudo-terminal will not be allocated)/ } as const;

/** The control socket that scenarios use unless they are about sockets. */
export const SOCKET = '~/.ssh/sockets/m';

/** Start a master, hidden: it answers when the step is done. */
export function master(socket = SOCKET, options = '', target = 'deploy@server'): CommandStep {
  return hidden(client(`ssh -M -S ${socket} ${options} -fN ${target}`.replace('  ', ' ')));
}

/** Open sessions over a master, hidden, one after the other; the server runs `already` of the account's before. */
export function sessions(count: number, { socket = SOCKET, already = 0, user = 'deploy' } = {}): Step[] {
  return Array.from({ length: count }, (_, index) => [
    hidden(
      client(`ssh -S ${socket} ${user}@server 'sleep 300'`, { background: `${socket} ${already + index}` }),
    ),
    running(already + index + 1, user),
  ]).flat();
}

/** Wait until the account runs this many sessions. */
export function running(count: number, user = 'deploy'): UntilStep {
  return until('server', `[ "$(pgrep -c -f -x -u ${user} "sleep 300")" = ${count} ]`);
}

/** A program that greets whoever connects to a port of the server's 127.0.0.1, and keeps the first `keep` on the line. */
export function greeter(port: number, keep = 0): Step[] {
  const perl = `socket my $s, PF_INET, SOCK_STREAM, 0; setsockopt $s, SOL_SOCKET, SO_REUSEADDR, 1; bind $s, sockaddr_in(${port}, INADDR_LOOPBACK) or die; listen $s, 100; my @open; while (accept my $c, $s) { syswrite $c, "hello\\n"; push @open, $c if @open < ${keep} }`;
  return [
    hidden(server(`exec perl -MSocket -e '${perl}'`, { background: `greeter ${port}` })),
    until('server', `ss -ltn | grep -q ':${port} '`),
  ];
}

/** Let a program on the server take some seconds longer, as one with more to do, so that sessions overlap; hidden. */
export function slow(program: string, seconds: number): Step[] {
  const path = `/usr/local/bin/${program}`;
  return [
    write('server', path, `#!/bin/sh\nsleep ${seconds}\nexec /usr/bin/${program} "$@"\n`),
    hidden(server(`chmod 755 ${path}`)),
  ];
}

/** A session that goes on until {@link workDone} and then says so; `finish(name)` records it. */
export function work(socket: string, name: string, options: Options = {}): Step[] {
  return [
    hidden(server('touch /tmp/work')),
    client(`ssh -S ${socket} deploy@server 'while [ -e /tmp/work ]; do sleep 0.1; done; echo finished'`, {
      background: name,
      exit: 0,
      ...options,
    }),
    until('server', 'pgrep -u deploy -f "while .*/tmp/work" >/dev/null'),
  ];
}

/** Let {@link work} come to its end. */
export function workDone(): CommandStep {
  return hidden(server('rm /tmp/work'));
}

/**
 * Put what stands in a fence of a page, as the reader copies it, where its title says: a path, or a name in alice's
 * home on the client or root's on the server.
 */
export function fence(on: MachineName, page: string, name: string): FenceStep {
  return { kind: 'fence', on, page, name };
}
