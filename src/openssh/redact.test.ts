import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';
import { analyze } from './sshd_config/analyze.ts';
import type { Connection } from './sshd_config/connection.ts';

const MAIN = '/etc/ssh/sshd_config';
const of = (text: string, connection: Connection = {}, more: Readonly<Record<string, string>> = {}) =>
  redact({
    files: new Map([[MAIN, text], ...Object.entries(more)]),
    main: MAIN,
    release: '10.0',
    connection,
  });
const text = (config: string) => of(config).files.get(MAIN);

describe('redact', () => {
  it('replaces people, machines and places, the same by the same', () => {
    expect(text('AllowUsers alice bob@10.1.2.3 root\nMatch User alice,!bob Group ops\n  ChrootDirectory /srv/acme/%u\n')).toBe(
      'AllowUsers user1 user2@192.0.2.1 root\nMatch User user1,!user2 Group group1\n  ChrootDirectory /srv/part01/%u\n',
    ); // prettier-ignore
  });
  it('keeps networks around the addresses that they hold', () => {
    const out = text('Match Address 10.0.0.0/8,203.0.113.7,!10.5.5.5,10.5.*,2a00:1:2::/48,2a00:1:2::9\n');
    expect(out).toBe('Match Address 192.0.0.0/8,64.0.2.1,!192.0.2.1,192.0.*,2001:db8::/48,2001:db8::1\n');
  });
  it('leaves what names nobody, byte for byte', () => {
    const plain = 'Port 22\r\n\tMaxSessions=10\r\n#MaxSessions 10\r\nListenAddress 0.0.0.0\r\nHostKey /etc/ssh/ssh_host_rsa_key\r\nSubsystem sftp /usr/lib/openssh/sftp-server -f AUTH\r\nCiphers aes256-ctr\r\nAuthorizedKeysFile .ssh/authorized_keys\r\nMatch LocalPort 22'; // prettier-ignore
    expect(text(plain)).toBe(plain);
  });
  it('drops comments that are not directives, and what stands behind one', () => {
    expect(text('# ask Bob, 555-1234\n#AllowUsers carol\nMaxSessions 5 # for acme\n###\n')).toBe('# …\n#AllowUsers user1\nMaxSessions 5 # …\n###\n'); // prettier-ignore
  });
  it('renames files and what includes them alike, in the same order', () => {
    const { files } = of('Include /etc/ssh/sshd_config.d/*.conf /etc/ssh/acme.conf\n', {}, {
      '/etc/ssh/sshd_config.d/60-zeta.conf': 'MaxSessions 3\n',
      '/etc/ssh/sshd_config.d/60-acme.conf': 'MaxSessions 4\n',
      '/etc/ssh/acme.conf': 'MaxSessions 5\n',
    }); // prettier-ignore
    expect(files.get(MAIN)).toBe('Include /etc/ssh/sshd_config.d/*.conf /etc/ssh/part01.conf\n');
    expect(files.get('/etc/ssh/sshd_config.d/60-part01.conf')).toBe('MaxSessions 4\n');
    expect(files.get('/etc/ssh/sshd_config.d/60-part02.conf')).toBe('MaxSessions 3\n');
  });
  it('redacts the connection and says what it replaced', () => {
    const { connection, replaced } = of('Match User alice\n', { user: 'alice', groups: ['ops'], address: '10.0.0.1', host: 'ci.acme.example', lport: 22 }); // prettier-ignore
    expect(connection).toEqual({ user: 'user1', groups: ['group1'], host: 'host1.host2.host3', address: '192.0.2.1', lport: 22 }); // prettier-ignore
    expect(replaced[0]).toEqual({ kind: 'user', from: 'alice', to: 'user1' });
  });
  it('quotes what was quoted, and splits a Match of 9.9p2 on', () => {
    expect(text('Match User=alice Address=10.0.0.1\nForceCommand "/opt/acme/run" --for bob\n')).toBe(
      'Match User=user1 Address=192.0.2.1\nForceCommand "/opt/part01/run" --for text1\n',
    );
  });

  const NAMES = ['alicia', 'bobby', 'zork-7', 'zork-9'];
  const NETWORKS = [
    '10.1.2.3',
    '10.1.0.0/16',
    '10.0.0.0/8',
    '172.16.9.1',
    '10.1.*',
    '2a02:5::7',
    '2a02:5::/32',
  ];
  const LINE = fc.oneof(
    fc.constantFrom(...NAMES, 'zork-*', '!zork-7,*').map((name) => `Match User ${name}`),
    fc.constantFrom(...NETWORKS, '!10.1.2.3,10.0.0.0/8').map((name) => `Match Address ${name}`),
    fc.constantFrom('opsteam', 'opsteam,devs').map((name) => `Match Group ${name}`),
    fc.constantFrom('MaxSessions 3', 'MaxSessions 30', '# for bobby', '#MaxSessions 5', 'PermitTTY no', 'Include /etc/ssh/sshd_config.d/*.conf', 'MaxStartups 5'), // prettier-ignore
  );
  const FILE = fc.array(LINE, { maxLength: 10 }).map((lines) => lines.join('\n'));

  it('changes nothing of what sshd makes of it, and leaves no name', () => {
    fc.assert(
      fc.property(FILE, FILE, fc.constantFrom(...NAMES), fc.constantFrom('10.1.2.3', '172.16.9.1', '2a02:5::7'), (main, other, user, address) => {
          const connection = { user, groups: ['opsteam'], address, lport: 22 };
          const files = new Map([[MAIN, main], ['/etc/ssh/sshd_config.d/50-bobby.conf', other]]);
          const out = redact({ files, main: MAIN, release: '10.0', connection });
          const before = analyze({ files, main: MAIN, release: '10.0', connection });
          const after = analyze({ ...out, release: '10.0' });
          expect(after.evaluation.verdict).toEqual(before.evaluation.verdict);
          expect(after.evaluation.dump).toEqual(before.evaluation.dump);
          expect(after.findings.map(({ rule }) => rule)).toEqual(before.findings.map(({ rule }) => rule));
          const all = [...out.files].flat().join('\n');
          for (const word of ['alicia', 'bobby', 'zork', 'opsteam', '172.16', '2a02']) expect(all).not.toContain(word); // prettier-ignore
      }),
      { numRuns: 300 },
    ); // prettier-ignore
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (any) => void of(any)),
      { numRuns: 500 },
    );
  });
});
