import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseRelease, type Release } from '../../releases.ts';
import type { Connection } from '../connection.ts';

/** A root folder of another system whose sshd is to be run, as debootstrap makes it. */
const ROOT = process.env['NMS_SSHD_ROOT'] ?? '';

/** Where `npm test` makes roots of other releases. */
const ROOTS = process.env['NMS_ROOTS'] ?? '/var/cache/no-more-sessions/roots';

function run(root: string, args: readonly string[]): { status: number; out: string; err: string } {
  const [program = '/usr/sbin/sshd', ...first] = root === '' ? [] : ['chroot', root, '/usr/sbin/sshd'];
  const ran = spawnSync(program, [...first, ...args], { encoding: 'utf8', input: '' });
  const status = ran.signal === null ? (ran.status ?? -1) : 139;
  return { status, out: ran.stdout ?? '', err: ran.stderr ?? '' };
}

const KEY = '/etc/ssh/ssh_host_ed25519_key';

/** Release of the sshd in a root; undefined if there is none, no host key, or the tests do not run as root. */
function releaseIn(root: string): Release | undefined {
  if (process.getuid?.() !== 0 || !existsSync(path.join(root, KEY))) return undefined;
  const release = parseRelease(/OpenSSH_\S+/.exec(run(root, ['-V']).err)?.[0] ?? '');
  if (release) mkdirSync(path.join(root, '/run/sshd'), { recursive: true, mode: 0o755 });
  return release;
}

/** Release of that sshd; undefined if it cannot be run. */
export const INSTALLED: Release | undefined = releaseIn(ROOT);

/** Every release that can be run here, with its root: the machine's own, and those beside it. */
export const REAL_SSHDS: ReadonlyMap<Release, string> = new Map(
  [...(existsSync(ROOTS) ? readdirSync(ROOTS).map((suite) => path.join(ROOTS, suite)) : []), ROOT].flatMap(
    (root) => {
      const release = releaseIn(root);
      return release ? [[release, root] as const] : [];
    },
  ),
);

/** What `sshd -T` gave: its status and everything it printed. */
export interface Ran {
  readonly status: number;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

/**
 * Run `sshd -T` on a configuration.
 * @param root of the system whose sshd is run
 * @param files by path below `/etc/ssh`; that folder is moved to a temporary one, also where the texts name it
 */
export function sshdT(
  files: Readonly<Record<string, string>>,
  main: string,
  connection?: Connection,
  root = ROOT,
): Ran {
  const folder = mkdtempSync(path.join(root, tmpdir(), 'sshd-t-'));
  const inside = folder.slice(root.length);
  const moved = (text: string): string => text.replaceAll('/etc/ssh/', `${inside}/`);
  try {
    for (const [name, text] of Object.entries(files)) {
      const at = path.join(root, moved(name));
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, moved(text));
    }
    const names = { user: 'user', host: 'host', address: 'addr', laddr: 'laddr', lport: 'lport' } as const;
    const spec = Object.entries(names)
      .filter(([key]) => connection?.[key as keyof typeof names] !== undefined)
      .map(([key, name]) => `${name}=${String(connection![key as keyof typeof names])}`)
      .join(',');
    const ran = run(root, ['-T', '-f', moved(main), ...(spec === '' ? [] : ['-C', spec])]);
    return { status: ran.status, stdout: ran.out.split('\n'), stderr: ran.err };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names of the files in a folder, for the corpus. */
export function filesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
