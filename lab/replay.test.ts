/**
 * Plays scenarios again and compares them with the recordings, for as long as the budget lasts: a fixed core, then
 * others in an order drawn from a seed. `npm run lab -- --check` plays all of them.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { play } from './play.ts';
import { inParallel } from './queue.ts';
import { difference } from './recordings.ts';
import { madeRoot, releasesOf, rootFor, whyNot } from './roots.ts';
import { loadScenarios } from './scenarios.ts';

/** Seconds that new runs may be begun in. */
const BUDGET = Number(process.env['NMS_LAB_SECONDS'] ?? 60);
// A landing must not depend on luck: there the order is fixed, and everywhere else another one is tried each time.
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

  it('prints what is recorded', { timeout: (BUDGET + 120) * 1000 }, async () => {
    const end = Date.now() + BUDGET * 1000;
    const core = runs.filter(({ name }) => CORE.includes(name));
    const others = shuffled(
      runs.filter(({ name }) => !CORE.includes(name)),
      SEED,
    );
    const differences: string[] = [];
    await inParallel([...core, ...others], 3, async (run) => {
      if (Date.now() > end && !CORE.includes(run.name)) return;
      count++;
      const played = await play(run.scenario, run.release, run.root);
      const text = difference(run.name, run.release, played);
      if (text !== undefined) differences.push(text);
    });
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(core.length);
  });
});
