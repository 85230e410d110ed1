/** The committed recordings: one file for each scenario and release. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineDiff } from '#openssh/line-diff.ts';
import { writeBlocks, writeRecording } from '#recordings/format.ts';
import { LAB_RELEASES, type LabRelease } from '#recordings/releases.ts';
import type { Played } from './play.ts';

export const RECORDINGS = join(import.meta.dirname, 'recordings');

export function recordingPath(scenario: string, release: LabRelease): string {
  return join(RECORDINGS, scenario, `${release}.txt`);
}

/** Every recording there is, as scenario and release. */
export function listRecordings(): readonly (readonly [scenario: string, release: LabRelease])[] {
  return readdirSync(RECORDINGS).flatMap((scenario) =>
    LAB_RELEASES.filter((release) => existsSync(recordingPath(scenario, release))).map(
      (release) => [scenario, release] as const,
    ),
  );
}

/** The text without its first line: another Debian revision that prints the same is no difference. */
const body = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** What differs from the committed recording, as a unified diff; undefined if nothing does. */
export function difference(scenario: string, release: LabRelease, played: Played): string | undefined {
  const path = recordingPath(scenario, release);
  if (!existsSync(path)) return `lab/recordings/${scenario}/${release}.txt does not exist\n`;
  const [before, after] = [body(readFileSync(path, 'utf8')), writeBlocks(played.blocks)];
  if (before === after) return undefined;
  const sign = { same: ' ', removed: '-', added: '+' };
  const hunks = lineDiff(before, after).map(({ lines }) => {
    // The first line of a file is not compared, so line 1 here is line 2 there.
    const [from, to] = [lines[0]!.before ?? 1, lines[0]!.after ?? 1];
    return [`@@ -${from + 1} +${to + 1} @@`, ...lines.map(({ kind, text }) => sign[kind] + text)].join('\n');
  });
  const name = `lab/recordings/${scenario}/${release}.txt`;
  return `--- ${name}\n+++ ${name} (now)\n${hunks.join('\n')}\n`;
}

/** Write a recording if its text is new; the date of one that is not stays. True if it was written. */
export function keep(scenario: string, release: LabRelease, played: Played): boolean {
  if (difference(scenario, release, played) === undefined) return false;
  const path = recordingPath(scenario, release);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeRecording({ ...played, date: new Date().toISOString().slice(0, 10) }));
  return true;
}
