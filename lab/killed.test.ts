/** A lab that is killed at any point leaves nothing behind: no process, no mount, no namespace. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isMade } from '../scripts/roots.mjs';
import { whyNot } from './roots.ts';

const can = whyNot() === undefined && isMade('bookworm');

/** Processes of this machine in a net namespace that is not ours, by the namespace. */
function strangers(): Map<string, string[]> {
  const own = readlinkSync('/proc/self/ns/net');
  const found = new Map<string, string[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const space = readlinkSync(`/proc/${pid}/ns/net`);
      if (space === own) continue;
      found.set(space, [...(found.get(space) ?? []), readFileSync(`/proc/${pid}/comm`, 'utf8').trim()]);
    } catch {
      // It ended while we looked.
    }
  return found;
}

/** Process ids of the whole family of a process. */
function family(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return [pid, ...children.filter(Boolean).flatMap((child) => family(Number(child)))];
  } catch {
    return [];
  }
}

/**
 * Note the net namespaces of processes, each held open: while it is, no other namespace gets its number, so what is
 * found in it later was in it.
 */
function hold(pids: readonly number[], held: Map<string, number>, own: string): void {
  for (const pid of pids)
    try {
      const fd = openSync(`/proc/${pid}/ns/net`, 'r');
      const space = readlinkSync(`/proc/self/fd/${fd}`);
      if (space === own || held.has(space)) closeSync(fd);
      else held.set(space, fd);
    } catch {
      // It ended while we looked.
    }
}

describe.skipIf(!can)('the lab, killed', () => {
  it.each([0, 0.1, 0.4, 0.8])('%f s after its first machine', async (seconds) => {
    const mounts = readFileSync('/proc/self/mounts', 'utf8');
    const own = readlinkSync('/proc/self/ns/net');
    const args = [join(import.meta.dirname, 'run.ts'), '--check', '--release', '9.2'];
    const lab = spawn(process.execPath, args, { stdio: 'ignore' });
    const held = new Map<string, number>();
    while (held.size === 0) {
      hold(family(lab.pid!), held, own);
      await sleep(5);
    }
    await sleep(seconds * 1000);
    hold(family(lab.pid!), held, own);
    lab.kill('SIGKILL');
    // The kernel ends a whole namespace at once, but not in no time.
    const left = (): string[] => [...held.keys()].flatMap((space) => strangers().get(space) ?? []);
    for (let tries = 0; tries < 100 && left().length > 0; tries++) await sleep(50);
    expect(left()).toEqual([]);
    for (const fd of held.values()) closeSync(fd);
    expect(readFileSync('/proc/self/mounts', 'utf8')).toBe(mounts);
  });
});
