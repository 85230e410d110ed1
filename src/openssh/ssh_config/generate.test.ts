import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASES, within } from '../releases.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  generate,
  WORKLOADS,
  type GeneratorForm,
} from './generate.ts';
import { INSTALLED, RUNNER, sshG } from './real-ssh.test-helper.ts';

const hostile = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '-x',
    'a b',
    'a"b',
    "a'b",
    'a;reboot',
    '$(reboot)',
    '`id`',
    'a\nUser root',
    'a#b',
    '%z',
    '${HOME}',
    '!a',
    'é',
    '*',
    'none',
  ),
);
const name = fc.constantFrom(
  'web',
  'web-1',
  'db',
  'db.example.com',
  '10.0.0.7',
  '::1',
  'Web',
  '*.example.com',
  'w?b',
  'web-*',
  '*',
  '*.example.com',
  'w?b',
  '*',
);
const mostly = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: hostile });
const optional = (good: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.option(mostly(good), { nil: undefined });

const host = fc.record({
  alias: mostly(name),
  hostName: optional(
    fc.constantFrom(
      'web.example.com',
      'WEB.example.com',
      '%h.example.com',
      '192.0.2.7',
      '2001:db8::1',
      '[2001:db8::1]',
      'fe80::1%lo',
      '10.2',
    ),
  ),
  user: optional(fc.constantFrom('deploy', 'git', 'a.b@example.com', "o'brien", 'CORP\\bob smith', 'a%b')),
  port: optional(fc.constantFrom('22', '2222', '65535', '0', '65536')),
  proxyJump: optional(
    fc.constantFrom(
      'gw',
      'j@gw:2200',
      'a,b',
      'none',
      '[2001:db8::2]:22',
      '::1',
      'web.example.com',
      'db',
      'ssh://j@gw:2200',
    ),
  ),
});

const form: fc.Arbitrary<GeneratorForm> = fc.record({
  hosts: fc.array(host, { maxLength: 4 }),
  workload: fc.constantFrom(...WORKLOADS.map(({ id }) => id)),
  sessions: mostly(fc.nat(120).map(String)),
  maxSessions: mostly(fc.nat(20).map(String)),
  system: fc.constantFrom(...(Object.keys(CLIENT_SYSTEMS) as (keyof typeof CLIENT_SYSTEMS)[])),
  release: fc.constantFrom(...RELEASES),
  socketDirectory: mostly(
    fc.constantFrom(
      '~/.ssh/sockets',
      '~/My sockets',
      '/run/ssh',
      '${XDG_RUNTIME_DIR}/ssh',
      '~/.ssh/sockets/',
      '/',
    ),
  ),
  controlPath: fc.constantFrom(...CONTROL_PATH_FORMS.map(({ id }) => id)),
  controlPersist: mostly(
    fc.constantFrom('10m', '600', '1h30m', 'yes', 'no', 'YES', '0', '99999999999', '1.5'),
  ),
  home: fc.constant(RUNNER.home),
  localUser: fc.constant(RUNNER.user),
  localHost: fc.constant(RUNNER.localHost),
});

const numRuns = Number(process.env['NMS_FUZZ'] ?? 80);

describe('generate', () => {
  it.skipIf(INSTALLED === undefined)(
    'writes what ssh -G accepts, and previews the socket that ssh uses',
    () => {
      fc.assert(
        fc.property(form, (input) => {
          const { config, preview } = generate(input);
          const env = { XDG_RUNTIME_DIR: '/run/user/1000' };
          for (const row of preview.length > 0 ? preview : [{ name: 'web', exact: false }]) {
            const target = row.exact ? row.name : row.name.replace(/[*?]/g, 'x');
            const run = sshG({ config }, ['--', target], env);
            expect(run, config).toMatchObject({ status: 0, stderr: [] });
            // Where the installed ssh does what the chosen release does, the paths are the same.
            if (!row.exact || !('path' in row) || !within(input.release, '8.4', '9.5')) continue;
            expect(run.stdout).toContain(`controlpath ${row.path}`);
          }
        }),
        { numRuns },
      );
    },
  );

  it.skipIf(INSTALLED === undefined)(
    'writes commands that a shell reads, without anything that was not checked',
    () => {
      fc.assert(
        fc.property(form, (input) => {
          const commands = generate(input).commands.map(({ command }) => command);
          const { status, stderr } = spawnSync('sh', ['-n'], {
            input: commands.join('\n'),
            encoding: 'utf8',
          });
          expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
          for (const command of commands) expect(command).not.toMatch(/reboot|`|\bid\b/);
        }),
        { numRuns },
      );
    },
  );

  it('uses names that get a socket each when one connection is not enough', () => {
    const { plan, config, preview } = generate({ ...DEFAULT_FORM, sessions: '25' });
    expect(plan).toMatchObject({ masters: 3, perMaster: [9, 8, 8] });
    expect(config).toContain('Host web web-1 web-2 web-3');
    expect(new Set(preview.map((row) => row.path)).size).toBe(3);
  });

  it('says why several connections have another path than the one asked for', () => {
    const note = (more: Partial<GeneratorForm>): string =>
      /# Each name[^]*?(?=ControlPath)/.exec(generate({ ...DEFAULT_FORM, sessions: '25', ...more }).config)![0].replace(/\s+(?:# )?/g, ' '); // prettier-ignore
    expect(note({})).toContain('slots of its own: %C would be the same for all. ');
    expect(note({ controlPath: 'user-host-port' })).toContain(': %r@%h-%p would be the same for all. ');
    expect(note({ controlPath: 'name-hash' })).toContain('slots of its own. ');
    // The release has no %C: what would be used in its place is no better.
    expect(note({ controlPath: 'name-hash', release: '6.6' })).toContain(': %r@%h-%p would be the same');
  });

  it('writes nothing where the server opens no session, and says so once', () => {
    for (const system of ['linux', 'windows'] as const) {
      const made = generate({ ...DEFAULT_FORM, system, maxSessions: '0', sessions: '25' });
      expect(made).toMatchObject({ config: '', commands: [], scripts: [], preview: [], collisions: [] });
      expect(made.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
        { id: 'max-sessions-zero' },
      ]);
    }
  });

  it('says which names would share a socket, and whether that is wrong', () => {
    const hosts = [
      { alias: 'a', hostName: 'same.example.com' },
      { alias: 'b', hostName: 'same.example.com' },
    ];
    expect(generate({ ...DEFAULT_FORM, hosts }).collisions).toMatchObject([
      { names: ['a', 'b'], sameDestination: true },
    ]);
    const jumps = [
      { ...hosts[0]!, proxyJump: 'j1' },
      { ...hosts[1]!, proxyJump: 'j2' },
    ];
    const wrong = generate({ ...DEFAULT_FORM, hosts: jumps, release: '9.5' });
    expect(wrong.collisions).toMatchObject([{ sameDestination: false }]);
    expect(wrong.problems[0]).toMatchObject({ id: 'shared-socket', severity: 'error' });
    expect(generate({ ...DEFAULT_FORM, hosts: jumps, release: '9.6' }).collisions).toEqual([]);
  });

  it('finds a path that is too long', () => {
    const { problems, preview } = generate({
      ...DEFAULT_FORM,
      system: 'macos',
      home: `/Users/${'x'.repeat(31)}`,
    });
    expect(preview[0]!.budget).toMatchObject({ bytes: 92, createLimit: 86, verdict: 'use-only' });
    expect(problems).toContainEqual(expect.objectContaining({ id: 'path-too-long', severity: 'error' }));
  });

  it('writes no ControlMaster for Windows, and says why', () => {
    const { config, commands, problems } = generate({ ...DEFAULT_FORM, system: 'windows' });
    expect(config).toContain('ControlMaster no');
    expect(commands).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ id: 'no-multiplexing' }));
  });
});
