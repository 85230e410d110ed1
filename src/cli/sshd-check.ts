import { DEFAULT_RELEASE, RELEASES } from '#openssh/releases.ts';
import { analyze } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS } from '#openssh/sshd_config/keywords.ts';
import { ending, Findings, oneOf, parseCommand, Problem, releaseOf } from './check-command.ts';
import { readConfig, readSpec, type ConfigOnDisk } from './read-config.ts';

const USAGE = `usage: nms sshd-check [OPTION …] [-f] FILE
List what the analyzer finds in an sshd_config and the files it includes, one line each:
FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]

  --json                 an array of {id, severity, file, line, column, endLine, endColumn, message, fix?}
  --release 9.2          OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution NAME    ${DISTRIBUTIONS.join(', ')} (default upstream)
  -C user=U,host=H,…     judge Match blocks for this connection: user, host, addr, laddr, lport, rdomain=…
  --groups G,…           groups of the user, for Match Group
  --root DIR             where the files of Include are looked up (default /)
  -f FILE                the configuration file, - for standard input
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

function check(args: string[]): number {
  const { values, positionals } = parseCommand(args, OPTIONS, USAGE);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const names = [...(values.file === undefined ? [] : [values.file]), ...positionals];
  const main = names[0];
  if (main === undefined) throw new Problem(`no file\n${USAGE}`);
  if (names.length > 1) throw new Problem(`more than one file: ${names.join(' and ')}`);
  const release = releaseOf(values.release);
  const distribution = oneOf('distribution', values.distribution ?? 'upstream', DISTRIBUTIONS);
  const connection: Connection =
    values.groups === undefined ? {} : { groups: values.groups.split(',').filter((group) => group !== '') };
  for (const spec of values.connection ?? []) {
    const problem = readSpec(spec, release, connection);
    if (problem !== undefined) throw new Problem(problem);
  }
  let config: ConfigOnDisk;
  try {
    config = readConfig(main, values.root ?? '/', { release, distribution });
  } catch (error) {
    throw new Problem((error as Error).message);
  }
  const { files, unreadable } = config;
  const { evaluation, findings } = analyze({
    files,
    main,
    release,
    distribution,
    complete: true,
    environment: { unreadable },
    ...(values.connection && { connection }),
  });
  const found = new Findings(findings, files);
  process.stdout.write(values.json ? `${JSON.stringify(found.json(), undefined, 2)}\n` : found.text());
  if (!evaluation.verdict.accepted) return 3;
  return findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

/** `nms sshd-check`: list the findings. @returns the exit status, as the usage text says */
export function run(args: string[]): Promise<number> {
  return ending('sshd-check', () => check(args));
}
