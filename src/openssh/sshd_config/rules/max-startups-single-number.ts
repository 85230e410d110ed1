import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'OpenSSH 10.1 and 10.2 misread MaxStartups N',
  summary: 'A single number sets only full; begin stays at 10, so random drops start at the tenth connection.',
  explanation:
    'In every other release `MaxStartups 50` drops nothing up to 50 connections. 10.1 and 10.2 read it as `10:30:50`: from 10 waiting connections on, 30 % and more are dropped. Below 10, sshd may crash. Write all three numbers. Source: `servconf.c` of 10.1; openssh-portable pull request 648; repaired in 10.3.',
  bad: [{ files: 'MaxStartups 50\n', release: '10.2', says: 'maxstartups 10:30:50', fixed: 'MaxStartups 50:30:50\n' }],
  good: [
    { files: 'MaxStartups 50\n', release: '10.3', says: 'maxstartups 50:30:50' },
    { files: 'MaxStartups 50:30:50\n', says: 'maxstartups 50:30:50' },
  ],
} as const satisfies Reference; // prettier-ignore

/** `MaxStartups N` in 10.1 and 10.2. */
export const maxStartupsSingleNumber = {
  id: 'max-startups-single-number',
  severity: 'warning',
  *check(context) {
    if (!context.within('10.1', '10.2')) return;
    for (const read of context.globalLines('MaxStartups')) {
      const count = argumentText(read.line);
      if (!/^\d+$/.test(count) || Number(count) === 10) continue;
      const crash = Number(count) < 10 ? ', with which it may crash' : '';
      yield {
        ...atLine(read, `OpenSSH ${context.release} reads this as 10:30:${count}${crash}.`),
        fix: { title: `Write ${count}:30:${count}`, edits: [setArguments(read, `${count}:30:${count}`)] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
