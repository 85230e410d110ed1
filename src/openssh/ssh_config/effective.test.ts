import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRelease, type Release } from '../releases.ts';
import { dumpLines, effectiveSsh, type SshRequest } from './effective.ts';

const SHARED = path.join(import.meta.dirname, '../../../../shared');
const CORPUS = path.join(SHARED, 'corpus/ssh');
const PROBES = path.join(SHARED, 'facts/ssh-probe-results.json');
const KEYS = /^(?:host|hostname|user|port|controlmaster|controlpath|controlpersist) /;

/** Lines that are not ssh's own: about its standard input, and what a command of Match exec printed. */
const ALIEN = /^(?:Pseudo-terminal will not be allocated|\/bin\/sh: )/;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe.skipIf(!existsSync(CORPUS))('real configurations (skipped without ../shared/corpus)', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.conf')) : [];
  const releases = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.startsWith('G-')) : [];

  it.each(releases)('are what %s says', (folder) => {
    const release = parseRelease(folder.slice(2))!;
    const wrong: unknown[] = [];
    for (const name of files) {
      const stem = path.join(CORPUS, folder, name.replace('.conf', '.G'));
      const text = readFileSync(path.join(CORPUS, name), 'utf8');
      const answer = effectiveSsh({
        destination: 'web-1.example.com',
        file: { name: `/corpus/ssh/${name}`, text },
        release,
        distribution: 'debian',
        localUser: 'alice',
        uid: 1000,
        home: '/home/alice',
        localHost: 'vm',
        env: { HOME: '/home/alice', XDG_RUNTIME_DIR: '/run/user/1000', USER: 'alice', LOGNAME: 'alice' },
        homes: { root: '/root' },
      });
      const got = {
        status: answer.status,
        out: answer.values ? dumpLines(answer.values, release) : [],
        err: answer.stderr,
      };
      const want = {
        status: Number(readFileSync(`${stem}.rc`, 'utf8')),
        out: lines(readFileSync(`${stem}.out`, 'utf8')).filter((line) => KEYS.test(line)),
        err: lines(readFileSync(`${stem}.err`, 'utf8').replaceAll('\r', '')).filter(
          (line) => !ALIEN.test(line),
        ),
      };
      if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ name, got, want });
    }
    expect(wrong).toEqual([]);
  });
});

interface Probe {
  readonly config: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly outcomes: readonly { rc: number; out: string[]; stderr: string[]; releases: string[] }[];
}

/** The request of a probe, or undefined for arguments that are not modeled. */
function requestOf({ config, args, env }: Probe, release: Release): SshRequest {
  const rest = [...args];
  const request: Record<string, unknown> = {};
  while (rest.length > 1) {
    const [flag, value] = rest.splice(0, 2);
    if (flag === '-p') request['port'] = Number(value);
    if (flag === '-S') request['controlPath'] = value;
    if (flag === '-o') request['options'] = [value];
  }
  return {
    ...request,
    destination: rest[0]!,
    file: { name: 'CFG', text: config },
    release,
    localUser: 'root',
    uid: 0,
    home: '/root',
    localHost: 'vm',
    env: { HOME: '/root', ...env },
    homes: { root: '/root' },
  };
}

describe.skipIf(!existsSync(PROBES))('probes of 38 releases (skipped without ../shared/facts)', () => {
  const probes = existsSync(PROBES)
    ? (JSON.parse(readFileSync(PROBES, 'utf8')) as Record<string, Probe>)
    : {};

  it('are answered alike', () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const [id, probe] of Object.entries(probes)) {
      // Match exec is never run.
      if (id === '_note' || id === 'Match.07.exec true' || id === 'Match.09.exec "test 1 = 1"') continue;
      for (const outcome of probe.outcomes) {
        for (const name of outcome.releases) {
          const release = parseRelease(name)!;
          const answer = effectiveSsh(requestOf(probe, release));
          const printed = answer.values ? dumpLines(answer.values, release) : [];
          const out = outcome.out.filter((line) => KEYS.test(line));
          count += 1;
          const same =
            answer.status === outcome.rc &&
            JSON.stringify(answer.stderr) === JSON.stringify(outcome.stderr) &&
            out.every((line) => printed.includes(line)) &&
            (answer.status === 255 ||
              out.some((line) => line.startsWith('controlpath ')) ===
                printed.some((line) => line.startsWith('controlpath ')) ||
              !id.startsWith('path'));
          if (!same)
            wrong.push({
              id,
              name,
              config: probe.config,
              outcome: [outcome.rc, outcome.out, outcome.stderr],
              got: [answer.status, printed, answer.stderr],
            });
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(7000);
  });
});

describe('names of services', () => {
  const ask = (line: string, release: Release): number | undefined =>
    effectiveSsh({
      destination: 'web',
      file: { name: 'CFG', text: `${line}\n` },
      release,
      localUser: 'u',
      uid: 1,
      home: '/home/u',
      localHost: 'vm',
    }).values?.port;
  it('stand for ports from 7.9 on', () => {
    expect(ask('Port ssh', '9.2')).toBe(22);
    expect(ask('Port ssh', '7.8')).toBeUndefined();
    expect(ask('Port none-such', '9.2')).toBeUndefined();
    for (const line of ['LocalForward 3307 db:mysql', 'RemoteForward 80 localhost:http', 'ProxyJump gw:ssh'])
      expect([ask(line, '10.6'), ask(line, '7.8')]).toEqual([22, undefined]);
  });
});
