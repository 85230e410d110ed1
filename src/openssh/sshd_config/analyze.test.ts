import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../diagnostic.ts';
import { expectLinear } from '../linear.test-helper.ts';
import { parseRelease, type Release } from '../releases.ts';
import { analyze, applyFixes, limitsOf, type Analysis } from './analyze.ts';

const MAIN = '/etc/ssh/sshd_config';

function of(text: string, release: Release = '10.0', more: Readonly<Record<string, string>> = {}): Analysis {
  return analyze({ files: new Map([[MAIN, text], ...Object.entries(more)]), main: MAIN, release });
}

function rules(analysis: Analysis): readonly string[] {
  return analysis.findings.map(({ rule }) => rule);
}

describe('analyze', () => {
  test.each<[string, string, (i: number) => string]>([
    ['unknown keywords', '', (i) => `Foobar${i} yes\n`],
    [
      'lines behind a block',
      'MaxSessions 4\nMatch User a\n  X11Forwarding no\n',
      (i) => `MaxSessions ${i}\n`,
    ],
    ['subsystems', '', (i) => `Subsystem s${i} /bin/s${i}\n`],
    ['blocks', '', (i) => `Match User u${i},v${i}\n  MaxSessions ${i}\n  PermitTTY no\n`],
    ['lists of users', '', (i) => `AllowUsers a${i} b${i}@10.0.0.${i % 256} c${i}\n`],
    ['duplicates', '', (i) => `MaxSessions ${i % 7}\nMaxStartups 10:30:60\n`],
    ['comments', '', (i) => `#MaxSessions ${i} ${'as ever '.repeat(20)}\n`],
    ['look-alikes', '', (i) => `MaxSessions\u00a0${i}\n`],
    ['lines of a log', '', (i) => `Nov 26 10:15:22 web sshd[${i}]: error: no more sessions\n`],
  ])('takes linear time for many %s', (_, head, line) => {
    const make = (length: number): string => {
      const lines = [head];
      for (let i = 0, size = 0; size < length; i++) size += lines[lines.push(line(i)) - 1]!.length;
      return lines.join('');
    };
    expectLinear(make, (text) => void of(text), 60_000);
  });

  test('says once what is no file of sshd', () => {
    const log = 'Nov 26 10:15:22 web sshd[4242]: error: no more sessions\n'.repeat(200);
    expect(rules(of(log))).toEqual(['not-for-sshd']);
    expect(rules(of('Host *\n  ControlMaster auto\n  ControlPath ~/.ssh/%C\n'))).toEqual(['not-for-sshd']);
    expect(rules(of('MaxSessions 5\nMaxStartups 20\nControlMaster auto\nHost a\n'))).not.toContain(
      'not-for-sshd',
    );
  });

  test('one refused line does not hide the next', () => {
    const text = 'MaxSessions x\nMaxSesions 5\nMatch User a\n  MaxStartups 5\n  LoginGraceTime 5\nMatch user a b\n MaxSessions y\n'; // prettier-ignore
    expect(rules(of(text))).toEqual([
      'refused',
      'misspelt-keyword',
      'not-allowed-in-match',
      'not-allowed-in-match',
      'match-list-with-blanks',
    ]);
  });

  test('findings come sorted by file and offset', () => {
    const { findings } = of('Include /etc/ssh/x\nMaxSesions 5\nMaxStartup 5\n', '10.0', {
      '/etc/ssh/x': 'Foo 5\n',
    });
    expect(findings.map(({ file, range }) => [file, range.start])).toEqual([
      [MAIN, 19],
      [MAIN, 32],
      ['/etc/ssh/x', 0],
    ]);
  });

  test('a Match LocalPort does not stop the daemon, only the test mode', () => {
    const { evaluation } = of(
      'MaxSessions 5\nMatch LocalPort 22\n  MaxSessions 6\nMatch all\n  MaxSessions 7\n',
    );
    expect(evaluation.verdict.accepted).toBe(true);
    expect(evaluation.values.get('maxsessions')?.text).toBe('7');
    expect(evaluation.blocks.map(({ applies, missing }) => [applies, missing])).toEqual([[false, ['lport']], [true, []]]); // prettier-ignore
  });

  test('fix all goes on until nothing is left to fix', () => {
    const files = of('MaxSessions 10\nMatch User a\n  PermitTTY no\n  MaxStartups 50\n  MaxSesions 20\n  MaxSessions 30\n').fixAll(); // prettier-ignore
    expect(files.get(MAIN)).toBe('MaxSessions 10\nMaxStartups 50\nMatch User a\n  PermitTTY no\n  MaxSessions 20\n'); // prettier-ignore
  });

  test('fix all leaves alone what changes the meaning', () => {
    const text = 'LoginGraceTime 0\nMatch User a\n  PermitTTY no\nMaxSessions 20\n';
    expect(of(text).fixAll().get(MAIN)).toBe(text);
  });

  test('line ends and other bytes stay as they are', () => {
    const files = of('MaxSessions 10\r\nMatch User a\r\n\tPermitTTY no\r\nMaxStartups 50').fixAll();
    expect(files.get(MAIN)).toBe('MaxSessions 10\r\nMaxStartups 50\r\nMatch User a\r\n\tPermitTTY no');
  });
});

describe('limitsOf', () => {
  test('names the line of each value, and leaves out what the release does not know', () => {
    const rows = limitsOf(of('MaxSessions 5\nMaxSessions 6\n', '8.4').evaluation);
    expect(rows.map(({ name }) => name)).not.toContain('PerSourceMaxStartups');
    const [first] = rows;
    expect(first).toMatchObject({ name: 'MaxSessions', text: '5', isDefault: false });
    expect(first?.source?.line).toBe(1);
    expect(first?.overridden.map(({ line }) => line)).toEqual([2]);
  });
});

const KEYWORDS = ['MaxSessions', 'maxstartups', 'Match', 'Include', 'MaxSesions', 'ChannelTimeout', 'LoginGraceTime', 'AllowUsers', '#MaxSessions', 'PerSourcePenalties', 'Protocol', 'Port', 'ClientAliveCountMax', 'UsePAM', ' Subsystem', 'RekeyLimit', 'PermitTTY', 'KeepAlive']; // prettier-ignore
const VALUES = ['10', '0', '50:30:100', 'user git', 'all', 'session=5m', '/etc/ssh/a', 'none', 'no', 'a b', '1m30s', '"x', 'address 10.0.0.0/8', 'LocalPort 2222', 'user !a', 'user a b', '10:30', 'crash:10 no', '# x', '', 'sftp x']; // prettier-ignore
const LINE = fc
  .tuple(
    fc.constantFrom(...KEYWORDS),
    fc.constantFrom(' ', '=', '\t'),
    fc.constantFrom(...VALUES),
    fc.constantFrom('\n', '\n', '\r\n', '\n\n'),
  ) // prettier-ignore
  .map((parts) => parts.join(''));
const TEXT = fc.oneof(
  fc.array(LINE, { maxLength: 14 }).map((lines) => lines.join('')),
  fc.string(),
);
const SOME_RELEASES = ['6.6', '7.4', '7.6', '8.2', '8.6', '9.2', '9.8', '9.9', '10.1', '10.6'] as const;

test('never throws, errors say that sshd refuses, and every fix is in place and does not overlap itself', () => {
  fc.assert(
    fc.property(TEXT, TEXT, fc.constantFrom(...SOME_RELEASES), (main, other, release) => {
      const files = new Map([[MAIN, main], ['/etc/ssh/a', other]]); // prettier-ignore
      const { findings, fixAll, evaluation } = analyze({ files, main: MAIN, release });
      expect(findings.some(({ severity }) => severity === 'error')).toBe(!evaluation.verdict.accepted);
      for (const { file, range, fix, message } of findings) {
        expect(files.has(file)).toBe(true);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(files.get(file)!.length);
        expect(message).toMatch(/[.?"]$/);
        for (const edit of fix?.edits ?? []) {
          expect(edit.range.end).toBeLessThanOrEqual(files.get(edit.file)!.length);
          const others = fix!.edits.filter((each) => each !== edit && each.file === edit.file);
          for (const { range: at } of others)
            expect(at.end <= edit.range.start || edit.range.end <= at.start).toBe(true);
        }
      }
      fixAll();
    }),
    { numRuns: 600 },
  );
});

const VALID = ['MaxSessions 10', 'MaxSessions 50', 'maxsessions=5', 'MaxStartups 10:50:60', 'MaxStartups 20', 'MaxStartups 30x', 'PerSourceMaxStartups 4', 'PerSourceMaxStartups none', 'PerSourceNetBlockSize 24', 'AllowUsers a', 'AcceptEnv X', 'UsePrivilegeSeparation yes', 'ChallengeResponseAuthentication yes', 'KbdInteractiveAuthentication no', 'Match all', 'Match User git', 'Match User bob', 'LoginGraceTime 30', 'LoginGraceTime 0', 'Port 22', 'Include /etc/ssh/a', 'TCPKeepAlive no', 'PermitTTY no', 'Banner /a', 'LogLevel QUIET', 'PermitOpen a:1', 'PermitOpen none', 'Subsystem sftp x', 'StreamLocalBindMask 077', 'IPQoS lowdelay', 'FingerprintHash md5']; // prettier-ignore
const VALID_TEXT = fc.array(fc.tuple(fc.constantFrom(...VALID), fc.constantFrom('\n', '\r\n')), { maxLength: 12 }).map((lines) => lines.flat().join('')); // prettier-ignore
/** Rules whose fix takes out what has no effect. */
const HARMLESS = new Set(['dead-duplicate', 'last-line-wins', 'deprecated-option', 'match-all-wins', 'max-startups-trailing-junk']); // prettier-ignore

test('a line that is said to have no effect has none', () => {
  let checked = 0;
  const property = fc.property(VALID_TEXT, VALID_TEXT, fc.constantFrom('8.6', '9.2', '10.0', '10.1', '10.6'), fc.boolean(), (main, other, release, given) => {
    const files = new Map([[MAIN, main], ['/etc/ssh/a', other]]);
    const input = { files, main: MAIN, release: release as Release, ...(given && { connection: { user: 'git' } }) };
    const { evaluation, findings } = analyze(input);
    fc.pre(evaluation.verdict.accepted);
    for (const finding of findings) {
      if (!HARMLESS.has(finding.rule)) continue;
      const after = analyze({ ...input, files: applyFixes(files, [finding]) }).evaluation;
      expect(after.dump).toEqual(evaluation.dump);
      checked++;
    }
  }); // prettier-ignore
  fc.assert(property, { numRuns: 600 });
  expect(checked).toBeGreaterThan(50);
});

/** The lines of the stock file of upstream; the comments that hold no line are left out. */
const STOCK = ['#Port 22', '#AddressFamily any', '#ListenAddress 0.0.0.0', '#ListenAddress ::', '#HostKey /etc/ssh/ssh_host_rsa_key', '#RekeyLimit default none', '#SyslogFacility AUTH', '#LogLevel INFO', '#LoginGraceTime 2m', '#PermitRootLogin prohibit-password', '#StrictModes yes', '#MaxAuthTries 6', '#MaxSessions 10', '#PubkeyAuthentication yes', 'AuthorizedKeysFile\t.ssh/authorized_keys', '#AuthorizedPrincipalsFile none', '#HostbasedAuthentication no', '#PasswordAuthentication yes', '#KbdInteractiveAuthentication yes', '#UsePAM no', '#AllowTcpForwarding yes', '#X11Forwarding no', '#TCPKeepAlive yes', '#Compression delayed', '#ClientAliveInterval 0', '#ClientAliveCountMax 3', '#UseDNS no', '#MaxStartups 10:30:100', '#Banner none', 'Subsystem\tsftp\t/usr/libexec/sftp-server', '#Match User anoncvs', '#\tX11Forwarding no'].join('\n'); // prettier-ignore
const DEBIAN = ['Include /etc/ssh/sshd_config.d/*.conf', 'KbdInteractiveAuthentication no', 'UsePAM yes', 'X11Forwarding yes', 'PrintMotd no', 'AcceptEnv LANG LC_*', STOCK].join('\n'); // prettier-ignore

test.each(SOME_RELEASES)('the stock files get no warning (%s)', (release) => {
  expect(of(STOCK, release).findings).toEqual([]);
  const { findings } = of(release < '8.2' && !release.startsWith('1') ? DEBIAN.replace(/.*/, '') : DEBIAN, release); // prettier-ignore
  expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
  expect(findings.length).toBeLessThanOrEqual(1);
});

test('all fixes of a large file take linear time', () => {
  const block =
    'MaxSessions 10\nMaxSesions 5\nMatch User a b\n  PermitTTY no\nMatch User c\nLoginGraceTime 5\n';
  expectLinear((length) => block.repeat(length / block.length), (text) => void of(text).fixAll(), 20_000); // prettier-ignore
});

const SHARED = path.join(import.meta.dirname, '../../../../shared/corpus/sshd');
const RUNS: readonly string[] = existsSync(SHARED)
  ? readdirSync(SHARED).filter((name) => name.startsWith('T-'))
  : [];

describe.skipIf(RUNS.length === 0)('real configurations (../shared/corpus/sshd)', () => {
  const names = RUNS.length === 0 ? [] : readdirSync(SHARED).filter((name) => name.endsWith('.conf')).sort(); // prettier-ignore
  test.each(RUNS)('%s: an error if and only if sshd refuses', (folder) => {
    const release = parseRelease(folder.slice(2))!;
    const counts = new Map<string, number>();
    for (const name of names) {
      const rc = path.join(SHARED, folder, `${name.slice(0, -5)}.T.rc`);
      if (!existsSync(rc)) continue;
      const text = readFileSync(path.join(SHARED, name), 'latin1');
      const connection = { user: 'alice', groups: ['alice'], host: 'client.example.com', address: '192.0.2.7', laddr: '192.0.2.1', lport: 22 }; // prettier-ignore
      const { findings } = analyze({ files: new Map([[MAIN, text]]), main: MAIN, release, distribution: 'debian', connection }); // prettier-ignore
      for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (readFileSync(rc, 'utf8').trim() === '0') expect(errors, name).toEqual([]);
      for (const { fix } of findings)
        for (const edit of fix?.edits ?? []) expect(applyEdits(text, [edit])).not.toBe(text);
    }
    if (process.env['NMS_COUNTS']) console.log(folder, Object.fromEntries([...counts].sort()));
  });
});
