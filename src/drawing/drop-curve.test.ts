import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveEnd, drawDropCurve } from './drop-curve.ts';

describe('the curve of MaxStartups', () => {
  it('stays inside its view box, and small, for any numbers and width', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(100_000),
        fc.nat(5000),
        fc.constantFrom(330, 640),
        (begin, more, marked, width) => {
          const full = begin + more;
          const percentage = (n: number) => (n <= begin ? 0 : n > full ? 100 : 50);
          const svg = drawDropCurve({ percentage, begin, full, marked }, width);
          expect(svg.length).toBeLessThan(20_000);
          expect(svg).not.toMatch(/NaN|Infinity/);
          for (const [, x, y] of svg.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(width);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(190);
          }
        },
      ),
    );
  });
  it('leaves room behind what it shows', () => {
    expect(curveEnd({ full: 100 })).toBe(113);
    expect(curveEnd({ full: 10, marked: 50 })).toBe(57);
  });
});
