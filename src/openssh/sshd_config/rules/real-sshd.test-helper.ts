import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseRelease, type Release } from '../../releases.ts';
import type { Connection } from '../connection.ts';

/** A root folder of another system whose sshd is to be run, as debootstrap makes it. */
const ROOT = process.env['NMS_SSHD_ROOT'] ?? '';

function run(args: readonly string[]): { status: number; out: string; err: string } {
  const [program = '/usr/sbin/sshd', ...first] = ROOT === '' ? [] : ['chroot', ROOT, '/usr/sbin/sshd'];
  const ran = spawnSync(program, [...first, ...args], { encoding: 'utf8', input: '' });
  return { status: ran.status ?? -1, out: ran.stdout ?? '', err: ran.stderr ?? '' };
}

const KEY = '/etc/ssh/ssh_host_ed25519_key';
const usable = process.getuid?.() === 0 && existsSync(path.join(ROOT, KEY));

/** Release of that sshd; undefined if there is none, no host key, or the tests do not run as root. */
export const INSTALLED: Release | undefined = usable
  ? parseRelease(/OpenSSH_\S+/.exec(run(['-V']).err)?.[0] ?? '')
  : undefined;

if (INSTALLED) mkdirSync(path.join(ROOT, '/run/sshd'), { recursive: true, mode: 0o755 });

/** What `sshd -T` gave: its status and everything it printed. */
export interface Ran {
  readonly status: number;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

/**
 * Run `sshd -T` on a configuration.
 * @param files by path below `/etc/ssh`; that folder is moved to a temporary one, also where the texts name it
 */
export function sshdT(files: Readonly<Record<string, string>>, main: string, connection?: Connection): Ran {
  const folder = mkdtempSync(path.join(ROOT, tmpdir(), 'sshd-t-'));
  const inside = folder.slice(ROOT.length);
  const moved = (text: string): string => text.replaceAll('/etc/ssh/', `${inside}/`);
  try {
    for (const [name, text] of Object.entries(files)) {
      const at = path.join(ROOT, moved(name));
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, moved(text));
    }
    const names = { user: 'user', host: 'host', address: 'addr', laddr: 'laddr', lport: 'lport' } as const;
    const spec = Object.entries(names)
      .filter(([key]) => connection?.[key as keyof typeof names] !== undefined)
      .map(([key, name]) => `${name}=${String(connection![key as keyof typeof names])}`)
      .join(',');
    const ran = run(['-T', '-f', moved(main), '-h', KEY, ...(spec === '' ? [] : ['-C', spec])]);
    return { status: ran.status, stdout: ran.out.split('\n'), stderr: ran.err };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names of the files in a folder, for the corpus. */
export function filesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
