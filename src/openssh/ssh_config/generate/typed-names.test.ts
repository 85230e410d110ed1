import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, RELEASES, within, type Release } from '../../releases.ts';
import { effectiveSsh } from '../effective.ts';
import { DEFAULT_FORM, generate, type Generated, type HostEntry } from '../generate.ts';
import { realSshs, RUNNER, sshG } from '../real-ssh.test-helper.ts';

const SSHS = realSshs();

const made = (host: Partial<HostEntry>, release: Release, more = {}): Generated =>
  generate({
    ...DEFAULT_FORM,
    ...RUNNER,
    localUser: RUNNER.user,
    hosts: [{ alias: 'web', ...host }],
    release,
    ...more,
  });

const refused = ({ problems }: Generated): boolean => problems.some(({ severity }) => severity === 'error');

/** Users that people have, and some that they could have. */
const USERS = [
  'deploy',
  "o'brien",
  'CORP\\bob',
  'CORP\\b%x',
  'CORP\\bob smith',
  'CORP\\\\bob',
  'bob\\',
  "d'arc smith\\",
  'bob smith',
  'bob#1',
  '#bob',
  'bob@example.com',
  'bob=admin',
  '=bob',
  'gu=bob@host',
  '-bob',
  'PC$',
  'bob`x`',
  'josé',
  'bob%x',
  'bob%%x',
  '%u',
  'a"b',
  'a"b\'c\\d e',
  'bob ${HOME}',
  'bob;x&(y)|z<>',
  "o'brien%x",
  'bob/host',
  'a:b',
  '!bob',
  'none',
  '~bob',
] as const;

/** What ssh gets for the user of the generated file. */
function effectiveUser({ config }: Generated, release: Release): string | undefined {
  const file = { name: 'config', text: config };
  const { user: localUser, ...rest } = RUNNER;
  return effectiveSsh({ destination: 'web', file, release, distribution: 'debian', localUser, ...rest })
    .values?.user;
}

/** Names of what means something to ssh or a shell. */
const nasty = fc.array(fc.constantFrom('a', 'b', ' ', '"', "'", '\\', '#', '%', '$', '{', '}', '=', '@', '-', '/', '`', '(', 'é', '\t'), { minLength: 1, maxLength: 8 }); // prettier-ignore

describe('User', () => {
  it.each(RELEASES)('is written as %s reads it, or refused', (release) => {
    const user = fc.oneof(
      fc.constantFrom(...USERS),
      nasty.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(user, (typed) => {
        const result = made({ user: typed }, release);
        const wanted = typed.trim();
        if (wanted !== '' && !refused(result))
          expect([result.config, effectiveUser(result, release)]).toEqual([result.config, wanted]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(SSHS)('is what ssh $release prints', ({ release, root }) => {
    for (const user of USERS) {
      const result = made({ user }, release, { controlPath: 'user-host-port' });
      const run = sshG({ config: result.config }, ['web'], {}, root);
      expect([run.status, run.stderr]).toEqual([0, []]);
      if (refused(result) && user !== 'bob/host') continue;
      expect(run.stdout).toContain(`user ${user}`);
      expect(run.stdout).toContain(`controlpath ${result.preview[0]!.path}`);
    }
  });

  it.each(SSHS)('is what ssh $release prints, whatever is in it', ({ release, root }) => {
    fc.assert(
      fc.property(nasty, (all) => {
        const user = all.join('').trim();
        const result = made({ user }, release, { controlPath: 'user-host-port' });
        const run = sshG({ config: result.config }, ['web'], {}, root);
        expect([run.status, run.stderr]).toEqual([0, []]);
        if (user !== '' && !result.problems.some(({ id }) => id === 'bad-user'))
          expect(run.stdout).toContain(`user ${user}`);
        expect(run.stdout).toContain(`controlpath ${result.preview[0]!.path}`);
      }),
      { numRuns: 150 },
    );
  });

  it.each(SSHS)('is refused only where ssh $release cannot be told it', ({ release, root }) => {
    for (const user of USERS.filter((each) => refused(made({ user: each }, release)))) {
      const escaped = user.replace(/["'\\]/g, '\\$&');
      const percent = [user, escaped].flatMap((text) => [text, text.replaceAll('%', '%%'), text.replaceAll('$', '%%$'), text.replaceAll('$', '\\$'), text.replaceAll('$', '$$')]);
      for (const text of percent.flatMap((each) => [each, `"${each}"`, `'${each}'`])) {
        const run = sshG({ config: `Host web\n  User ${text}\n` }, ['web'], {}, root);
        expect(run.stdout, text).not.toContain(`user ${user}`);
      }
    }
  }); // prettier-ignore

  it('says what is wrong with it, where, and what to do', () => {
    const says = (user: string, release: Release): string =>
      made({ user }, release).problems.find(({ id }) => id === 'bad-user')?.message ?? '';
    expect(says('a"b', '8.4')).toMatch(
      /^OpenSSH 8\.4 cannot read the double quote in column 2.*Use a newer ssh/,
    );
    expect(says('bob#1', '8.5')).toMatch(/the # in column 4 .* Use a newer ssh/);
    expect(says('b${x}', '10.0')).toMatch(/the \$ in column 2 .* Use another login name/);
    expect(says("o'b%", '10.0')).toMatch(/a % in column 4 .* Use another login name/);
    expect(says('a\u0007b', '10.0')).toMatch(/column 2 .* Remove it/);
    expect(says('a\ud800', '10.0')).toMatch(/column 2 .* Remove it/);
    expect(says('a'.repeat(256), '10.0')).toMatch(/256 characters.* Shorten it/);
    for (const release of RELEASES) expect(says("o'brien", release)).toBe('');
  });

  it('with a slash asks for a path without the user', () => {
    const problem = (controlPath: string): unknown => made({ user: 'a/b' }, '9.2', { controlPath }).problems.find(({ id }) => id === 'slash-in-path'); // prettier-ignore
    expect(problem('user-host-port')).toMatchObject({ severity: 'error' });
    expect(problem('hash')).toBeUndefined();
  });
});

/** Typed, and what ssh connects to. */
const HOST_NAMES = [
  ['[2001:db8::17]', '2001:db8::17'],
  ['2001:db8::17', '2001:db8::17'],
  ['2001:DB8:0::17', '2001:db8::17'],
  ['::1', '::1'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['fe80::1%lo', 'fe80::1%lo'],
  ['fe80::1%%lo', 'fe80::1%lo'],
  ['[fe80::1%lo]', 'fe80::1%lo'],
  ['fe80::1%hn0', 'fe80::1%hn0'],
  ['2001:db8::%h', '2001:db8::web'],
  ['%h.example.com', 'web.example.com'],
  ['WEB.example.com.', 'web.example.com.'],
  ['192.0.2.7', '192.0.2.7'],
  ['_x.example.com', '_x.example.com'],
  ['bücher.example', 'bücher.example'],
] as const;

describe('HostName', () => {
  it.each(SSHS)('is what ssh $release prints', ({ release, root }) => {
    for (const [typed, hostName] of HOST_NAMES) {
      const result = made({ hostName: typed }, release, { controlPath: 'user-host-port' });
      expect([typed, refused(result)]).toEqual([typed, false]);
      const run = sshG({ config: result.config }, ['web'], {}, root);
      expect([typed, run.status, run.stderr]).toEqual([typed, 0, []]);
      expect(run.stdout).toContain(`hostname ${hostName}`);
      expect(run.stdout).toContain(`controlpath ${result.preview[0]!.path}`);
    }
  });

  it.each([
    ['deploy@web', 'user before its @. Write it into User'],
    ['web:2222', 'port behind its colon. Write it into Port'],
    ['ssh://web', 'is a URL'],
    ['https://web.example.com/', 'is a URL'],
    ['2001:db8::1%eth0', 'interface behind its %'],
    ['fe80::1%a b', '% in column 8'],
    ['fe80::1%a\nUser root', '% in column 8'],
    ['web%', '% in column 4'],
    ['%n.example.com', '% in column 1'],
    ['a b', 'column 2 that no host name has: a blank'],
    ['a;b', 'column 2 that no host name has: ;'],
    ['a\u200bb', 'column 2'],
    ['-web', 'starts with'],
    ['1:2:3', 'no IPv6 address'],
    ['[web]x', 'column 1'],
    ['x'.repeat(256), '256 characters'],
  ])('%s is refused: %s', (hostName, why) => {
    const { problems, config } = made({ hostName }, '9.2');
    expect(problems.find(({ id }) => id === 'bad-host-name')?.message).toContain(why);
    expect(config).not.toContain('HostName');
  });

  it('warns of a name that DNS has in another form', () => {
    expect(made({ hostName: 'bücher.example' }, '9.2').problems).toContainEqual(expect.objectContaining({ id: 'host-name-not-ascii', severity: 'warning' })); // prettier-ignore
  });
});

/** Typed, and how every release prints it. */
const JUMPS = [
  ['gw', 'gw'],
  ['a,b', 'a,b'],
  ['a, b', 'a,b'],
  ['admin@a:22,[2001:db8::2]:33', 'admin@a:22,[2001:db8::2]:33'],
  ['ssh://admin@bastion:2222', 'admin@bastion:2222'],
  ['ssh://bastion/', 'bastion'],
  ['SSH://bastion', 'bastion'],
  ['ssh://[2001:db8::2]:2222', '[2001:db8::2]:2222'],
  ['ssh://a%40b@c', 'a@b@c'],
  ['2001:db8::2', '[2001:db8::2]'],
  ['j@2001:db8::2', 'j@[2001:db8::2]'],
  ['[gw]:022', 'gw:22'],
  ['user@corp@gw', 'user@corp@gw'],
  ['jörg@gw', 'jörg@gw'],
] as const;

describe('ProxyJump', () => {
  it.each(SSHS)('is what ssh $release prints', ({ release, root }) => {
    for (const [typed, jump] of JUMPS) {
      const result = made({ proxyJump: typed }, release);
      expect([typed, refused(result)]).toEqual([typed, false]);
      const run = sshG({ config: result.config }, ['web'], {}, root);
      expect([typed, run.status, run.stderr]).toEqual([typed, 0, []]);
      // A port that is the default, a hop without a port and brackets are printed in several ways.
      const printed = run.stdout.find((line) => line.startsWith('proxyjump '))!.slice('proxyjump '.length);
      expect(printed).toBe(jump);
      expect(run.stdout).toContain(`controlpath ${result.preview[0]!.path}`);
    }
  });

  it.each([
    ["o'brien@gw", 'a name of its own'],
    ['CORP\\bob@gw', 'a name of its own'],
    ['ssh://a+b@gw', 'a name of its own'],
    ['[fe80::1%eth0]:22', 'zone'],
    ['a,,b', 'Hop 2 names no host'],
    ['@gw', 'no user before its @'],
    ['gw:0', 'no port'],
    ['gw:', 'no port'],
    ['gw/x', 'character'],
    ['a b', 'character'],
    ['1:2:3', 'no port'],
    ['[1:2:3]', 'no IPv6 address'],
  ])('%s is refused: %s', (proxyJump, why) => {
    const { problems, config } = made({ proxyJump }, '9.2');
    expect(problems.find(({ id }) => id === 'bad-proxy-jump')?.message).toContain(why);
    expect(config).not.toContain('ProxyJump');
  });

  it('is a command before 7.3, with brackets for the target alone', () => {
    expect(made({ proxyJump: 'a@[2001:db8::2]:22' }, '7.2').config).toContain("ProxyCommand ssh -p 22 -W '[%h]:%p' a@2001:db8::2\n"); // prettier-ignore
  });

  it.each([
    ['itself', [{ alias: 'web', proxyJump: 'web' }], true],
    [
      'its own address',
      [{ alias: 'web', hostName: 'gw.example.com', proxyJump: 'a,gw.example.com:22' }],
      true,
    ],
    ['itself, at another address', [{ alias: 'web', hostName: 'gw.example.com', proxyJump: 'web' }], true],
    [
      'its own address as somebody else',
      [{ alias: 'web', hostName: 'gw', user: 'a', proxyJump: 'b@gw' }],
      false,
    ],
    ['itself by a pattern', [{ alias: '*', proxyJump: 'web' }, { alias: 'web' }], false],
    ['itself by a pattern, not in the form', [{ alias: 'w*', proxyJump: 'a,web' }, { alias: 'x' }], false],
    [
      'its own address by a pattern',
      [
        { alias: 'web', hostName: 'gw' },
        { alias: '*', proxyJump: 'gw' },
      ],
      false,
    ],
  ] as const)('never leads a host to %s', (_, hosts, wrong) => {
    for (const release of RELEASES.filter((each) => atLeast(each, '7.3'))) {
      const { problems } = made({}, release, { hosts });
      expect(problems.some(({ id }) => id === 'bad-proxy-jump')).toBe(wrong);
    }
    for (const { release, root } of SSHS) {
      const { config, preview } = made({}, release, { hosts });
      const run = sshG({ config }, ['web'], {}, root);
      expect([run.status, run.stderr], config).toEqual([0, []]);
      const jumps = run.stdout.some((line) => line.startsWith('proxyjump '));
      expect(jumps, config).toBe(JSON.stringify(hosts).includes('b@gw'));
      for (const { name, path } of preview.filter(({ exact }) => exact)) {
        expect(sshG({ config }, [name], {}, root).stdout).toContain(`controlpath ${path}`);
      }
    }
  });

  const old = SSHS.filter(({ release }) => within(release, undefined, '9.9'));
  it.skipIf(old.length === 0).each(old)('with a quote ends in the shell, or before it, in ssh $release', ({ root }) => {
    const [program = 'ssh', ...first] = root === '' ? [] : ['chroot', root, 'ssh'];
    const args = ['-F', 'none', '-o', "ProxyJump=ssh://o%27brien@127.0.0.1:9", '-o', 'BatchMode=yes', 'web'];
    const { status, stderr } = spawnSync(program, [...first, ...args], { encoding: 'utf8', input: '' });
    expect(status).toBe(255);
    expect(stderr).toMatch(/Unterminated quoted string|unexpected EOF|Invalid ProxyJump|invalid|unknown key/);
  }); // prettier-ignore
});

describe('a percent sign in a path', () => {
  it.each(SSHS)('is still there when the scripts hand the path to ssh $release', ({ release, root }) => {
    const host = { hostName: 'fe80::1%lo', user: 'a%b' };
    const { config, scripts, preview } = made(host, release, { controlPath: 'user-host-port' });
    const { 1: sed = '' } = /\| (sed -n '.*')\)/.exec(scripts.find(({ id }) => id === 'pool')!.text) ?? [];
    const { stdout } = sshG({ config }, ['web'], {}, root);
    const input = `${stdout.join('\n')}\n`;
    const path = spawnSync('sh', ['-c', sed], { input, encoding: 'utf8' }).stdout.trim();
    const again = sshG({ config }, ['-S', path, 'web'], {}, root);
    expect(again.stdout).toContain(`controlpath ${preview[0]!.path}`);
  });
});
