import type { Release } from '../../releases.ts';
import type { KeywordName } from '../keywords.ts';
import { argumentText, atLine } from './support/context.ts';
import { removeLine, setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** Keywords of which the last line wins, up to which release. Source: servconf.c of each release. */
const LAST: readonly (readonly [name: KeywordName, until: Release, next: Release])[] = [
  ['MaxStartups', '10.0', '10.1'],
  ['PerSourceMaxStartups', '9.4', '9.5'],
  ['PerSourceNetBlockSize', '10.0', '10.1'],
];

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Here the last line wins',
  summary: 'For this keyword the last line wins in older releases and the first one in newer, so an upgrade changes the value.',
  explanation:
    'The first value wins for nearly every keyword, but not for `MaxStartups` and `PerSourceNetBlockSize` up to 10.0 and `PerSourceMaxStartups` up to 9.4: there the last line does. Newer releases take the first, so keep one line. A last `MaxStartups 20` even keeps the rate of the line before. Source: `servconf.c`, `sMaxStartups`; tried on 9.2 and 10.6.',
  bad: [
    { files: 'MaxStartups 10:30:60\nMaxStartups 50:30:200\n', release: '9.2', says: 'maxstartups 50:30:200', fixed: 'MaxStartups 50:30:200\n' },
    { files: 'MaxStartups 5:50:20\nMaxStartups 7\n', release: '9.2', says: 'maxstartups 7:50:7', fixed: 'MaxStartups 7:50:7\n' },
    { files: 'PerSourceMaxStartups 5\nPerSourceMaxStartups 9\n', release: '9.2', says: 'persourcemaxstartups 9', fixed: 'PerSourceMaxStartups 9\n' },
  ],
  good: [
    { files: 'MaxStartups 50:30:200\n', says: 'maxstartups 50:30:200' },
    { files: 'MaxStartups 10:30:60\nMaxStartups 50:30:200\n', release: '10.6', says: 'maxstartups 10:30:60' },
  ],
} as const satisfies Reference; // prettier-ignore

/** A line that a later one replaces. */
export const lastLineWins = {
  id: 'last-line-wins',
  severity: 'warning',
  *check(context) {
    for (const [name, until, next] of LAST) {
      if (!context.within(undefined, until)) continue;
      for (const read of context.linesOf(name)) {
        const { text, sources } = context.value(name)!;
        const winner = sources[0] && context.lineOf(sources[0]);
        if (read.fate !== 'replaced' || !winner) continue;
        // A single number, and what counts as one, leaves the rate of this line in place.
        const keeps = name === 'MaxStartups' && !/^\d+:\d+:\d+/.test(argumentText(winner.line)) && !text.includes(':30:');
        const edits = [removeLine(context, read.source, read.line)];
        yield {
          ...atLine(read, `This line has no effect: up to ${until} the last ${name} wins, ${context.where(winner.source, read.source.file)}; from ${next} on the first one would.`),
          fix: { title: 'Remove the line', edits: keeps ? [...edits, setArguments(winner, text)] : edits },
        };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
