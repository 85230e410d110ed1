import { atLine, type CheckContext } from './support/context.ts';
import type { SeenLine } from '../seen-line.ts';
import { matchPattern } from '../../match.ts';
import type { Fix } from '../../diagnostic.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host !bastion\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster false', fixed: 'Host * !bastion\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web !w*\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster false' },
    { files: 'Host deploy@web\n    ControlMaster auto\n', host: 'deploy@web', says: 'controlmaster false', fixed: 'Host web\n    ControlMaster auto\n' },
  ],
  good: [{ files: 'Host * !bastion\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** Why a Host line matches nothing, and the line that would. */
function reason(context: CheckContext, seen: SeenLine): { why: string; better?: string } | undefined {
  const patterns = context.words(seen).map(({ text }) => text).filter((text) => text !== '');
  const negated = patterns.filter((text) => text.startsWith('!')).map((text) => text.slice(1));
  const positive = patterns.filter((text) => !text.startsWith('!'));
  if (patterns.length === 0) return undefined;
  if (positive.length === 0) return { why: 'it has only negated patterns, which take away from the others of the line', better: `* ${patterns.join(' ')}` };
  if (positive.every((text) => text.includes('@')))
    return { why: 'the user is no part of the name that it is held against', better: [...positive.map((text) => text.replace(/^.*@/, '')), ...negated.map((text) => `!${text}`)].join(' ') };
  const taken = positive.every((text) => negated.some((not) => not === '*' || not === text || (!/[*?]/.test(text) && matchPattern(text, not))));
  return taken ? { why: 'its negated patterns take away all that the others match' } : undefined;
} // prettier-ignore

/** A Host line that applies to nothing. */
export const hostNeverMatches = {
  id: 'host-never-matches',
  severity: 'warning',
  title: 'Host that matches nothing',
  summary: 'No name that can be typed matches this line, so nothing in its block has an effect.',
  explanation:
    'A negated pattern never makes a line apply: it only takes names away from the other patterns. "All but bastion" is `Host * !bastion`. And the name is held against the patterns without its user: `Host deploy@web` matches nothing, `Match user deploy host web` does. Source: ssh_config(5), PATTERNS; `readconf.c`, `oHost`.',
  *check(context) {
    for (const seen of context.linesOf('host')) {
      const found = reason(context, seen);
      if (!found) continue;
      const { file, line } = seen;
      const fix: Fix | undefined = found.better === undefined ? undefined : { title: `Write Host ${found.better.slice(0, 40)}`, edits: [{ file, range: line.restRange, newText: found.better }] };
      yield { ...atLine(seen), message: `This Host line never applies: ${found.why}.`, ...(fix && { fix }) };
    }
  },
} as const satisfies Rule; // prettier-ignore
