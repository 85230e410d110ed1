import { expect } from 'vitest';

/** A busy machine makes single runs slow, never fast: so often is measured again before the time counts. */
const MOST_ROUNDS = 8;

/**
 * Expect that the time of `work` grows in proportion to its input: eight times the length may take up to thirty times
 * as long, which leaves room for a busy machine; quadratic time would be sixty-four times.
 * @param make an input of about so many characters
 */
export function expectLinear(
  make: (length: number) => string,
  work: (input: string) => void,
  length: number,
): void {
  const fastest = (input: string): number => {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      work(input);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const [short, long] = [make(length), make(8 * length)];
  work(short);
  const most = 30 * Math.max(fastest(short), 2);
  let least = fastest(long);
  for (let round = 1; least >= most && round < MOST_ROUNDS; round++) least = Math.min(least, fastest(long));
  expect(least, JSON.stringify(short.slice(0, 40))).toBeLessThan(most);
}
