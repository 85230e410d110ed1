import { findLookAlikes, type FoundLookAlike } from '../../../look-alikes.ts';
import type { Line } from '../../parse.ts';
import type { RuleContext } from './context.ts';

/** What stands for itself in the text of a command or a greeting. */
const FREE_TEXT = /^(?:forcecommand|versionaddendum|setenv|authorized\w+command|sshd\w+path)$/i;

/** The look-alikes in the keyword and the arguments of a line; `at` counts in the file. Comments may hold what they like. */
export function lookAlikesIn(context: RuleContext, file: string, line: Line): readonly FoundLookAlike[] {
  const start = line.keyword?.range.start;
  if (start === undefined || FREE_TEXT.test(line.name!)) return [];
  const text = context.files.get(file)!.slice(start, line.comment?.start ?? line.range.end);
  const inside = /[\p{L}\p{N}]/u;
  return findLookAlikes(text)
    .filter(({ at, plain }) => {
      // A byte order mark at the start of a file has a rule of its own.
      if (start + at === 0) return false;
      // A dash or an apostrophe inside a name may be meant; at the end of a word it was typed as a sign.
      return !/^['-]/.test(plain) || !inside.test(text[at - 1] ?? '') || !inside.test(text[at + 1] ?? '');
    })
    .map((found) => ({ ...found, at: found.at + start }));
}
