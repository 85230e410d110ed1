/** The recordings against the scenarios they came from, and against the classifier. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyLine } from '#openssh/log/classify.ts';
import { messageById } from '#openssh/log/messages/index.ts';
import { fill } from '#recordings/fill.ts';
import { parseRecording, writeRecording, type Recording } from '#recordings/format.ts';
import { merge } from '#recordings/merge.ts';
import { LAB_RELEASES, type LabRelease } from '#recordings/releases.ts';
import { listRecordings, recordingPath } from './recordings.ts';
import { releasesOf } from './roots.ts';
import { loadScenarios } from './scenarios.ts';

const scenarios = await loadScenarios();
const played = [...scenarios].flatMap(([name, scenario]) =>
  releasesOf(scenario).map((release) => [name, release] as const),
);
const read = (name: string, release: LabRelease): Recording =>
  parseRecording(readFileSync(recordingPath(name, release), 'utf8'));

/** What an output line is news of: a refusal or something wrong, by the classifier. */
function troubles({ blocks }: Recording): Set<string> {
  const ids = blocks
    .flatMap(({ output }) => output)
    .map((line) => classifyLine(fill(line)).id)
    .filter((id) => id !== null);
  return new Set(ids.filter((id) => messageById(id)!.weight !== 'ordinary'));
}

describe('recordings', () => {
  it('there is one for each scenario and release, and no other', () => {
    const names = (list: readonly (readonly [string, string])[]) => list.map((each) => each.join(' ')).sort();
    expect(names(listRecordings())).toEqual(names(played));
  });

  it.each(played)(
    '%s on %s: reads back as it was written, with a value for each placeholder',
    (name, release) => {
      const text = readFileSync(recordingPath(name, release), 'utf8');
      const recording = parseRecording(text);
      expect(writeRecording(recording)).toBe(text);
      expect(recording.blocks.length).toBeGreaterThan(0);
      for (const { output } of recording.blocks)
        for (const line of output) expect(() => fill(line)).not.toThrow();
    },
  );

  it.each(played)('%s on %s: the classifier knows every line that sshd logged', (name, release) => {
    const logged = read(name, release).blocks.filter(({ kind }) => kind === 'log');
    const lines = logged.flatMap(({ output }) => output).map(fill);
    expect(lines.filter((line) => classifyLine(line).id === null)).toEqual([]);
  });

  it.each([...scenarios])(
    '%s: its lines are the messages that it names, on some release',
    (name, scenario) => {
      const found = new Set<string>();
      for (const release of releasesOf(scenario))
        for (const id of troubles(read(name, release))) found.add(id);
      expect([...found].sort()).toEqual([...(scenario.messages ?? [])].sort());
    },
  );

  it.each([...scenarios])(
    '%s: merges into one transcript, of which each release gets its own text',
    (name, scenario) => {
      const recordings = new Map(releasesOf(scenario).map((release) => [release, read(name, release)]));
      const { blocks } = merge(recordings);
      for (const [release, recording] of recordings)
        for (const [index, { pieces }] of blocks.entries()) {
          const mine = pieces.filter(({ releases }) => releases?.includes(release) ?? true);
          const lines = mine.flatMap((piece) => piece.lines.filter(({ status }) => !status));
          expect(lines.map(({ text }) => text)).toEqual(recording.blocks[index]!.output.map(fill));
        }
    },
  );
});

describe('scenarios', () => {
  it.each([...scenarios])('%s: says in one sentence what it shows', (name, { shows }) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(shows).toMatch(/^\S.+\.$/);
    expect(shows.length).toBeLessThan(180);
  });

  it('are played on every release of the lab together', () => {
    expect(new Set(played.map(([, release]) => release))).toEqual(new Set(LAB_RELEASES));
  });
});
