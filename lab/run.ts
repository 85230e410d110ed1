/** `npm run lab`: play the scenarios on real OpenSSH, and write what they print or compare it with what is written. */
import { parseArgs } from 'node:util';
import { LAB_RELEASES, type LabRelease } from '#recordings/releases.ts';
import { NotAsTold, play } from './play.ts';
import { inParallel } from './queue.ts';
import { difference, keep } from './recordings.ts';
import { ensureRoot, releasesOf, rootFor, whyNot } from './roots.ts';
import { loadScenarios } from './scenarios.ts';

const USAGE = `usage: npm run lab -- [OPTION …] [SCENARIO …]

Plays scenarios (all, unless named) on real OpenSSH and writes lab/recordings/.

  --check        write nothing; show what differs from the recordings, and fail if something does
  --release R    on this release only (${LAB_RELEASES.join(', ')}); may be given again
  --jobs N       play N at once (4)
  --list         list the scenarios
`;

/** Runs that play at once: most of the time is spent waiting. */
const WIDTH = 4;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      help: { type: 'boolean' },
      jobs: { type: 'string' },
      list: { type: 'boolean' },
      release: { type: 'string', multiple: true },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const all = await loadScenarios();
  if (values.list) {
    for (const [name, { shows }] of all) console.log(`${name.padEnd(32)} ${shows}`);
    return 0;
  }
  const strangers = [
    ...positionals.filter((name) => !all.has(name)),
    ...(values.release ?? []).filter((name) => !LAB_RELEASES.includes(name as LabRelease)),
  ];
  if (strangers.length > 0) throw new TypeError(`unknown: ${strangers.join(', ')}`);
  const reason = whyNot();
  if (reason !== undefined) {
    console.error(reason);
    return 1;
  }
  const chosen = [...all].filter(([name]) => positionals.length === 0 || positionals.includes(name));
  const runs = chosen.flatMap(([name, scenario]) =>
    releasesOf(scenario)
      .filter((release) => values.release?.includes(release) ?? true)
      .map((release) => ({ name, scenario, release, root: rootFor(release, scenario) })),
  );
  const roots = new Map([...new Set(runs.map(({ root }) => root))].map((root) => [root, ensureRoot(root)]));
  const count = { same: 0, written: 0, differ: 0, failed: 0 };

  await inParallel(runs, Number(values.jobs ?? WIDTH), async ({ name, scenario, release, root }) => {
    const path = roots.get(root);
    const where = `${name} on ${release}`;
    try {
      if (path === undefined) throw new NotAsTold(`the root ${root} could not be made`);
      const played = await play(scenario, release, path);
      if (values.check) {
        const text = difference(name, release, played);
        if (text === undefined) count.same++;
        else {
          count.differ++;
          console.log(`${where}: differs\n${text}`);
        }
      } else if (keep(name, release, played)) {
        count.written++;
        console.log(`${where}: written`);
      } else count.same++;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      count.failed++;
      console.log(`${where}: failed\n${error instanceof NotAsTold ? error.message : error.stack!}\n`);
    }
  });

  const words = Object.entries(count).flatMap(([what, n]) => (n > 0 ? [`${n} ${what}`] : []));
  console.log(`${runs.length} runs of ${chosen.length} scenarios: ${words.join(', ')}`);
  return count.differ + count.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
