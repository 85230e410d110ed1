/** A lab that is killed at any point leaves nothing behind: no process, no mount, no namespace, no file. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const namespacesOf = (pids: readonly number[]): Set<string> =>
  new Set(
    pids.flatMap((pid) => {
      try {
        return [readlinkSync(`/proc/${pid}/ns/net`)];
      } catch {
        return [];
      }
    }),
  );

const leftFiles = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('nms-lab-'));

describe.skipIf(!can)('the lab, killed', () => {
  it.each([0.3, 0.8, 1.5])('%f s after its start', async (seconds) => {
    const files = leftFiles();
    const mounts = readFileSync('/proc/self/mounts', 'utf8');
    const args = [
      join(import.meta.dirname, 'run.ts'),
      '--check',
      '--release',
      '9.2',
      'full-master',
      'o-commands',
    ];
    const lab = spawn(process.execPath, args, { stdio: 'ignore' });
    await sleep(seconds * 1000);
    const own = readlinkSync('/proc/self/ns/net');
    const spaces = [...namespacesOf(family(lab.pid!))].filter((space) => space !== own);
    lab.kill('SIGKILL');
    // The kernel ends a whole namespace at once, but not in no time.
    const left = (): string[] => spaces.flatMap((space) => strangers().get(space) ?? []);
    for (let tries = 0; tries < 100 && left().length > 0; tries++) await sleep(50);
    expect(left()).toEqual([]);
    expect(readFileSync('/proc/self/mounts', 'utf8')).toBe(mounts);
    expect(leftFiles().filter((name) => !files.includes(name))).toEqual([]);
    // At the later moments there must have been something to leave behind.
    if (seconds > 1) expect(spaces.length).toBeGreaterThan(0);
  });
});
