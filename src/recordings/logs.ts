/** Logs of the lab to try the classifier on, as real sshd wrote them. */
import { fill } from './fill.ts';
import { recordingsOf } from './load.ts';
import type { LabRelease } from './releases.ts';

/** One log: where it was recorded and what it is an example of. */
export interface RecordedLog {
  readonly scenario: string;
  readonly release: LabRelease;
  readonly title: string;
}

/** The logs that are offered. */
export const RECORDED_LOGS = [
  { scenario: 'whose-connection', release: '10.0', title: 'MaxSessions, 10.0' },
  { scenario: 'whose-connection', release: '8.4', title: 'MaxSessions, 8.4' },
  { scenario: 'max-startups', release: '9.2', title: 'MaxStartups, 9.2' },
  { scenario: 'penalties', release: '10.6', title: 'penalty, 10.6' },
] as const satisfies readonly RecordedLog[];

/** Path of a log below the site's root. */
export function pathOfLog({ scenario, release }: RecordedLog): `/${string}` {
  return `/recordings/${scenario}-${release}.txt`;
}

/** All that sshd logged in a recording, a line each. Throws if there is no such recording or nothing was logged. */
export function recordedLog({ scenario, release }: RecordedLog): string {
  const blocks = recordingsOf(scenario).get(release)?.blocks ?? [];
  const lines = blocks.flatMap((block) => (block.kind === 'log' ? block.output : []));
  if (lines.length === 0) throw new Error(`lab/recordings/${scenario}/${release}.txt has no log`);
  return fill(`${lines.join('\n')}\n`);
}
