import { matchesGlob } from '../../glob.ts';
import { absoluteName } from '../check/input.ts';
import { includePattern } from '../include-path.ts';
import { atWord } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Include config.d/*\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web' }],
  good: [{ files: { '~/.ssh/config': 'Include config.d/*\n', '~/.ssh/config.d/work': 'Host work\n    User alice\n' }, host: 'work' }],
} as const satisfies Examples; // prettier-ignore

/** An Include whose files are not at hand. */
export const includeNotGiven = {
  id: 'include-not-given',
  severity: 'info',
  title: 'Included files are not given',
  summary: 'The files of this Include are not here; what they set comes first and may change the answer.',
  explanation:
    'The first value wins, so a file that is included at the top can decide all that the rest of the file sets. Add the files to have them read. ssh passes over an Include that finds no file without a word. Source: ssh_config(5), Include; `readconf.c`, `oInclude`.',
  *check(context) {
    const { files, complete = false } = context.input;
    if (complete) return;
    const { home } = context.machine;
    for (const seen of context.linesOf('include')) {
      for (const word of context.words(seen)) {
        // Tokens in it, from 9.9 on, stand for anything.
        const pattern = includePattern(word.text.replace(/%[A-Za-z]|\$\{\w*\}/g, '*'), home);
        if ([...files.keys()].some((name) => matchesGlob(absoluteName(name, home), pattern))) continue;
        yield { ...atWord(seen, word), message: `The files of Include ${word.text.slice(0, 80)} are not given; what they set is not known here.` };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
