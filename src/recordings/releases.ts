import type { Release } from '#openssh/releases.ts';

/** Releases of OpenSSH that the lab runs, oldest first: those that Debian's archive serves. */
export const LAB_RELEASES = ['8.4', '9.2', '10.0', '10.6'] as const satisfies readonly Release[];

export type LabRelease = (typeof LAB_RELEASES)[number];
