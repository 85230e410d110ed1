/** The row of Debian in the table of platforms against the packages of each release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '#openssh/platforms.ts';
import { madeRoot } from './roots.ts';

const [debian] = PLATFORMS;
const roots = ['bullseye', 'bookworm', 'trixie', 'sid'].flatMap((suite) => {
  const root = madeRoot(suite);
  return root === undefined ? [] : [[suite, root] as const];
});
if (roots.length === 0)
  console.log('Platforms are not compared with packages: no Debian root has been made.');

describe.skipIf(roots.length === 0)('Debian, as its packages have it', () => {
  it.each(roots)('%s', (_, root) => {
    const unit = readFileSync(join(root, `lib/systemd/system/${debian.service}.service`), 'utf8');
    const lines = unit.split('\n');
    // A reload tests first; a restart tests too, in the start that follows the stop.
    const reloads = lines.filter((line) => line.startsWith('ExecReload='));
    expect(reloads).toEqual(['ExecReload=/usr/sbin/sshd -t', 'ExecReload=/bin/kill -HUP $MAINPID']);
    expect(lines).toContain('ExecStartPre=/usr/sbin/sshd -t');
    expect(lines).toContain('KillMode=process');
    const [, name, file] = /^(\w+) in (\S+)$/.exec(debian.options)!;
    expect(lines).toContain(`EnvironmentFile=-${file!}`);
    expect(unit).toContain(`sshd -D $${name!}`);

    const config = readFileSync(join(root, debian.config), 'utf8').split('\n');
    const first = config.find((line) => /^\s*[A-Za-z]/.test(line));
    expect(first).toBe(`Include ${debian.dropIns}*.conf`);
    expect(existsSync(join(root, debian.dropIns)) && readdirSync(join(root, debian.dropIns))).toEqual([]);
  });
});
