import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burst, dropPercentage, parseMaxStartups, type MaxStartups } from './max-startups.ts';
import { Random } from './fuzz.test-helper.ts';

const DEFAULT = { begin: 10, rate: 30, full: 100 };

describe('parseMaxStartups', () => {
  it('reads what sshd -T prints', () => {
    expect(parseMaxStartups('10:30:100')).toEqual(DEFAULT);
    expect(parseMaxStartups('10')).toBeUndefined();
  });
});

describe('dropPercentage', () => {
  it('is 0 below begin, the rate at begin, 100 at full', () => {
    expect([0, 9, 10, 99, 100, 500].map((n) => dropPercentage(DEFAULT, n))).toEqual([0, 0, 30, 99, 100, 100]);
  });
  it('truncates as integers of C do', () => {
    // 70 * 1 / 90 is 0, 70 * 2 / 90 is 1.
    expect([11, 12, 55].map((n) => dropPercentage(DEFAULT, n))).toEqual([30, 31, 65]);
  });
  it('drops always from begin on with rate 100, and for begin = full', () => {
    expect(dropPercentage({ begin: 5, rate: 100, full: 50 }, 5)).toBe(100);
    expect([29, 30].map((n) => dropPercentage({ begin: 30, rate: 30, full: 30 }, n))).toEqual([0, 100]);
  });
});

const STARTUPS: fc.Arbitrary<MaxStartups> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 100 }), fc.nat(60))
  .map(([begin, rate, more]) => ({ begin, rate, full: begin + more }));

describe('burst', () => {
  it('drops nobody up to begin', () => {
    expect(burst(DEFAULT, 10)).toEqual({ logins: 10, refused: 0, allAccepted: 1 });
    expect(burst(DEFAULT, 11).refused).toBeCloseTo(0.3, 10);
    expect(burst(DEFAULT, 11).allAccepted).toBeCloseTo(0.7, 10);
  });
  it('drops all that come above full', () => {
    expect(burst({ begin: 3, rate: 100, full: 3 }, 10).refused).toBeCloseTo(7, 9);
    expect(burst({ begin: 0, rate: 30, full: 0 }, 4)).toEqual({ logins: 4, refused: 4, allAccepted: 0 });
  });
  it('agrees with drawing lots', () => {
    const random = new Random(7);
    fc.assert(
      fc.property(STARTUPS, fc.nat(120), (startups, logins) => {
        let refused = 0;
        const rounds = 400;
        for (let round = 0; round < rounds; round++) {
          let pending = 0;
          for (let n = 0; n < logins; n++)
            if (random.below(100) < dropPercentage(startups, pending)) refused++;
            else pending++;
        }
        expect(Math.abs(burst(startups, logins).refused - refused / rounds)).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });
  it('grows with the burst, stays within it, and is quick for many', () => {
    fc.assert(
      fc.property(STARTUPS, fc.nat(300), (startups, logins) => {
        const [one, more] = [burst(startups, logins), burst(startups, logins + 1)];
        expect(more.refused).toBeGreaterThanOrEqual(one.refused - 1e-6);
        expect(more.refused).toBeLessThanOrEqual(logins + 1);
        expect(more.allAccepted).toBeLessThanOrEqual(one.allAccepted);
      }),
    );
    const begun = performance.now();
    burst({ begin: 10, rate: 1, full: 5000 }, 5000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
