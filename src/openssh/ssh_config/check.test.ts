import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../sshd_config/analyze.ts';
import { expectLinear } from '../linear.test-helper.ts';
import { RELEASES } from '../releases.ts';
import { checkSshConfig, type CheckInput } from './check.ts';
import { machineOf } from './check/input.ts';
import { randomRun } from './config.test-helper.ts';
import { effectiveSsh } from './effective.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from './generate.ts';
import { SSH_DISTRIBUTIONS } from './keywords.ts';

const MAIN = '~/.ssh/config';
const SYSTEMS = Object.keys(CLIENT_SYSTEMS) as ClientSystem[];
const CORPUS = path.join(import.meta.dirname, '../../../../shared/corpus/ssh');

const inputOf = (text: string, more: Partial<CheckInput> = {}): CheckInput => ({
  files: new Map([[MAIN, text]]),
  main: MAIN,
  release: '9.2',
  system: 'linux',
  ...more,
});

describe.skipIf(!existsSync(CORPUS))('real configurations (../shared/corpus; skipped without it)', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.conf')) : [];

  it.each(['8.4', '9.2', '10.0', '10.6'] as const)('are refused where ssh %s refuses them', (release) => {
    const folder = readdirSync(CORPUS).find((name) => name.startsWith(`G-${release}p`))!;
    for (const name of names) {
      const answer = path.join(CORPUS, folder, name.replace('.conf', '.G'));
      if (!existsSync(`${answer}.rc`)) continue;
      const text = readFileSync(path.join(CORPUS, name), 'latin1');
      const check = checkSshConfig(inputOf(text, { release, distribution: 'debian' }));
      const refused = readFileSync(`${answer}.err`, 'utf8')
        .split('\n')
        .some(
          (line) => / line \d+: |bad configuration option/i.test(line) && !/Unsupported option/.test(line),
        );
      expect([name, check.accepted]).toEqual([name, !refused]);
      expect([name, check.findings.some(({ severity }) => severity === 'error')]).toEqual([name, refused]);
    }
  });

  it('give values with the line that sets each', () => {
    for (const name of names) {
      const text = readFileSync(path.join(CORPUS, name), 'latin1');
      for (const { setBy, values } of checkSshConfig(inputOf(text)).hosts) {
        const seen = setBy.get('port');
        if (seen && values)
          expect(text.slice(seen.line.restRange.start)).toMatch(new RegExp(`^"?0*${values.port}`));
      }
    }
  });
});

describe('checkSshConfig', () => {
  it('never throws; places and fixes lie inside the text and do not overlap', () => {
    const text = fc.oneof(
      randomRun.map(({ files }) => files.config),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...RELEASES),
        fc.constantFrom(...SYSTEMS),
        fc.constantFrom(...SSH_DISTRIBUTIONS),
        fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
        (config, release, system, distribution, hosts) => {
          const input = inputOf(config, { release, system, distribution, hosts });
          const { findings } = checkSshConfig(input);
          for (const finding of findings) {
            const { range, fix } = finding;
            expect(range.start).toBeLessThanOrEqual(range.end);
            expect(range.end).toBeLessThanOrEqual(config.length);
            for (const edit of fix?.edits ?? []) expect(edit.range.end).toBeLessThanOrEqual(config.length);
            if (fix) applyFixes(input.files, [finding]);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('agrees with ssh -G on whether the file is refused, and on every value', () => {
    fc.assert(
      fc.property(randomRun, fc.constantFrom('8.4', '9.2', '10.0'), ({ files }, release) => {
        const input = inputOf(files.config, { release, system: 'linux', hosts: ['web'] });
        const check = checkSshConfig(input);
        const subject = check.hosts.find(({ name }) => name === 'web')!;
        const real = effectiveSsh({
          destination: 'web',
          file: { name: MAIN, text: files.config },
          release,
          localUser: 'alice',
          uid: 1000,
          home: '/home/alice',
          localHost: 'laptop',
          homes: machineOf(input).homes,
          exists: () => true,
          env: {
            HOME: '/home/alice',
            USER: 'alice',
            LOGNAME: 'alice',
            XDG_RUNTIME_DIR: '/run/user/1000',
            UNSET: '${UNSET}',
            EMPTY: '${EMPTY}',
          },
        });
        if (check.accepted) expect(subject.values).toEqual(real.values);
        // A Host line with an empty pattern is refused only for names that get as far.
        else if (!files.config.includes('""')) expect(real.status).toBe(255);
      }),
      { numRuns: 600 },
    );
  });

  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('');
  it.each<[string, (count: number) => string, ClientSystem?]>([
    ['hosts', (n) => lines(n, (at) => `Host h${at}\n  HostName h${at}.example.com\n`)],
    ['lines of one host', (n) => `Host web\n${'  ControlPath /tmp/%r@%h:%p\n'.repeat(n)}`],
    ['names in a line', (n) => `Host ${lines(n, (at) => `n${at} `)}\n  ControlPath /tmp/x\n`],
    ['bad lines', (n) => 'UseKeychain yes\nContrlPath x\n'.repeat(n / 2)],
    ['lines of a comment', (n) => `${'# x\n'.repeat(n)}Host *\n  User a\n${'# y\n'.repeat(n)}Host web\n  User b\n`],
    ['blocks that all lose', (n) => lines(n, (at) => `Host *\n  User u${at}\n  ControlPath ~/${at}%C\n`)],
    ['lines of a block that all lose', (n) => `Host *\n  User a\n  # x\nHost web\n${lines(n, (at) => `  User u${at}\n`)}`],
    ['lines of a log', (n) => 'Nov 26 15:40:01 web sshd[812]: error: no more sessions\n'.repeat(n)],
    ['look-alikes', (n) => `User ${'\u00a0'.repeat(20 * n)}\n${'ControlMaster\u00a0auto\n'.repeat(n)}`],
    ['paths for Windows', (n) => 'ControlPath C:\\a\\%C\n'.repeat(n), 'windows'],
  ])('takes linear time for many %s', (_, make, system = 'linux') => {
    expectLinear(make, (text) => void checkSshConfig(inputOf(text, { system })), 1000);
  }); // prettier-ignore
});
