/** The classifier against a plain loop of 40 regular expressions per line, and ripgrep, on one generated log. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Classifier } from '#openssh/log/classify.ts';
import { isKnown } from '#openssh/log/known.ts';
import { MESSAGES } from '#openssh/log/messages/index.ts';
import { logOf } from './log.ts';

/** Megabytes of the log; `LOG_MB=1000 npm run bench` for another size. */
const MEGABYTES = Number(process.env.LOG_MB ?? 200);
/** Bytes read from a file at once. */
const PIECE = 1 << 18;

/** The first wordings of 40 messages as expressions: what somebody would write in an afternoon. */
const SOURCES = MESSAGES.slice(0, 40).map(({ forms, examples }) =>
  (forms[0]?.format ?? examples[0] ?? '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%[\d.]*l*[a-z]/g, '.*?'),
);

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(PIECE);
  for (let n = readSync(file, buffer); n > 0; n = readSync(file, buffer)) yield buffer.subarray(0, n);
  closeSync(file);
}

function classify(pieces: Iterable<Uint8Array>) {
  const classifier = new Classifier(undefined, isKnown);
  for (const piece of pieces) classifier.push(piece);
  return classifier.finish();
}

function loop(pieces: Iterable<Uint8Array>): number {
  const patterns = SOURCES.map((source) => new RegExp(source));
  const decoder = new TextDecoder();
  let found = 0;
  let open = '';
  for (const piece of pieces) {
    const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) for (const pattern of patterns) if (pattern.test(line)) found++;
  }
  return found;
}

/** Seconds of this process, so that others on the machine do not count. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

type Row = (name: string, ...cells: string[]) => void;

/** Times all three in one run and prints rows. */
export function benchLog(row: Row): void {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = (megabytes: number): string => {
      const path = join(dir, `${String(megabytes)}.log`);
      const out = openSync(path, 'w');
      for (const piece of logOf(megabytes * 1e6)) writeSync(out, piece);
      closeSync(out);
      return path;
    };
    const speed = (megabytes: number, time: number) => `${(megabytes / time).toFixed(0)} MB/s`;
    const warm = file(10);
    classify(piecesOf(warm));
    loop(piecesOf(warm));
    const large = file(MEGABYTES);
    const ours = seconds(() => classify(piecesOf(large)));
    const memory = process.memoryUsage.rss() / 1e6;
    const theirs = seconds(() => loop(piecesOf(large)));
    const size = `${String(MEGABYTES)} MB`;
    row(
      `classify ${size}, all kinds with fields, correlated`,
      speed(MEGABYTES, ours),
      `${(theirs / ours).toFixed(2)}× the loop`,
      `${memory.toFixed(0)} MB held`,
    );
    row('a loop of 40 regular expressions per line', speed(MEGABYTES, theirs));
    if (spawnSync('rg', ['--version']).status === 0) {
      const start = performance.now();
      execFileSync('rg', ['-c', '-j1', '--no-mmap', SOURCES.join('|'), large]);
      const time = (performance.now() - start) / 1000;
      row('rg -c -j1 with the 40 as alternatives', speed(MEGABYTES, time), `${(time / ours).toFixed(2)}×`);
    } else row('rg -c -j1', 'not installed');
    const small = seconds(() => classify(piecesOf(warm)));
    row('the same at 10 MB', speed(10, small));
    const line = new Uint8Array(1e8).fill(97);
    row(
      'one line of 100 MB',
      speed(
        100,
        seconds(() => classify([line])),
      ),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}
