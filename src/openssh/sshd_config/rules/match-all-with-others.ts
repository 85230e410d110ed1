import { extent } from './support/context.ts';
import { replace } from './support/fixes.ts';
import { withoutAll } from './support/match-words.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Match all beside other criteria',
  summary: 'sshd refuses all on a Match line that names another criterion.',
  explanation:
    '`all` stands alone: it matches every connection, and `sshd_config(5)` calls it a single token. All criteria of a line must hold, so beside others it would add nothing: leave it out. Where the block is meant for everybody, write `Match all` and nothing else. Source: `servconf.c`, `match_cfg_line`.',
  bad: [
    { files: 'Match all User root\n  MaxSessions 4\n', says: "'all' cannot be combined", fixed: 'Match User root\n  MaxSessions 4\n', changes: ['maxsessions'] },
    { files: 'Match Group ops Address 10.0.0.0/8 all\n  MaxSessions 4\n', says: "'all' cannot be combined", fixed: 'Match Group ops Address 10.0.0.0/8\n  MaxSessions 4\n' },
    { files: 'Match all, User root\n  MaxSessions 4\n', says: 'Unsupported Match attribute all,', fixed: 'Match User root\n  MaxSessions 4\n' },
    { files: 'Match all all\n  MaxSessions 4\n', says: "'all' cannot be combined", fixed: 'Match all\n  MaxSessions 4\n', changes: ['maxsessions'] },
  ],
  good: [
    { files: 'Match all # everybody\n  MaxSessions 4\n', release: '9.2', says: 'maxsessions 4' },
    { files: 'Match User all\n  MaxSessions 4\n', connection: { user: 'all' }, says: 'maxsessions 4' },
  ],
} as const satisfies Reference; // prettier-ignore

/** `Match all User root` */
export const matchAllWithOthers = {
  id: 'match-all-with-others',
  severity: 'error',
  *check(context) {
    for (const { file, at, texts } of context.refusals) {
      const criteria = at && withoutAll(at, context.files.get(file)!);
      if (!criteria) continue;
      yield {
        file,
        range: extent(at),
        message: `sshd refuses this: ${texts.join('; ')}. The other criteria say by themselves who is meant.`,
        fix: {
          title: `Write Match ${criteria.text}`,
          edits: [replace(file, criteria.range, criteria.text)],
        },
      };
    }
  },
} as const satisfies Rule;
