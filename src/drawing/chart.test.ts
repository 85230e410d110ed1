import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeBars, describeSteps, drawBars, drawSteps } from './chart.ts';

describe('bars over time', () => {
  const bars = { rows: [{ name: 'MaxSessions', counts: [3, 0, 1] }, { name: 'MaxStartups', counts: [0, 2, 0] }], first: '10:00', last: '10:02' }; // prettier-ignore

  it('draws one bar for each span that has any, and says the same in words', () => {
    expect(drawBars(bars, 700).match(/class="chart-bar/g)).toHaveLength(3);
    expect(describeBars(bars)).toBe(
      'Refusals from 10:00 to 10:02. MaxSessions: 4, MaxStartups: 2. At most 3 in one span.',
    );
  });

  it('stays inside its view box', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { maxLength: 120 }), fc.constantFrom(320, 720), (counts, width) => {
        const svg = drawBars({ rows: [{ name: 'a', counts }], first: '<', last: '&' }, width);
        expect(svg).not.toMatch(/NaN|Infinity|>[<&][<]/);
        for (const [, x, y, w, h] of svg.matchAll(
          /<rect[^>]* x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"/g,
        )) {
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(131);
        }
      }),
    );
  });
});

describe('steps of sessions', () => {
  it('marks the refusals and the limit', () => {
    const steps = { points: [{ at: 1, open: 1 }, { at: 2, open: 2 }, { at: 2, open: 2, refused: true }], limit: 2, first: 'a', last: 'b' }; // prettier-ignore
    expect(drawSteps(steps, 700)).toContain('class="chart-refused"');
    expect(describeSteps(steps)).toBe('Open sessions, a to b: at most 2, limit 2, 1 refused.');
    expect(drawSteps({ points: [], limit: 0, first: '', last: '' }, 300)).not.toContain('NaN');
  });
});
