import { parseArgs } from 'node:util';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { DEFAULT_RELEASE, parseRelease, RELEASES } from '#openssh/releases.ts';
import { analyze } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS } from '#openssh/sshd_config/keywords.ts';
import { readConfig, readSpec } from './read-config.ts';

const USAGE = `usage: nms sshd-check [OPTION …] [-f] FILE
List what the analyzer finds in an sshd_config and the files it includes, one line each:
FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]

  --json                 an array of {id, severity, file, line, column, endLine, endColumn, message, fix?}
  --release 9.2          OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution NAME    ${DISTRIBUTIONS.join(', ')} (default upstream)
  -C user=U,host=H,…     judge Match blocks for this connection: user, host, addr, laddr, lport, rdomain=…
  --groups G,…           groups of the user, for Match Group
  --root DIR             where the files of Include are looked up (default /)
  -f FILE                the configuration file
  --help                 this text

exit status: 0 nothing, or only notes (info); 1 a warning; 2 usage, or a file that cannot be read;
3 sshd would refuse the configuration
`;

const OPTIONS = {
  json: { type: 'boolean' },
  release: { type: 'string' },
  distribution: { type: 'string' },
  connection: { type: 'string', short: 'C', multiple: true },
  groups: { type: 'string' },
  root: { type: 'string' },
  file: { type: 'string', short: 'f' },
  help: { type: 'boolean' },
} as const;

/** What is wrong with the command line, or with a file. */
class Problem extends Error {}

function parse(args: string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${USAGE}`);
  }
} // prettier-ignore

function check(args: string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const names = [...(values.file === undefined ? [] : [values.file]), ...positionals];
  const main = names[0];
  if (main === undefined) throw new Problem(`no file\n${USAGE}`);
  if (names.length > 1) throw new Problem(`more than one file: ${names.join(' and ')}`);
  const release = parseRelease(values.release ?? DEFAULT_RELEASE);
  if (!release) throw new Problem(`no release ${values.release!}; known are ${RELEASES.join(' ')}`);
  const distribution = DISTRIBUTIONS.find((each) => each === (values.distribution ?? 'upstream'));
  if (!distribution)
    throw new Problem(`no distribution ${values.distribution!}; known are ${DISTRIBUTIONS.join(' ')}`);
  const connection: Connection =
    values.groups === undefined ? {} : { groups: values.groups.split(',').filter((group) => group !== '') };
  for (const spec of values.connection ?? []) {
    const problem = readSpec(spec, release, connection);
    if (problem !== undefined) throw new Problem(problem);
  }
  let files: Map<string, string>;
  try {
    files = readConfig(main, values.root ?? '/', release);
  } catch (error) {
    throw new Problem((error as Error).message);
  }
  const { evaluation, findings } = analyze({
    files,
    main,
    release,
    distribution,
    complete: true,
    ...(values.connection && { connection }),
  });
  process.stdout.write(values.json ? `${JSON.stringify(toJson(findings, files), undefined, 2)}\n` : toText(findings, files)); // prettier-ignore
  if (!evaluation.verdict.accepted) return 3;
  return findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

type Files = ReadonlyMap<string, string>;

/** Findings with lines and columns from 1. */
function toJson(findings: readonly Finding[], files: Files): readonly object[] {
  const counters = new Map([...files].map(([file, text]) => [file, new LineCounter(text)]));
  const place = (file: string, { start, end }: Finding['range']): object => {
    const counter = counters.get(file) ?? new LineCounter('');
    const from = counter.position(start);
    const to = counter.position(end);
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  return findings.map(({ rule, severity, file, range, message, fix }) => ({
    id: rule,
    severity,
    ...place(file, range),
    message,
    ...(fix && {
      fix: {
        title: fix.title,
        edits: fix.edits.map((edit) => ({ ...place(edit.file, edit.range), newText: edit.newText })),
      },
    }),
  }));
}

function toText(findings: readonly Finding[], files: Files): string {
  const counters = new Map([...files].map(([file, text]) => [file, new LineCounter(text)]));
  return findings
    .map(({ rule, severity, file, range, message, fix }) => {
      const at = counters.get(file)?.position(range.start) ?? { line: 1, column: 1 };
      const repair = fix ? `  fix: ${fix.title}\n` : '';
      return `${file}:${at.line}:${at.column}: ${severity}: ${message} [${rule}]\n${repair}`;
    })
    .join('');
}

/** `nms sshd-check`: list the findings. @returns the exit status, as the usage text says */
export async function run(args: string[]): Promise<number> {
  await Promise.resolve();
  try {
    return check(args);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`nms sshd-check: ${error.message}\n`);
    return 2;
  }
}
