import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atLeast, parseRelease, type Release } from '../releases.ts';
import type { Connection } from './connection.ts';
import { dumpText, evaluate } from './effective.ts';
import { mutate, Random, randomConfig } from './fuzz.test-helper.ts';
import { printed } from '../vis.ts';

/**
 * Random configurations through every real sshd that is there: the one of this machine, and those of the Debian roots
 * that `npm test` makes as root. NMS_FUZZ is the number of cases for the first, a quarter of them goes to each other;
 * NMS_FUZZ_SEED the first seed; NMS_FUZZ_ROOT names one root instead of all.
 */
const COUNT = Number(process.env['NMS_FUZZ'] ?? (process.env['CI'] ? 2000 : 300));
// A landing must not depend on luck: there the seed is fixed, and everywhere else another one is tried each time.
const SEED = Number(process.env['NMS_FUZZ_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1_000_000));
const SHOWN = Number(process.env['NMS_FUZZ_SHOW'] ?? 5);
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/sshd');
const ROOTS = process.env['NMS_ROOTS'] ?? '/var/cache/no-more-sessions/roots';

/** An sshd that can be run: its root and its release. */
interface Sshd {
  readonly root: string;
  readonly release: Release;
}

function runIn(
  root: string,
  command: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const [program, rest] = root === '/' ? [command, args] : ['chroot', [root, command, ...args]];
  const { status, signal, stdout, stderr } = spawnSync(program, rest, {
    cwd: '/',
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status: signal === null ? status : 139, stdout, stderr };
}

function installedIn(root: string): Sshd | undefined {
  if (!existsSync(join(root, 'usr/sbin/sshd')) || !existsSync(join(root, 'etc/debian_version')))
    return undefined;
  const { stdout, stderr } = runIn(root, '/usr/sbin/sshd', ['-V']);
  const text = /OpenSSH_[0-9.]+(?:p\d+)?/.exec(stdout + stderr)?.[0];
  const release = text === undefined ? undefined : parseRelease(text);
  return release && { root, release };
}

function sshds(): Sshd[] {
  if (process.getuid?.() !== 0) return [];
  const named = process.env['NMS_FUZZ_ROOT'];
  const made = existsSync(ROOTS) ? readdirSync(ROOTS).map((suite) => join(ROOTS, suite)) : [];
  const found = (named === undefined ? ['/', ...made] : [named]).flatMap((root) => installedIn(root) ?? []);
  // A release once is enough.
  return found.filter(({ release }, i) => found.findIndex((other) => other.release === release) === i);
}

const SSHDS = sshds();
const INTERFACES = existsSync('/sys/class/net') ? readdirSync('/sys/class/net') : [];

const CONNECTIONS: readonly (Connection | undefined)[] = [
  undefined,
  { user: 'root', groups: ['root'], host: 'h.example', address: '10.1.2.3', laddr: '192.0.2.1', lport: 22 },
  {
    user: 'zed',
    host: '10.1.2.3',
    address: '2001:db8::1',
    laddr: '::1',
    lport: 2222,
    rdomain: 'r1',
    invalidUser: true,
  },
  { user: 'root', groups: ['root'], lport: 22 },
];

function spec(connection: Connection, release: Release): string {
  const { user, host, address, laddr, lport, rdomain, invalidUser } = connection;
  const parts = Object.entries({ user, host, addr: address, laddr, lport, rdomain });
  const text = parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`);
  return [...text, ...(invalidUser && atLeast(release, '9.9') ? ['invalid-user'] : [])].join(',');
}

if (SSHDS.length === 0)
  it.skipIf(true)('real sshd on random configurations: needs root and a Debian sshd', () => undefined);

describe.each(SSHDS.map((sshd, index) => ({ ...sshd, count: index === 0 ? COUNT : Math.ceil(COUNT / 4) })))(
  `sshd $release -T on $count random configurations, seed ${SEED}`,
  ({ root: ROOT, release, count }) => {
    let folder = '';
    const made = !existsSync(join(ROOT, 'run/sshd'));
    beforeAll(() => {
      folder = mkdtempSync(join(ROOT, 'tmp/nms-fuzz-'));
      if (made) mkdirSync(join(ROOT, 'run/sshd'), { mode: 0o755 });
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
      if (made) rmSync(join(ROOT, 'run/sshd'), { recursive: true, force: true });
    });

    it('agrees', { timeout: 900_000 }, () => {
      const inside = folder.slice(ROOT === '/' ? 0 : ROOT.replace(/\/$/, '').length);
      const path = `${inside}/config`;
      const inc = `${inside}/inc`;
      mkdirSync(join(folder, 'inc'));
      const key = `${inside}/key`;
      const seeds = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.conf')) : [];
      const wrong: unknown[] = [];
      for (let n = 0; n < count; n++) {
        const random = new Random(SEED + n);
        const text =
          seeds.length > 0 && random.chance(0.25)
            ? mutate(
                readFileSync(join(CORPUS, random.pick(seeds)), 'latin1').replace(/[^\n\r\t -~]/g, ''),
                random,
              )
            : randomConfig(release, random, inc);
        const files = new Map([
          [path, text],
          [`${inc}/a.conf`, randomConfig(release, random, inc)],
          [`${inc}/b.conf`, randomConfig(release, random, inc)],
          [`${inc}/.c.conf`, 'MaxSessions 3\n'],
          [`${inc}/loop`, `MaxSessions 4\nInclude ${inc}/loop\n`],
        ]);
        for (const [name, each] of files) writeFileSync(join(ROOT, name), each);
        const connection = random.pick(CONNECTIONS);
        const args = ['-T', '-f', path, '-h', key, ...(connection ? ['-C', spec(connection, release)] : [])];
        const real = runIn(ROOT, '/usr/sbin/sshd', args);
        // A HostKey that is there and is no key is a matter of the machine.
        if (real.stderr.includes('UNPROTECTED')) continue;
        // So are files below /etc/ssh that a corpus file happens to include.
        if (real.stderr.includes('/etc/ssh/ssh')) continue;
        const evaluation = evaluate({
          files,
          main: path,
          release,
          distribution: 'debian',
          complete: true,
          ...(connection && { connection }),
          environment: {
            hostKeys: [key],
            interfaces: INTERFACES,
            exists: (file) => existsSync(join(ROOT, file)),
            services: existsSync(join(ROOT, 'etc/services')),
            resolve: () => 'NAME',
          },
        });
        const got = {
          status: evaluation.verdict.status as number | null,
          stdout: dumpText(evaluation),
          stderr: evaluation.messages.map((message) => `${unresolved(printed(message.text))}\n`).join(''),
        };
        const want = {
          ...real,
          stderr: unresolved(real.stderr.replaceAll('\r\n', '\n')),
        };
        if (JSON.stringify(got) !== JSON.stringify(want))
          wrong.push({
            seed: SEED + n,
            text,
            included: [...files.values()].slice(1, 3),
            args: args.slice(5),
            ...difference(want, got),
          });
      }
      expect(wrong.slice(0, SHOWN), `${wrong.length} of ${count} differ`).toEqual([]);
    });
  },
);

/** Why a name is not found depends on the network. */
function unresolved(text: string): string {
  return text.replace(/(bad addr or host: .*) \(.*\)$/m, '$1');
}

/** Of the outputs, only the lines that are not in both. */
function difference(want: Output, got: Output): Record<string, unknown> {
  const lines = (text: string): readonly string[] => text.split('\n');
  const [a, b] = want.status === got.status ? [lines(want.stdout), lines(got.stdout)] : [[], []];
  return {
    want: [want.status, want.stderr, ...a.filter((line) => !b.includes(line))],
    got: [got.status, got.stderr, ...b.filter((line) => !a.includes(line))],
  };
}

interface Output {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
