import { badOptions } from './support/bad-options.ts';
import { replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Misspelled keyword',
  summary: 'No release knows this keyword, but one has nearly the same name.',
  explanation:
    'sshd takes only exact names, in any case of letters. A colon is part of the word: `MaxSessions:` is a bad option too. Source: `servconf.c`, `parse_token`.',
  bad: [
    { files: 'MaxSesions 20\n', says: 'Bad configuration option: MaxSesions', fixed: 'MaxSessions 20\n' },
    { files: 'MaxStartups: 50\n', says: 'Bad configuration option: MaxStartups:', fixed: 'MaxStartups 50\n' },
  ],
  good: [{ files: 'maxsessions 20\n', says: 'maxsessions 20' }],
} as const satisfies Reference; // prettier-ignore

/** A bad option that is close to a keyword. */
export const misspeltKeyword = {
  id: 'misspelt-keyword',
  severity: 'error',
  *check(context) {
    for (const bad of badOptions(context)) {
      if (bad.why !== 'misspelt') continue;
      const { range } = bad.at.keyword!;
      yield {
        file: bad.file,
        range,
        message: `sshd refuses this: Bad configuration option: ${bad.typed}. ${bad.meant} is the nearest keyword.`,
        fix: { title: `Write ${bad.meant}`, edits: [replace(bad.file, range, bad.meant)] },
      };
    }
  },
} as const satisfies Rule;
