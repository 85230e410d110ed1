const KEY = 'single-keys';

/** Are `/` and `?` alone commands? Who speaks to the computer, or slips, can turn them off; Ctrl K stays. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turn them on or off, in this browser. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage may be blocked; the choice then cannot be kept.
  }
}
