import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_FOUND } from './canonical-name.ts';
import { randomRun, type RandomRun } from './config.test-helper.ts';
import { dumpLines, effectiveSsh, includesAmong } from './effective.ts';
import { BAD_PERMISSIONS } from './config-file.ts';
import { realSshs, RUNNER, sshG, type RealSsh } from './real-ssh.test-helper.ts';

/**
 * Random configurations and command lines through every real ssh that is there: the one of this machine, and those of the
 * Debian roots that `npm test` makes as root. NMS_FUZZ is the number of cases for each; NMS_SSH_RELEASE names one alone.
 */
const numRuns = Number(process.env['NMS_FUZZ'] ?? 500);
// A landing must not depend on luck: there the seed is fixed, and everywhere else another one is tried each time.
const seed = Number(process.env['NMS_SEED'] ?? (process.env['CI'] ? 1 : Math.floor(Math.random() * 2 ** 31)));
const only = process.env['NMS_SSH_RELEASE'];
const KEYS = /^(?:host|hostname|user|port|controlmaster|controlpath|controlpersist) /;
const OTHERS = /^(?:batchmode|serveraliveinterval|serveralivecountmax|hostkeyalias) /;

const SSHS = realSshs().filter(({ release }) => only === undefined || release === only);
if (SSHS.length === 0)
  it.skipIf(true)('real ssh on random configurations: there is no ssh on this machine', () => undefined);

/** What the resolver of that system says of a name that is not there; it depends on the network. */
function notFound(root: string): string {
  const files = { config: 'CanonicalizePermittedCNAMEs *:*\n' };
  const said = sshG(files, ['nobody-has-this-name.invalid'], {}, root).stderr[0] ?? NOT_FOUND;
  return said.slice(said.lastIndexOf(': ') + 2);
}

/** A text with the folder in its place. The names of files count: a message is cut at 1,023 bytes. */
const placed = (text: string, folder: string): string => text.replaceAll('/D/', `${folder}/`);

/** Both answers to a run, in the same form. */
function compare({ files, destination, args }: RandomRun, { root, release }: RealSsh, missing: string): [unknown, unknown] {
  const env = { HOME: RUNNER.home, XDG_RUNTIME_DIR: '/run/user/0', EMPTY: '' };
  const { options = [], port, user, controlPath } = args;
  const typed = [
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(user === undefined ? [] : ['-l', user]),
    ...(controlPath === undefined ? [] : ['-S', controlPath]),
    ...options.flatMap((option) => ['-o', option]),
  ];
  const { folder, status, stdout, said } = sshG(files, [...typed, '--', destination], env, root);
  const answer = effectiveSsh({
    ...args,
    destination,
    file: { name: `${folder}/config`, text: placed(files.config, folder) },
    includes: includesAmong(
      Object.entries(files).map(([name, text]) => ({ name: `${folder}/${name}`, text: placed(text, folder) })),
    ),
    release,
    distribution: 'debian',
    localUser: RUNNER.user,
    uid: RUNNER.uid,
    home: RUNNER.home,
    localHost: RUNNER.localHost,
    localAddresses: RUNNER.localAddresses,
    homes: { root: '/root' },
    exists: () => false,
    lookUp: () => ({ error: missing }),
    env,
  });
  const { values } = answer;
  const others = values && [
    `batchmode ${values.batchMode}`,
    `serveralivecountmax ${values.serverAliveCountMax}`,
    `serveraliveinterval ${values.serverAliveInterval}`,
    ...(values.hostKeyAlias === undefined ? [] : [`hostkeyalias ${values.hostKeyAlias}`]),
  ];
  const out = values ? dumpLines(values, release) : [];
  return [
    { status: answer.status, out, others: others ?? [], err: answer.stderr },
    {
      status,
      out: stdout.filter((line) => KEYS.test(line)),
      others: stdout.filter((line) => OTHERS.test(line)),
      // Which options there are is no part of the answer.
err: said.map((line) => (line.startsWith('usage: ssh ') ? 'usage: ssh [options] destination' : line)).filter((line) => !/^ {7}(?: {4}|ssh)/.test(line)),
    },
  ];
} // prettier-ignore

/** Lines with numbers from 1 on. */
const numbered = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('\n');

/** Lists of algorithms that come out empty end ssh or not, by release, and what stands behind that; and what else releases read in ways of their own. */
const LISTS = [
  'Ciphers ,x\nControlPath none',
  'MACs ,x\nHostKeyAlgorithms ,x',
  'KexAlgorithms gss-group14-sha256-',
  'CASignatureAlgorithms *-cert-*',
  'CASignatureAlgorithms ssh-rsa-cert-v01@openssh.com',
  'PubkeyAcceptedKeyTypes !ssh-rsa,ssh-*',
  'HostKeyAlgorithms !ssh-rsa,ssh-*\nControlPath %Z',
  'LogLevel QUIET\nHostKeyAlgorithms null',
  'ProxyJump gw/22',
  'PermitRemoteOpen gw/22',
  'RevokedHostKeys %Z',
  'RevokedHostKeys ${UNSET}',
  'TCPKeepAlive all',
  'KeepAlive local',
  'ChannelTimeout session=2147483648',
  'LocalForward 8080 ${UNSET}/s',
  'RekeyLimit .9999999999999999999K',
  // Up to 8.6 an equals sign is an argument that is empty.
  'ProxyCommand =',
  'ProxyJump=',
  'LogLevel =',
  'IPQoS =',
  '"LogLevel"',
  'SetEnv "" A=b',
  'IPQoS -0 -0x0',
  'IPQoS -1',
  'EscapeChar é',
  'StreamLocalBindMask -0',
  'StreamLocalBindMask -7',
  'RemoteForward -0',
  'RemoteForward 0:0',
  'LocalForward 8080:/%Z:1 x',
  'LocalForward /%Z:1 2:3',
  'LocalForward 1:/%Z 2',
  'LocalForward 1 /%Z:2',
  'LocalForward 1:2:/x 3',
  'LocalForward /x 1',
  'DynamicForward x:/y',
  `CanonicalDomains ${'d '.repeat(33)}a..b`,
  `CanonicalDomains d\nCanonicalDomains ${'d '.repeat(33)}`,
  `CanonicalDomains ${'d'.repeat(99)}%d`,
  `CanonicalDomains -${'d'.repeat(99)}`,
  `ProxyJump gw\nCanonicalizePermittedCNAMEs ${'a:b '.repeat(33)}`,
  `UserKnownHostsFile ${'f '.repeat(33)}""`,
  `UserKnownHostsFile f\nUserKnownHostsFile ${'f '.repeat(33)}`,
  `GSSAPIKexAlgorithms ${'x'.repeat(120)}`,
  'VersionAddendum %Z',
  'VersionAddendum ${UNSET}\nUserKnownHostsFile %Z',
  'VersionAddendum none\nVersionAddendum %Z',
  'VersionAddendum %Z\nForwardAgent %C%Y',
  'DSAAuthentication host-bound',
  'SetupTimeout 5',
  'ServerAliveInterval 2147483648',
  'ProxyJump none\nCanonicalizePermittedCNAMEs a:b',
  'ProxyJump u@none\nCanonicalizePermittedCNAMEs a:b',
  'ProxyCommand none\nProxyJump none\nCanonicalizePermittedCNAMEs a:b',
  'ProxyCommand none\nProxyJump gw\nCanonicalizePermittedCNAMEs a:b',
  'ForwardAgent no\nForwardAgent /nowhere',
  'ForwardAgent /nowhere\nIdentityAgent /nowhere',
  'ForwardAgent ${EMPTY}',
  'ProxyJump gw\u00a0',
  'ProxyJump gw\v#',
  'ProxyJump \v',
  'DynamicForward \u00a01080',
  'DynamicForward "\v1080"',
  ...[100, 101].flatMap((count) => [0, 1].map((step) => numbered(count, (n) => `IdentityFile /${n * step}`))),
  numbered(101, (n) => `${n < 101 ? '' : 'Host x\n'}CertificateFile /${n}`),
  numbered(101, (n) => `CertificateFile /${n}`),
];

/** Files that an Include may find, made anew below a folder: the name, and how ssh takes it. */
const INCLUDED: Readonly<Record<string, readonly [make: (path: string) => void, unreadable?: string]>> = {
  a: [(path) => symlinkSync('nowhere', path), 'No such file or directory'],
  b: [(path) => symlinkSync('b', path), 'Too many levels of symbolic links'],
  c: [(path) => writeFileSync(path, 'Port 5\n', { mode: 0o666 }), BAD_PERMISSIONS],
  d: [(path) => writeFileSync(path, 'Port 6\n')],
};

describe.each(SSHS)('ssh $release', (real) => {
  it.each(LISTS)('is answered for on %j', (config) => {
    const [ours, theirs] = compare(
      { files: { config: `${config}\n`, one: '', two: '' }, destination: 'web', args: {} },
      real,
      config.includes('CNAMEs') ? notFound(real.root) : '',
    );
    expect(ours).toEqual(theirs);
  });

  it('is answered for where an Include finds a file that it does not read', () => {
    const folder = mkdtempSync(path.join(real.root, '/tmp/ssh-include-'));
    const inside = folder.slice(real.root.length);
    for (const [name, [make]] of Object.entries(INCLUDED)) make(path.join(folder, name));
    chmodSync(path.join(folder, 'c'), 0o666);
    const includes = includesAmong(
      Object.entries(INCLUDED).map(([name, [, unreadable]]) => ({
        name: `${inside}/${name}`,
        text: unreadable === undefined ? 'Port 6\n' : '',
        ...(unreadable !== undefined && { unreadable }),
      })),
    );
    try {
      for (const names of [
        'a',
        'b',
        'c',
        'd',
        'a d',
        '[ad]',
        'd a',
        'a b',
        'b a',
        'c b',
        'a c',
        '[a-d]',
        'a "" d',
      ]) {
        for (const before of ['', 'Host other\n', 'Bogus yes\n']) {
          const config = `${before}Include ${names.replaceAll(/[[a-d]+\]?/g, `${inside}/$&`)}\nPort 7\n`;
          const { status, stdout, said } = sshG({ config }, ['web'], {}, real.root);
          const answer = effectiveSsh({
            destination: 'web',
            file: { name: '/D/config', text: config },
            includes,
            release: real.release,
            distribution: 'debian',
            localUser: RUNNER.user,
            uid: RUNNER.uid,
            home: RUNNER.home,
            localHost: RUNNER.localHost,
          });
          const printed = said.map((line) => line.replace(/\/tmp\/ssh-g-\w+\//, '/D/'));
          expect([config, answer.status, answer.stderr, answer.values?.port]).toEqual([
            config,
            status,
            printed,
            stdout.includes('port 6')
              ? 6
              : stdout.includes('port 7')
                ? 7
                : stdout.includes('port 22')
                  ? 22
                  : undefined,
          ]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is answered for where an Include names a home directory', () => {
    const folder = mkdtempSync(path.join(real.root, '/tmp/ssh-home-'));
    const inside = folder.slice(real.root.length);
    mkdirSync(path.join(folder, '.ssh'));
    writeFileSync(path.join(folder, '.ssh/one'), 'Port 5\n');
    const names = [`${inside}/.ssh/one`, `/root/..${inside}/.ssh/one`];
    try {
      for (const argument of [
        'one',
        './one',
        '~/.ssh//./one',
        `~root/..${inside}/.ssh/one`,
        '~nobody-here/one',
      ]) {
        const config = `Include ${argument}\nPort 7\n`;
        const { stdout } = sshG({ config }, ['web'], { HOME: inside }, real.root);
        const answer = effectiveSsh({
          destination: 'web',
          file: { name: '/D/config', text: config },
          includes: includesAmong(names.map((name) => ({ name, text: 'Port 5\n' }))),
          release: real.release,
          localUser: RUNNER.user,
          uid: RUNNER.uid,
          home: RUNNER.home,
          localHost: RUNNER.localHost,
          env: { HOME: inside },
          homes: { root: '/root' },
        });
        const port = stdout.includes('port 5') ? 5 : 7;
        expect([argument, answer.values?.port]).toEqual([argument, port]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it(`is answered for on ${numRuns} random configurations (NMS_SEED=${seed})`, { timeout: 1_200_000 }, () => {
    const missing = notFound(real.root);
    fc.assert(
      fc.property(randomRun, (run) => {
        const [ours, theirs] = compare(run, real, missing);
        expect(ours).toEqual(theirs);
      }),
      { numRuns, seed },
    );
  });
});
