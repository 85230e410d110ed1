import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSlots, drawSlots } from './slots.ts';

describe('the slots picture', () => {
  it('draws one slot for each session a connection may carry, and the refused ones outside', () => {
    const svg = drawSlots({ limit: 10, used: 10, refused: 1 }, 720);
    expect(svg.match(/class="slot used"/g)).toHaveLength(10);
    expect(svg.match(/class="slot refused"/g)).toHaveLength(1);
  });

  it('counts what it does not draw', () => {
    expect(drawSlots({ limit: 500, used: 3 }, 720)).toContain('+ 420');
    expect(drawSlots({ limit: 2, used: 2, refused: 30 }, 340)).toContain('+ 28');
  });

  it('stays inside its view box for any numbers and width', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.nat(2000),
        fc.nat(100),
        fc.constantFrom(300, 340, 720),
        (limit, used, refused, width) => {
          const svg = drawSlots({ limit, used, refused }, width);
          const total = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
          const cells = [...svg.matchAll(/translate\(([-\d.]+)\)"><rect[^>]* width="([-\d.]+)"/g)];
          expect(cells).toHaveLength(Math.min(limit, 80) + Math.min(refused, 3));
          for (const [, x, w] of cells) {
            expect(Number(w)).toBeGreaterThan(0);
            expect(Number(x) + Number(w)).toBeLessThanOrEqual(total + 0.2);
          }
        },
      ),
    );
  });

  it('says the same in words', () => {
    expect(describeSlots({ limit: 1, used: 1, refused: 2 })).toBe(
      'A connection with 1 session slot, 1 in use; 2 more sessions are refused.',
    );
  });
});
