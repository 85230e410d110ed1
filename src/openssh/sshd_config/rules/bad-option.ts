import { BUILD_NAMES } from '../keywords.ts';
import { badOptions } from './support/bad-options.ts';
import { replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Unknown keyword',
  summary: 'sshd does not know this keyword and refuses to start.',
  explanation:
    'sshd counts every unknown keyword as an error and ends with `terminating, N bad configuration options`. Causes are typing errors, a wrapped line, a byte order mark that a Windows editor put first, or a keyword that only the patched sshd of another distribution knows (`DebianBanner`). Source: `servconf.c`, `process_server_config_line_depth`.',
  bad: [
    { files: 'SessionLimit 20\n', says: 'Bad configuration option: SessionLimit' },
    { files: '\ufeffMaxSessions 20\n', says: 'Bad configuration option', fixed: 'MaxSessions 20\n' },
    { files: 'DebianBanner no\n', distribution: 'upstream', release: '10.0', says: 'Bad configuration option' },
  ],
  good: [{ files: 'DebianBanner no\n', distribution: 'debian' }],
} as const satisfies Reference; // prettier-ignore

/** Bad options without a better explanation. */
export const badOption = {
  id: 'bad-option',
  severity: 'error',
  *check(context) {
    for (const bad of badOptions(context)) {
      const { file, at, typed } = bad;
      const { range } = at.keyword!;
      const base = `sshd refuses this: Bad configuration option: ${typed.replace('\ufeff', '')}.`;
      if (bad.why === 'unknown') yield { file, range, message: base };
      if (bad.why === 'other-build')
        yield { file, range, message: `${base} Only builds of ${bad.row.only!.map((name) => BUILD_NAMES[name]).join(', ')} know it.` };
      if (bad.why === 'byte-order-mark') {
        const mark = { start: range.start, end: range.start + 1 };
        const message = 'sshd refuses this: the file starts with a byte order mark, which it takes for a part of the keyword.';
        yield { file, range, message, fix: { title: 'Remove the byte order mark', edits: [replace(file, mark, '')] } };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
