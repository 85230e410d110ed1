import { ignoreKeyword } from './support/fixes.ts';
import { unknownKeywords } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    Tag work\n', release: '9.2', says: 'Bad configuration option: tag', fixed: 'IgnoreUnknown Tag\nHost web\n    Tag work\n' },
    { files: 'Host web\n    ProxyJump gw\n', release: '7.2', fixed: 'IgnoreUnknown ProxyJump\nHost web\n    ProxyJump gw\n' },
  ],
  good: [{ files: 'Host web\n    Tag work\n', release: '9.4' }],
} as const satisfies Examples; // prettier-ignore

/** A keyword that came later, or went. */
export const keywordOfAnotherRelease = {
  id: 'keyword-of-another-release',
  severity: 'error',
  title: 'Keyword of another release',
  summary: 'This release of ssh does not know the keyword yet, or no longer, and refuses the whole file.',
  explanation:
    'A file that is shared between machines must suit the oldest ssh among them. `IgnoreUnknown` above the line lets a release that lacks a keyword pass over it; the keyword then has no effect there. Source: `readconf.c`, `keywords[]` of each release.',
  *check(context) {
    for (const { seen, typed, unknown } of unknownKeywords(context)) {
      if (unknown.why !== 'release') continue;
      const { name, since, until } = unknown;
      const when = since !== undefined && !context.since(since) ? `it came with ${since}` : `${until ?? 'an older release'} was the last to know it`;
      yield {
        file: seen.file,
        range: seen.line.keywordRange,
        message: `OpenSSH ${context.release} does not know ${name} (${when}) and refuses the file for every host.`,
        fix: ignoreKeyword(context, seen, typed),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
