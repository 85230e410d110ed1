import { expect, test } from 'vitest';
import { analyze } from '#openssh/sshd_config/analyze.ts';
import { marksOf, MOST_MARKS } from './marks.ts';

const MAIN = '/etc/ssh/sshd_config';

function marks(text: string) {
  return marksOf(analyze({ files: new Map([[MAIN, text]]), main: MAIN, release: '10.0' }), MAIN);
}

test('marks findings, and fades lines without effect', () => {
  const text = 'MaxSessions 20\nMaxSessions 20\nMaxSesions 5\n';
  expect(marks(text).map(({ code, faded }) => [code, faded])).toEqual([
    ['misspelt-keyword', undefined],
    ['max-sessions-above-10', undefined],
    ['dead-duplicate', undefined],
    ['shadowed', true],
  ]);
});

test('marks no more than the editor draws, the grave ones first, and counts the others', () => {
  const text = `${'MaxSessions 20\n'.repeat(1000)}MaxSesions 5\n`;
  const all = marks(text);
  expect(all).toHaveLength(MOST_MARKS);
  expect(all[0]!.code).toBe('misspelt-keyword');
  // 1 + 1 + 999 findings and 999 faded lines, of which 499 are marked.
  expect(all.at(-1)!.message).toMatch(/^1,501 more /);
});
