import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { random } from '../../../scripts/random.ts';
import { parseRelease, releaseIndex } from '../releases.ts';
import { classify } from './classify.ts';
import { printRow, readFormats } from './formats.test-helper.ts';

const TABLE = join(import.meta.dirname, '../../../../shared/facts/log-messages.tsv');
const writerOf = (...lines: string[]) => classify(lines.join('\n')).summary.writers.server;

describe('the release of a server', () => {
  it('is told by the process that a line names', () => {
    const line = (ident: string) => `Nov 22 10:00:00 h ${ident}[7]: error: no more sessions`;
    expect(writerOf(line('sshd'))).toMatchObject({ until: '9.7' });
    expect(writerOf(line('sshd-session'))).toMatchObject({ since: '9.8' });
  });

  it('is not told by the listener’s, which is sshd in every release', () => {
    const drop = (words: string) =>
      `Nov 22 10:00:00 h sshd[7]: drop connection #11 from [192.0.2.7]:1 on [192.0.2.1]:22 ${words}`;
    expect(writerOf(drop('past Maxstartups'))).toMatchObject({ since: '9.8', until: '9.9p2', mixed: false });
    expect(writerOf(drop('Maxstartups'))).toMatchObject({ since: '10.0', mixed: false });
    expect(
      writerOf(drop('MaxStartups'), 'Nov 22 10:00:01 h sshd-session[8]: error: no more sessions'),
    ).toMatchObject({ since: '10.6', mixed: false });
    expect(writerOf('Nov 22 10:00:00 h sshd[7]: error: fork: Cannot allocate memory')?.until).toBeUndefined();
  });
});

describe.skipIf(!existsSync(TABLE))(
  'of every line of the listener (the table of messages is not beside the checkout: skipped)',
  () => {
    it('none is taken for older than 9.8 where 9.8 or newer writes it', () => {
      const next = random(1);
      const newest = releaseIndex('9.8');
      const rows = readFormats(TABLE).filter(
        ({ until, level, programs }) =>
          programs === 'sshd' &&
          releaseIndex(parseRelease(until) ?? '6.6') >= newest &&
          /fatal|error|info|verbose/.test(level),
      );
      expect(rows.length).toBeGreaterThan(100);
      const wrong = rows.flatMap((row) => {
        const { shown, message } = printRow(row, next);
        const line = `Nov 22 10:00:00 h sshd[7]: ${shown}${message}`;
        const until = writerOf(line)?.until;
        return until !== undefined && releaseIndex(until) < newest ? [`${line}: ${until}`] : [];
      });
      expect(wrong).toEqual([]);
    });
  },
);
