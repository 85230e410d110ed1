import { keyword } from '../keywords.ts';
import { extent } from './support/context.ts';
import { lookAlikesIn } from './support/look-alikes.ts';
import { blankList, withoutAll } from './support/match-words.ts';
import type { Line } from '../parse.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'sshd refuses the line',
  summary: 'sshd does not start with this line; a running one keeps what it read before.',
  explanation:
    'The message is what `sshd -t` prints. With such a line `systemctl reload` is refused where the unit tests the file first, but a **restart** or a bare SIGHUP leaves no listener at all, so run `sshd -t` before either. sshd stops at the first fatal error; the findings below it are what it would say next. Source: `servconf.c`, `process_server_config_line_depth`.',
  bad: [
    { files: 'MaxSessions unlimited\n', says: 'integer value' },
    { files: 'MaxStartups 10:30\n', says: 'MaxStartups spec.' },
    { files: '[sshd]\nMaxSessions 20\n', says: 'no argument after keyword "[sshd]"' },
    { files: 'HostKey none\n' },
    { files: 'Match all root\n', says: "'all' cannot be combined" },
    { files: 'AuthorizedKeysCommand /usr/bin/keys\n', says: 'set without AuthorizedKeysCommandUser' },
  ],
  good: [{ files: 'MaxSessions 2147483647\n', says: 'maxsessions 2147483647' }],
} as const satisfies Reference; // prettier-ignore

/** Everything that sshd refuses and no other rule explains. */
export const refused = {
  id: 'refused',
  severity: 'error',
  *check(context) {
    for (const { kind, file, at, texts } of context.refusals) {
      if (
        (kind !== 'other' && kind !== 'match') ||
        (at &&
          (blankList(at) ||
            withoutAll(at, context.files.get(file)!) ||
            lookAlikesIn(context, file, at).length > 0))
      )
        continue;
      const message = `sshd refuses this: ${texts.join('; ')}${texts.at(-1)!.endsWith('.') ? '' : '.'}`;
      if (at) {
        yield { file, range: extent(at), message: message + hint(at) };
        continue;
      }
      const wanted = texts[0]!.includes('hostkeys') ? 'HostKey' : texts[0]!;
      const named = context.lines.find(({ row }) => wanted.includes(row.name));
      if (named) yield { file: named.source.file, range: extent(named.line), message };
      else yield { file, range: { start: 0, end: 0 }, message };
    }
  },
} as const satisfies Rule;

const HINTS: Readonly<Record<string, string>> = {
  MaxSessions: ' It takes a whole number; there is no word for "unlimited".',
  MaxStartups: ' It takes one number, or begin:rate:full with begin up to full and rate from 1 to 100.',
};

function hint({ keyword: typed, arguments: words }: Line): string {
  const name = keyword(typed!.text)?.name ?? '';
  if (name === 'Match' && words.some(({ text }) => text.toLowerCase() === 'all'))
    return ' Leave out either all or the other criteria.';
  return HINTS[name] ?? '';
}
