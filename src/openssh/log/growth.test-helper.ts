/** Four times the length takes four times as long, sixteen times if the time is quadratic: below this it is not. */
export const LINEAR = 8;
/** Milliseconds that are long enough to be measured, and short enough to be over before another process has its turn. */
const WORTH = 0.2;
/** Milliseconds below which a time says nothing: what is quadratic takes longer at the shorter length already. */
const FLOOR = 0.05;
const ROUNDS = 3;
const ROUNDS_MAX = 200;

function milliseconds(work: () => unknown, times: number): number {
  const before = performance.now();
  for (let n = 0; n < times; n++) work();
  return performance.now() - before;
}

/**
 * How many times as long `long` takes as `short`, each at its fastest. They take turns, and go on while the answer is bad: the
 * fastest of many is what they take, however busy the machine, and what is quadratic stays so.
 */
export function growth(short: () => unknown, long: () => unknown): number {
  let times = 1;
  while (times < 256 && milliseconds(short, times) < WORTH) times *= 2;
  let [shortest, longest] = [Infinity, Infinity];
  const ratio = () => longest / Math.max(shortest, FLOOR * times);
  for (let round = 0; round < ROUNDS_MAX && (round < ROUNDS || ratio() >= LINEAR); round++) {
    shortest = Math.min(shortest, milliseconds(short, times));
    longest = Math.min(longest, milliseconds(long, times));
  }
  return ratio();
}

/** A text of this length, of one part over and over. */
export function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** Lengths of which one is four times the other; the longer takes some milliseconds. */
export const LENGTHS = [4_000, 16_000] as const;
