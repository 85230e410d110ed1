import { ignoreKeyword } from './support/fixes.ts';
import { unknownKeywords } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    UseKeychain yes\n', host: 'web', says: 'Bad configuration option: usekeychain', fixed: 'IgnoreUnknown UseKeychain\nHost *\n    UseKeychain yes\n' },
    { files: 'IgnoreUnknown HPN*\nHost *\n    UseKeychain yes\n', host: 'web', says: 'Bad configuration option: usekeychain', fixed: 'IgnoreUnknown HPN*,UseKeychain\nHost *\n    UseKeychain yes\n' },
    { files: 'Host *\n    UseKeychain yes\n    IgnoreUnknown UseKeychain\n', host: 'web', says: 'Bad configuration option: usekeychain', fixed: 'IgnoreUnknown UseKeychain\nHost *\n    UseKeychain yes\n    IgnoreUnknown UseKeychain\n' },
  ],
  good: [
    { files: 'IgnoreUnknown UseKeychain\nHost *\n    UseKeychain yes\n', host: 'web' },
    { files: 'Host *\n    UseKeychain yes\n', system: 'macos' },
  ],
} as const satisfies Examples; // prettier-ignore

/** A keyword of another build. */
export const foreignKeyword = {
  id: 'foreign-keyword',
  severity: 'error',
  title: 'Keyword of another build of ssh',
  summary: 'Only some builds know this keyword; all others refuse the whole file, unless IgnoreUnknown stands above it.',
  explanation:
    "`UseKeychain` exists in Apple's ssh alone. The same file on Linux, or with an ssh from Homebrew, ends every connection with `Bad configuration option`. `IgnoreUnknown UseKeychain` lets the others pass over it; it must come before the line, in a block that applies, and only the first `IgnoreUnknown` counts. Source: `readconf.c`, `parse_token`; tried on 9.2.",
  *check(context) {
    for (const { seen, typed, unknown } of unknownKeywords(context)) {
      if (unknown.why !== 'foreign') continue;
      yield {
        file: seen.file,
        range: seen.line.keywordRange,
        message: `Only ${unknown.of} knows ${unknown.name}; this one ends with "Bad configuration option", for every host.`,
        fix: ignoreKeyword(context, seen, typed),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
