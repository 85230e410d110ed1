import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxStartups reads only the first numbers',
  summary: 'sshd stops at the first character that does not fit begin:rate:full and passes over the rest in silence.',
  explanation:
    'The value is read with `sscanf("%d:%d:%d")`: `10,30,60` is 10, `10:30:100x` is 10:30:100, and `50:x:200` is 50. Source: `servconf.c`, `sMaxStartups`.',
  bad: [
    { files: 'MaxStartups 20,30,60\n', says: 'maxstartups 20:30:20', fixed: 'MaxStartups 20:30:20\n' },
    { files: 'MaxStartups 50:x:200\n', says: 'maxstartups 50:30:50', fixed: 'MaxStartups 50:30:50\n' },
  ],
  good: [{ files: 'MaxStartups 20\n', says: 'maxstartups 20:30:20' }, { files: 'MaxStartups 20:30:60\n', says: 'maxstartups 20:30:60' }],
} as const satisfies Reference; // prettier-ignore

/** Text behind the numbers of MaxStartups. */
export const maxStartupsTrailingJunk = {
  id: 'max-startups-trailing-junk',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const read of context.globalLines('MaxStartups')) {
      const text = argumentText(read.line);
      const { text: value } = context.value('MaxStartups')!;
      if (!/^[+]?\d+(:[+]?\d+:[+]?\d+)?$/.test(text))
        yield {
          ...atLine(read, `sshd reads ${value} and passes over the rest of ${text}.`),
          fix: { title: `Write ${value}`, edits: [setArguments(read, value)] },
        };
    }
  },
} as const satisfies Rule; // prettier-ignore
