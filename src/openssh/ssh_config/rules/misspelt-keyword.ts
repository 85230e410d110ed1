import { unknownKeywords } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    ControlPersists 10m\n', says: 'Bad configuration option: controlpersists', fixed: 'Host web\n    ControlPersist 10m\n' },
    { files: 'Host web\n    ControlMaster: auto\n', says: 'Bad configuration option: controlmaster:', fixed: 'Host web\n    ControlMaster auto\n' },
    { files: 'Host web\n    FancyOption yes\n', says: 'Bad configuration option: fancyoption' },
  ],
  good: [{ files: 'host web\n    CONTROLPERSIST 10m\n    controlmaster auto\n' }],
} as const satisfies Examples; // prettier-ignore

/** A keyword that no ssh knows. */
export const misspeltKeyword = {
  id: 'misspelt-keyword',
  severity: 'error',
  title: 'Unknown keyword',
  summary: 'No release knows this keyword, so ssh refuses the whole file.',
  explanation:
    'ssh takes only exact names, in any case of letters. A colon is part of the word: `ControlMaster:` is a bad option too. One bad line ends every connection, also to hosts that its block does not name. Source: `readconf.c`, `parse_token`.',
  *check(context) {
    for (const { seen, typed, unknown } of unknownKeywords(context)) {
      if (unknown.why !== 'misspelt' && unknown.why !== 'unknown') continue;
      const { file, line } = seen;
      const range = line.keywordRange;
      const message = `ssh refuses the file for every host: Bad configuration option: ${typed}.`;
      yield unknown.why === 'unknown'
        ? { file, range, message }
        : {
            file,
            range,
            message: `${message} ${unknown.name} is the nearest keyword.`,
            fix: { title: `Write ${unknown.name}`, edits: [{ file, range, newText: unknown.name }] },
          };
    }
  },
} as const satisfies Rule; // prettier-ignore
