import { releaseIndex, type Release } from '../releases.ts';

/** A value that is the same in every release, or one value per release from which it holds, oldest first. */
export type ByRelease<T> = T | { readonly [from in Release]?: T };

const NONE: readonly never[] = [];

/**
 * The value that holds in a release.
 * @returns undefined before the first release named
 */
export function at<T extends string | number | boolean | null | readonly string[]>(
  value: ByRelease<T> | undefined,
  release: Release,
): T | undefined {
  if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value))
    return value as T | undefined;
  const index = releaseIndex(release);
  let found: T | undefined;
  for (const [from, held] of Object.entries(value) as [Release, T][])
    if (releaseIndex(from) <= index) found = held;
  return found;
}

/** The steps of a value over time: from which release on it holds; one step for a constant. */
export function steps<T extends string | number | boolean | null | readonly string[]>(
  value: ByRelease<T> | undefined,
): readonly { readonly from: Release; readonly value: T }[] {
  if (value === undefined) return NONE;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return [{ from: '6.6', value: value as T }];
  return (Object.entries(value) as [Release, T][]).map(([from, held]) => ({ from, value: held }));
}
