/** The Debian roots that the lab plays in: which there are, and what is missing to make them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureRoots, isMade, ROOTS } from '../scripts/roots.mjs';
import { LAB_RELEASES, type LabRelease } from '#recordings/releases.ts';
import type { Scenario } from './scenario.ts';

const SUITES: Record<LabRelease, string> = {
  '8.4': 'bullseye',
  '9.2': 'bookworm',
  '10.0': 'trixie',
  '10.6': 'sid',
};

const PROGRAMS = ['unshare', 'nsenter', 'prlimit', 'setpriv', 'debootstrap'];

const onPath = (name: string): boolean =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin'].some((folder) =>
    existsSync(join(folder, name)),
  );

/** What keeps the lab from running here, as one line; undefined if nothing does. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version'))
    return 'The lab needs Debian or Ubuntu: it runs the OpenSSH of four Debian releases in namespaces of Linux.';
  if (process.getuid?.() !== 0)
    return 'The lab needs root: it makes Debian roots and gives each machine namespaces of its own. Try: sudo npm run lab';
  const missing = PROGRAMS.filter((name) => !onPath(name));
  if (missing.length > 0)
    return `The lab needs ${missing.join(', ')}. Try: apt-get install util-linux debootstrap`;
  return undefined;
}

/** The root that a scenario is played in. */
export function rootFor(release: LabRelease, scenario: Pick<Scenario, 'tools'>): string {
  return scenario.tools ? `${SUITES[release]}-tools` : SUITES[release];
}

/** Path of a root, made before if it is missing; undefined if it cannot be made. */
export function ensureRoot(name: string): string | undefined {
  if (!isMade(name)) ensureRoots([name]);
  return madeRoot(name);
}

/** Path of a root if it is there. */
export function madeRoot(name: string): string | undefined {
  return isMade(name) ? join(ROOTS, name) : undefined;
}

/** The releases that a scenario can be played on. */
export function releasesOf({ releases, tools }: Scenario): readonly LabRelease[] {
  // The tools have one root: what they do does not depend on ssh.
  return tools ? ['10.0'] : (releases ?? LAB_RELEASES);
}
