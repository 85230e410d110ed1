import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classified } from './classified.ts';
import { firstAnswer } from './first-answer.ts';
import { messageById, MESSAGES } from './messages/index.ts';
import { OPENSSH } from './messages/openssh.ts';
import { TABLE } from './messages/table.ts';

import { TextClassifier } from './text-classifier.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');

/** What the whole engine says. */
function whole(text: string) {
  const lines: Classified[] = [];
  const classifier = new TextClassifier((line) => lines.push(line));
  classifier.push(text);
  return { summary: classifier.finish(), lines };
}

/** True if the first part of the engine answers; it then must say what the whole says. */
function answers(text: string): boolean {
  const first = firstAnswer(text);
  if (first !== undefined) expect([text, first]).toEqual([text, whole(text)]);
  return first !== undefined;
}

const examples = MESSAGES.flatMap(({ examples: lines }) => lines);
const FRONTS = ['', 'Nov 22 10:00:00 web-1 sshd[4242]: ', '2026-11-22T10:00:00Z db sshd-session[7]: error: '];

describe('the first answer', () => {
  it('knows a part of the table, in its order', () => {
    const ids = OPENSSH.table.map(({ id }) => id);
    expect(TABLE.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
  });

  it('is that of the whole engine, or none: every example, and every line of one, in wrappings', () => {
    const lines = examples.flatMap((example) => [example, ...example.split('\n')]);
    const answered = FRONTS.map((front) => lines.filter((line) => answers(front + line)));
    const own = OPENSSH.table.flatMap(({ id }) => messageById(id)!.examples);
    // All but sessions, which the whole engine counts, and messages that others are special cases of.
    expect(answered[0]!.filter((line) => own.includes(line)).length).toBeGreaterThan(own.length * 0.8);
  });

  it('is that of the whole engine, or none: any lines together, whatever is in them', () => {
    const line = fc
      .tuple(
        fc.constantFrom(...FRONTS),
        fc.constantFrom(...examples),
        fc.nat(60),
        fc.oneof(
          fc.constant(''),
          fc.constantFrom('(', '{', ' port 1', 'debug1: ', ': '),
          fc.string({ maxLength: 8 }),
        ),
        fc.constantFrom('', '\r', ' [preauth]', '\u001b[0m'),
      )
      .map(([front, text, at, extra, back]) => front + text.slice(0, at) + extra + text.slice(at) + back);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        answers(lines.join('\n'));
      }),
      { numRuns: 2_000 },
    );
  });

  it.skipIf(!existsSync(SHARED))(
    'is that of the whole engine, or none: every line of real logs, alone and in tens',
    () => {
      let answered = 0;
      for (const dir of ['corpus/logs', 'truth-logs']) {
        for (const name of readdirSync(join(SHARED, dir), { recursive: true, encoding: 'utf8' })) {
          if (!/\.(?:log|txt)$|loghub/.test(name) || !name.includes('.')) continue;
          const lines = readFileSync(join(SHARED, dir, name), 'utf8')
            .slice(0, 60_000)
            .split('\n');
          for (const line of lines) if (answers(line)) answered++;
          for (let at = 0; at < lines.length; at += 10) answers(lines.slice(at, at + 10).join('\n'));
        }
      }
      expect(answered).toBeGreaterThan(1_000);
    },
  );
});
