import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from './line-diff.ts';

const shown = (before: string, after: string, context?: number) =>
  lineDiff(before, after, context).map(({ lines }) =>
    lines.map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`),
  );

describe('lineDiff', () => {
  it('shows what changed with the lines around it', () => {
    expect(shown('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nX\ne\nf\n', 1)).toEqual([[' c', '-d', '+X', ' e']]);
  });
  it('keeps changes that lie apart in hunks of their own, and numbers the lines of both sides', () => {
    expect(shown('a\nb\nc\nd\ne\n', 'x\na\nb\nc\nd\n', 1)).toEqual([['+x', ' a'], [' d', '-e']]); // prettier-ignore
    const [, second] = lineDiff('a\nb\nc\nd\ne\n', 'x\na\nb\nc\nd\n', 1);
    expect(second?.lines.at(-1)).toEqual({ kind: 'removed', text: 'e', before: 5 });
  });
  it('says nothing of equal texts', () => {
    expect(lineDiff('a\n', 'a\n')).toEqual([]);
    expect(lineDiff('', '')).toEqual([]);
  });
  it('turns one text into the other, with every line at its place', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((l) => l.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after, 100).flatMap((hunk) => hunk.lines);
        const side = (skip: string) => lines.filter(({ kind }) => kind !== skip).map((line) => line.text);
        const plain = (each: string) => (each.endsWith('\n') ? each.slice(0, -1) : each);
        if (lines.length === 0) expect(plain(before)).toBe(plain(after));
        else {
          expect(side('added').join('\n')).toBe(plain(before));
          expect(side('removed').join('\n')).toBe(plain(after));
        }
      }),
    );
  });
  it('never repeats a line between hunks', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 }).map((l) => l.join('\n'));
    fc.assert(
      fc.property(text, text, fc.nat(3), (before, after, context) => {
        const numbers = lineDiff(before, after, context).flatMap(({ lines }) =>
          lines.flatMap((line) => (line.before === undefined ? [] : [line.before])),
        );
        expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
      }),
    );
  });
  it('gives up looking for the shortest way between long texts that differ', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${String(i)}`).join('\n');
    const begun = performance.now();
    expect(lineDiff(many('a'), many('b'))[0]?.lines).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
