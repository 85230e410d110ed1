/**
 * What the reader has written, kept with this entry of the tab's history: it survives a reload and goes with the tab.
 * It is not sent anywhere and not in any storage of the site.
 */
import { readState, type SharedState } from './fragment.ts';

const KEY = 'sshd-config-analyzer';

/** Larger texts are not kept: browsers refuse them at some size. */
const MOST_TEXT = 2_000_000;

function entries(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

/** Keep a state; undefined forgets it. */
export function keepInTab(state: SharedState | undefined): void {
  const { [KEY]: before, ...others } = entries();
  if (state === undefined && before === undefined) return;
  const size = state ? state.files.reduce((sum, [, text]) => sum + text.length, 0) : 0;
  try {
    history.replaceState(state && size <= MOST_TEXT ? { ...others, [KEY]: state } : others, '');
  } catch {
    // The browser finds it too large: then a reload begins with the example.
  }
}

/** What was kept before the reload. */
export function keptInTab(): SharedState | undefined {
  const { [KEY]: kept } = entries();
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { files, main, release, distribution, connection, need } = kept as Record<string, unknown>;
  return readState({ f: files, m: main, r: release, d: distribution, c: connection, n: need });
}
