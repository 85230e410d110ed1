/**
 * Plays scenarios again and compares them with the recordings: a fixed core, then others drawn from a seed.
 * `npm run lab -- --check` plays all of them.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { play } from './play.ts';
import { inParallel } from './queue.ts';
import { difference } from './recordings.ts';
import { madeRoot, releasesOf, rootFor, whyNot } from './roots.ts';
import { loadScenarios } from './scenarios.ts';

/** Runs beside the core: a number, for what a time allows differs from machine to machine. */
const OTHERS = Number(process.env['NMS_LAB_RUNS'] ?? 100);
// A landing must not depend on luck: there the choice is fixed, and everywhere else another one is tried each time.
const SEED = Number(process.env['NMS_LAB_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1_000_000));

/** What the site rests on: always played. */
const CORE = ['full-master', 'limit-in-force', 'o-commands', 'journal', 'prometheus-rules', 'tutorial'];

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return { item, key: state >>> 4 };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const all = await loadScenarios();
const scenarios = [...all].filter(([, { long }]) => !long);
const long = [...all.keys()].filter((name) => all.get(name)!.long);
console.log(`Too long for this test, left to npm run lab -- --check: ${long.join(', ')}.`);
const reason = whyNot();
const runs = scenarios.flatMap(([name, scenario]) =>
  releasesOf(scenario).flatMap((release) => {
    const root = madeRoot(rootFor(release, scenario));
    return root === undefined ? [] : [{ name, scenario, release, root }];
  }),
);
const can = reason === undefined && runs.length > 0;
if (!can)
  console.log(
    `The lab's scenarios are not played: ${reason ?? 'no Debian root has been made (node scripts/roots.mjs).'}`,
  );

describe.skipIf(!can)(`the lab, played again (NMS_LAB_SEED=${SEED})`, () => {
  let count = 0;
  afterAll(() => console.log(`Played ${count} of ${runs.length} runs of the lab again.`));

  it('prints what is recorded', { timeout: 600_000 }, async () => {
    const core = runs.filter(({ name }) => CORE.includes(name));
    const others = shuffled(
      runs.filter(({ name }) => !CORE.includes(name)),
      SEED,
    ).slice(0, OTHERS);
    const playedAgain = async ({ name, scenario, release, root }: (typeof runs)[number]) => {
      count++;
      return difference(name, release, await play(scenario, release, root));
    };
    const doubtful: typeof runs = [];
    await inParallel([...core, ...others], 3, async (run) => {
      if ((await playedAgain(run)) !== undefined) doubtful.push(run);
    });
    // Three at a time slow each other down, which a recording may show. What differs must differ by itself too.
    const differences: string[] = [];
    for (const run of doubtful) {
      const text = await playedAgain(run);
      if (text !== undefined) differences.push(text);
      else console.log(`Differed beside others, not by itself: ${run.name} on ${run.release}.`);
    }
    expect(differences).toEqual([]);
  });
});
