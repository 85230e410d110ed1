import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PassingMap } from './passing-map.ts';

it('holds what a Map holds, in the order in which it came', () => {
  const step = fc.record({
    key: fc.nat(30),
    value: fc.option(fc.nat(), { nil: undefined }),
    gone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (steps, rounds) => {
      const ours = new PassingMap<number, number | undefined>();
      const theirs = new Map<number, number | undefined>();
      for (let round = 0; round < rounds; round++)
        for (const { key, value, gone } of steps) {
          // Other keys in each round, so that what is gone is swept out.
          const of = key + 100 * round;
          const was = theirs.delete(of);
          if (gone) expect(ours.delete(of)).toBe(was);
          else {
            ours.set(of, value);
            theirs.set(of, value);
          }
          expect(ours.size).toBe(theirs.size);
        }
      expect([...ours]).toEqual([...theirs]);
      ours.dropOldest(rounds);
      expect([...ours]).toEqual([...theirs].slice(rounds));
      expect(ours.size).toBe(Math.max(0, theirs.size - rounds));
    }),
    { numRuns: 60 },
  );
});
