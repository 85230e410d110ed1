import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseRelease, releaseIndex, type Release } from './releases.ts';
import { RELEASE_NOTES, SYSTEMS } from './releases.notes.ts';

const RECORDINGS = join(import.meta.dirname, '../../lab/recordings/full-master');

it('stand newest first', () => {
  const order = Object.keys(RELEASE_NOTES).map((release) => releaseIndex(release as Release));
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

it('name the releases of Debian that the lab has run', () => {
  const seen = readdirSync(RECORDINGS).flatMap((name) => {
    const [, version = '', debian] =
      /^(OpenSSH_\S+) Debian-\S*\+deb(\d+)u/.exec(readFileSync(join(RECORDINGS, name), 'utf8')) ?? [];
    return debian === undefined ? [] : [{ name: `Debian ${debian}`, release: parseRelease(version) }];
  });
  expect(seen).toHaveLength(3);
  for (const system of seen) expect(SYSTEMS).toContainEqual(system);
});
