import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PidMap } from './pid-map.ts';

it('holds what a Map holds', () => {
  const pid = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2 ** 31, max: 2 ** 31 + 40 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(pid, fc.nat()), { maxLength: 64 }), fc.array(pid), (entries, asked) => {
      const ours = new PidMap<number>(64);
      for (const round of [entries, entries.slice(0, 5)]) {
        ours.clear();
        const theirs = new Map(round);
        for (const [key, value] of round) ours.set(key, value);
        expect(ours.size).toBe(theirs.size);
        for (const key of asked) expect(ours.get(key)).toBe(theirs.get(key));
      }
    }),
  );
});
