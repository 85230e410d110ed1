import { otherFile } from '../../other-file.ts';
import { extent, type RuleContext } from './support/context.ts';
import { isClientKeyword } from './support/bad-options.ts';
import type { Reference, Rule, RuleFinding } from './rule.ts';

const LOG =
  'Nov 26 10:15:22 web sshd[4242]: error: no more sessions\nNov 26 10:15:23 web sshd[4242]: error: no more sessions\n';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Not a file of sshd',
  summary: 'The text is a log, a configuration of the client, or data.',
  explanation:
    'A log belongs in the log classifier, `~/.ssh/config` and `ssh_config` in the checker below the ControlPath generator. `sshd -T` prints what is in force. Source: `sshd_config(5)`, `ssh_config(5)`.',
  bad: [
    { files: LOG, says: 'Bad configuration option: Nov' },
    { files: 'Host web\n  HostName web.example.com\n  ControlMaster auto\n', says: 'Bad configuration option: Host' },
    { files: '{\n  "maxsessions": 10\n}\n', says: 'no argument after keyword "{"' },
  ],
  good: [
    { files: 'MaxSessions 50\n', says: 'maxsessions 50' },
    { files: '# Nov 26 10:15:22 web sshd[4242]: error: no more sessions\nMaxSessions 50\n' },
  ],
} as const satisfies Reference; // prettier-ignore

/** A log, a file of the client or data where sshd_config is asked for. */
export const notForSshd = {
  id: 'not-for-sshd',
  severity: 'error',
  *check(context) {
    for (const file of context.evaluation.parsed.keys()) {
      const what = kindOf(context, file);
      const first = what && context.parsed(file).lines.find(({ name }) => name !== undefined);
      if (!first) continue;
      yield { file, range: extent(first), ...SAID[what] };
    }
  },
} as const satisfies Rule; // prettier-ignore

type Kind = ReturnType<typeof otherFile> | 'client';

const SAID: Readonly<Record<NonNullable<Kind>, Pick<RuleFinding, 'message' | 'tool'>>> = {
  log: {
    message: 'This is a log, not a configuration of sshd. Paste it into the log classifier.',
    tool: { path: '/tools/log-classifier/', title: 'Open the log classifier' },
  },
  data: {
    message: 'This is JSON, YAML or XML, not a configuration of sshd.',
  },
  client: {
    message:
      'This is a configuration of the client, not of sshd. Paste it into the checker for ~/.ssh/config.',
    tool: { path: '/tools/control-path-generator/#check', title: 'Open the checker' },
  },
};

/** What a file is whose lines sshd mostly refuses; undefined for a configuration with mistakes. */
function kindOf(context: RuleContext, file: string): Kind {
  const refused = context.refusals.filter((refusal) => refusal.file === file && refusal.at);
  const taken = context.lines.filter(({ source }) => source.file === file).length;
  if (refused.length <= taken) return undefined;
  const other = otherFile(context.files.get(file) ?? '');
  if (other) return other;
  const names = refused.flatMap(({ at }) => at?.name ?? []);
  const clients = names.filter(isClientKeyword).length;
  const told = clients > 2 || names.some((name) => /^host$/i.test(name));
  return told && clients * 2 >= names.length ? 'client' : undefined;
}
