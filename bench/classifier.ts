/** The classifier against a plain loop of 40 regular expressions per line, and ripgrep, on one generated log. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Classifier } from '#openssh/log/classify.ts';
import { isKnown } from '#openssh/log/known.ts';
import { benchLogInBrowser } from './classifier-browser.ts';
import { logOf } from './log.ts';
import { plainLoop, SOURCES } from './patterns.ts';

/** Megabytes of the log; `LOG_MB=1000 npm run bench` for another size. */
const MEGABYTES = Number(process.env.LOG_MB ?? 200);
/** Megabytes that the loop reads, which is slow. */
const LOOP_MEGABYTES = Math.min(MEGABYTES, 40);
/** Bytes read from a file at once. */
const PIECE = 1 << 18;
/**
 * Each is timed so often, and the best counts: what else the machine does only slows things down, often for seconds. The two
 * that are set against each other to the percent are quick, and take turns more often.
 */
const ROUNDS = { ours: 15, rg: 15, each: 3, one: 3 };

function* piecesOf(path: string, megabytes = Infinity): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(PIECE);
  let left = megabytes * 1e6;
  for (let n = readSync(file, buffer); n > 0 && left > 0; n = readSync(file, buffer)) {
    yield buffer.subarray(0, n);
    left -= n;
  }
  closeSync(file);
}

function classify(pieces: Iterable<Uint8Array>) {
  const classifier = new Classifier(undefined, isKnown);
  for (const piece of pieces) classifier.push(piece);
  return classifier.finish();
}

function loop(pieces: Iterable<Uint8Array>, sources: readonly string[]): number {
  const { push, found } = plainLoop(sources);
  for (const piece of pieces) push(piece);
  return found();
}

/** Seconds of this process, so that others on the machine count less. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds of ripgrep in the same measure; undefined where it is not installed. */
function ripgrep(path: string): number | undefined {
  const script = 'TIMEFORMAT="%U %S"; time rg -c -j1 --no-mmap -e "$0" "$1" > /dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, SOURCES.join('|'), path], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0);
}

/** Classifies so many bytes as they are generated: no file, and only the classifier's own time counts. */
function streamed(megabytes: number): { time: number; grown: number } {
  const classifier = new Classifier(undefined, isKnown);
  const before = process.memoryUsage.rss();
  let [time, most] = [0, before];
  for (const piece of logOf(megabytes * 1e6)) {
    time += seconds(() => {
      for (let at = 0; at < piece.length; at += PIECE) classifier.push(piece.subarray(at, at + PIECE));
    });
    most = Math.max(most, process.memoryUsage.rss());
  }
  time += seconds(() => classifier.finish());
  return { time, grown: (most - before) / 1e6 };
}

type Row = (name: string, ...cells: string[]) => void;
const speed = (megabytes: number, time: number) => `${(megabytes / time).toFixed(0)} MB/s`;

/**
 * Times all in one run and prints rows.
 * @param dist the built site, whose worker is timed in Chromium; undefined if there is none
 */
export async function benchLog(row: Row, dist: string | undefined): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const large = join(dir, 'large.log');
    const out = openSync(large, 'w');
    for (const piece of logOf(MEGABYTES * 1e6)) writeSync(out, piece);
    closeSync(out);
    const size = `${String(MEGABYTES)} MB`;
    const works = {
      ours: () => seconds(() => classify(piecesOf(large))) / MEGABYTES,
      each: () => seconds(() => loop(piecesOf(large, LOOP_MEGABYTES), SOURCES)) / LOOP_MEGABYTES,
      one: () => seconds(() => loop(piecesOf(large, LOOP_MEGABYTES), [SOURCES.join('|')])) / LOOP_MEGABYTES,
      rg: () => (ripgrep(large) ?? NaN) / MEGABYTES,
    };
    const best = { ours: Infinity, each: Infinity, one: Infinity, rg: Infinity };
    for (let round = 0; round < ROUNDS.ours; round++)
      for (const name of ['ours', 'rg', 'each', 'one'] as const)
        if (round < ROUNDS[name]) best[name] = Math.min(best[name], works[name]());
    row(
      `classify ${size}, all kinds with fields, correlated`,
      speed(1, best.ours),
      `${(best.each / best.ours).toFixed(1)}× the loop`,
      `${(best.one / best.ours).toFixed(1)}× the one`,
    );
    row('a loop of 40 regular expressions per line', speed(1, best.each));
    row('one expression of the 40 per line', speed(1, best.one));
    if (Number.isNaN(best.rg)) row('rg -c -j1 with the 40 as alternatives', 'rg is missing');
    else
      row(
        'rg -c -j1 with the 40 as alternatives',
        speed(1, best.rg),
        `ours is ${(best.rg / best.ours).toFixed(2)}×`,
      );
    for (const megabytes of [10, 100, 1000]) {
      const { time, grown } = streamed(megabytes);
      row(
        `classify ${String(megabytes)} MB as they come`,
        speed(megabytes, time),
        `${grown.toFixed(0)} MB grown`,
      );
    }
    const line = new Uint8Array(1e8).fill(97);
    row(
      'one line of 100 MB',
      speed(
        100,
        seconds(() => classify([line])),
      ),
    );
    if (dist === undefined) row('in a worker of Chromium', 'needs dist/');
    else await benchLogInBrowser(dist, large, MEGABYTES, row);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const DIST = join(import.meta.dirname, '..', 'dist');
if (process.argv[1] === import.meta.filename)
  await benchLog(
    (name, ...cells) => {
      console.log(`  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(16)).join('')}`);
    },
    existsSync(DIST) ? DIST : undefined,
  );
