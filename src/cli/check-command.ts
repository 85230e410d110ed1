/** What `nms sshd-check` and `nms ssh-check` share: how they are called, how findings are printed, how they end. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { DEFAULT_RELEASE, parseRelease, RELEASES, type Release } from '#openssh/releases.ts';
import { forTerminal } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What is wrong with the command line, or with a file. */
export class Problem extends Error {}

/** The command line, read by a table of options; throws a `Problem` that ends with the usage. */
export function parseCommand<O extends Options>(
  args: string[],
  options: O,
  usage: string,
): ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${usage}`);
  }
}

/** One of several words; throws a `Problem` that lists them. */
export function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Problem(`no ${option} ${text}; known are ${words.join(' ')}`);
  return found;
}

/** The release of an option, or the usual one; throws a `Problem` for an unknown one. */
export function releaseOf(text = DEFAULT_RELEASE as string): Release {
  const release = parseRelease(text);
  if (!release) throw new Problem(`no release ${text}; known are ${RELEASES.join(' ')}`);
  return release;
}

/** Where a finding is: lines and columns from 1. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Findings in the two forms of the commands. */
export class Findings {
  readonly #findings: readonly Finding[];
  readonly #counters: ReadonlyMap<string, LineCounter>;
  readonly #shown: (file: string) => string;

  /**
   * @param files texts by name
   * @param shown the name that is printed for a file
   */
  constructor(
    findings: readonly Finding[],
    files: ReadonlyMap<string, string>,
    shown = (file: string) => file,
  ) {
    this.#findings = findings;
    this.#counters = new Map([...files].map(([file, text]) => [file, new LineCounter(text)]));
    this.#shown = shown;
  }

  #place(file: string, { start, end }: Finding['range']): Place {
    const counter = this.#counters.get(file) ?? new LineCounter('');
    const [from, to] = [counter.position(start), counter.position(end)];
    return { file: this.#shown(file), line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  } // prettier-ignore

  /** As objects, each with its fix. */
  json(): readonly object[] {
    return this.#findings.map(({ rule, severity, file, range, message, fix }) => ({
      id: rule,
      severity,
      ...this.#place(file, range),
      message,
      ...(fix && {
        fix: {
          title: fix.title,
          edits: fix.edits.map((edit) => ({ ...this.#place(edit.file, edit.range), newText: edit.newText })),
        },
      }),
    }));
  }

  /** `FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]`, a line each, and a line for its fix. */
  text(): string {
    return this.#findings
      .map(({ rule, severity, file, range, message, fix }) => {
        const { file: name, line, column } = this.#place(file, range);
        const repair = fix ? `  fix: ${fix.title}\n` : '';
        return forTerminal(`${name}:${line}:${column}: ${severity}: ${message} [${rule}]\n${repair}`);
      })
      .join('');
  }
}

/** Run a command; a `Problem` is told and ends it with 2. @returns the exit status */
export async function ending(name: string, command: () => number): Promise<number> {
  await Promise.resolve();
  try {
    return command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`nms ${name}: ${error.message}\n`);
    return 2;
  }
}
