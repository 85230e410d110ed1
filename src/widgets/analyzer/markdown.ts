import { LineCounter } from '#openssh/line-counter.ts';
import { limitsOf, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { describeConnection } from './head-view.ts';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** Text as Markdown shows it, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

/** The verdict, the limits and the findings for a ticket. */
export function toMarkdown({ evaluation, assumed, findings }: Analysis, connection: Connection): string {
  const { release, distribution } = evaluation.input;
  const build = distribution === undefined || distribution === 'upstream' ? '' : `, ${distribution}`;
  const sessions = assumed.values.get('maxsessions');
  const [source] = sessions?.sources ?? [];
  const from = source ? `${code(source.file)} line ${String(source.line)}` : 'the default';
  const counters = new Map<string, LineCounter>();
  const lineOf = (file: string, offset: number) => {
    let counter = counters.get(file);
    if (!counter) counters.set(file, (counter = new LineCounter(evaluation.parsed.get(file)?.text ?? '')));
    return counter.position(offset).line;
  };
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [
    `## sshd_config, OpenSSH ${release}${build}`,
    '',
    evaluation.verdict.accepted
      ? 'sshd accepts this configuration.'
      : '**sshd would not start with this configuration.**',
    '',
    `MaxSessions for ${plain(describeConnection(connection))}: **${sessions?.text ?? 'unknown'}**, from ${from}.`,
    '',
    `### ${findings.length === 0 ? 'No findings' : `${String(findings.length)} finding${findings.length === 1 ? '' : 's'}`}`,
    '',
    ...sorted.map(
      ({ severity, message, file, range, rule }) =>
        `- **${WORDS[severity]}**, ${code(file)} line ${String(lineOf(file, range.start))}: ${plain(message)} (${rule})`,
    ),
    ...(findings.length > 0 ? [''] : []),
    '### Limits',
    '',
    '| Keyword | Value | From |',
    '|---|---|---|',
    ...limitsOf(assumed).map(({ name, text, source: line }) => {
      const place = line ? `${code(line.file)} line ${String(line.line)}` : 'default';
      return `| ${name} | ${code(text).replaceAll('|', '\\|')} | ${place.replaceAll('|', '\\|')} |`;
    }),
    '',
  ].join('\n');
}
