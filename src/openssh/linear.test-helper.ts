import { expect } from 'vitest';

/** Runs of which the fastest counts; so many rounds of them before a time that is too long counts. */
const RUNS = 3;
const MOST_ROUNDS = 12;

/** Milliseconds of processor time that this process has used: the clock's time depends on what else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Expect that the time of `work` grows in proportion to its input: eight times the length may take up to thirty times
 * as long, which leaves room for collecting garbage; quadratic time would be sixty-four times.
 * @param make an input of about so many characters
 */
export function expectLinear(
  make: (length: number) => string,
  work: (input: string) => void,
  length: number,
): void {
  const fastest = (input: string): number => {
    const runs = Array.from({ length: RUNS }, () => {
      const start = processorTime();
      work(input);
      return processorTime() - start;
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
