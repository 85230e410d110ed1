import type { Subject } from '../../check/subject.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { CheckContext } from './context.ts';

/** Where a connection goes: `alice@web.example.com:22 via gw`. */
export function destinationOf({ values }: Subject): string {
  if (!values) return '';
  const { user, hostName, port, jumpHost } = values;
  return `${user}@${hostName}:${port}${jumpHost === '' ? '' : ` via ${jumpHost}`}`;
}

/** Names with the same socket. */
export interface SharedSocket {
  readonly path: string;
  readonly subjects: readonly Subject[];
  readonly destinations: readonly string[];
  /** The ControlPath line of the first one. */
  readonly seen: SeenLine;
}

/** Groups of names that have one socket. */
export function sharedSockets({ hosts }: CheckContext): SharedSocket[] {
  const shared: SharedSocket[] = [];
  const byPath = Map.groupBy(
    hosts.filter(({ values }) => values?.controlPath !== undefined),
    ({ values }) => values!.controlPath!,
  );
  for (const [path, subjects] of byPath) {
    const seen = subjects[0]!.setBy.get('controlPath');
    if (subjects.length < 2 || !seen) continue;
    shared.push({ path, subjects, destinations: [...new Set(subjects.map(destinationOf))], seen });
  }
  return shared;
}
