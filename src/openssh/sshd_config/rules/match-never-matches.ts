import type { Criterion } from '../criteria.ts';
import { replace } from './support/fixes.ts';
import type { RuleContext } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Match that never matches',
  summary: 'No connection can meet the criteria, so the block has no effect.',
  explanation:
    'A pattern list matches only if a **positive** pattern does; a list of nothing but negations (`!admin`) never matches, so write `*,!admin`. `LocalPort` takes one port, and sshd must listen on it. All criteria of a line must hold, so two different users never do. Source: `match.c`, `match_pattern_list`; `servconf.c`, `match_cfg_line`; `ssh_config(5)`, PATTERNS.',
  bad: [
    {
      files: 'Match User !root\n  MaxSessions 4\n',
      connection: { user: 'alice' },
      says: 'maxsessions 10',
      changes: ['maxsessions'],
      fixed: 'Match User *,!root\n  MaxSessions 4\n',
    },
    { files: 'Match Address !192.0.2.0/24\n  MaxSessions 4\n', connection: { address: '198.51.100.7' }, says: 'maxsessions 10', changes: ['maxsessions'], fixed: 'Match Address *,!192.0.2.0/24\n  MaxSessions 4\n' },
    { files: 'Port 22\nMatch LocalPort 2222\n  MaxSessions 4\n', connection: { lport: 22 }, says: 'maxsessions 10' },
  ],
  good: [
    { files: 'Match User *,!root\n  MaxSessions 4\n', connection: { user: 'alice' }, says: 'maxsessions 4' },
    { files: 'Port 22\nPort 2222\nMatch LocalPort 2222\n  MaxSessions 4\n', connection: { lport: 2222 }, says: 'maxsessions 4' },
  ],
} as const satisfies Reference; // prettier-ignore

/** Criteria that no connection meets. */
export const matchNeverMatches = {
  id: 'match-never-matches',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const { source, criteria } of context.evaluation.blocks) {
      const users = new Set<string>();
      for (const criterion of criteria) {
        const { file } = source;
        const { range } = criterion;
        const name = criterion.name.toLowerCase().split('=', 1)[0]!;
        const list = criterion.argument?.split(',') ?? [];
        if (name === 'user') for (const user of list) users.add(/[*?!]/.test(user) ? '*' : user);
        if (list.length > 0 && list.every((pattern) => pattern.startsWith('!')))
          yield { file, range, message: `A list of negations alone never matches; *,${criterion.argument!} means everybody else.`, fix: { title: 'Write *, before it', edits: [replace(file, valueStart(context, file, criterion), '*,')] } };
        else if (name === 'localport' && !listens(context, criterion.argument))
          yield { file, range, message: `sshd does not listen on port ${criterion.argument!} by this configuration, so the block applies only if -p or a systemd socket adds the port.` };
      }
      const named = criteria.filter(({ name, argument }) => name.toLowerCase() === 'user' && argument?.includes(',') === false);
      if (named.length > 1 && users.size === named.length && !users.has('*'))
        yield { file: source.file, range: named[1]!.range, message: 'All criteria must hold, and one connection has one user. Write a list: User a,b.' };
    }
  },
} as const satisfies Rule; // prettier-ignore

/** Where the argument of a criterion starts, behind its quote. */
function valueStart(
  context: RuleContext,
  file: string,
  { range }: Criterion,
): { start: number; end: number } {
  const written = context.files.get(file)!.slice(range.start, range.end);
  const start = range.start + (/^"?[^\s="]+"?[\s=]+["']?/.exec(written)?.[0].length ?? 0);
  return { start, end: start };
}

function listens(context: RuleContext, port: string | undefined): boolean {
  const places = context.value('ListenAddress')?.values ?? [];
  // A name such as "ssh" is left alone.
  return places.length === 0 || !/^\d+$/.test(port ?? '') || places.some((place) => place.replace(/ .*/, '').endsWith(`:${Number(port)}`));
} // prettier-ignore
