/** The recordings as the site reads them, at build. */
import { parseRecording, type Recording } from './format.ts';
import { LAB_RELEASES, type LabRelease } from './releases.ts';

const FILES = import.meta.glob<string>('../../lab/recordings/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const path = (scenario: string, release: LabRelease): string =>
  `../../lab/recordings/${scenario}/${release}.txt`;

/** The recordings of a scenario by release. Throws if there are none: a misspelt name fails the build. */
export function recordingsOf(scenario: string): ReadonlyMap<LabRelease, Recording> {
  const found = LAB_RELEASES.flatMap((release) => {
    const text = FILES[path(scenario, release)];
    return text === undefined ? [] : [[release, parseRecording(text)] as const];
  });
  if (found.length === 0) throw new Error(`lab/recordings has no scenario "${scenario}"`);
  return new Map(found);
}
