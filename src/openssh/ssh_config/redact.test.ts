import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSshConfig } from './check.ts';
import { randomRun } from './config.test-helper.ts';
import { byteLength } from '../vis.ts';
import { redactSsh } from './redact.ts';

const MAIN = '~/.ssh/config';
const CORPUS = path.join(import.meta.dirname, '../../../../shared/corpus/ssh');

const redacted = (text: string, hosts: readonly string[] = []): ReturnType<typeof redactSsh> =>
  redactSsh({ files: new Map([[MAIN, text]]), main: MAIN, release: '10.0', hosts });

describe('redactSsh', () => {
  it('replaces names, addresses, paths and commands, and leaves what they do', () => {
    const text = `# the office
Host build build.acme.test !old.acme.test
  HostName %h.acme.test   # mine
  User carol
  ProxyJump carol@gate.acme.test:2200,203.0.113.9
  IdentityFile ~/.ssh/acme_ed25519
  ControlPath ~/.ssh/sockets/%C
  ProxyCommand nc -X acme %h %p
Match originalhost *.acme.test user carol,dave exec "test -e /acme"
  IdentityFile \${HOME}/keys/%r
  Port 22
`;
    const { files, hosts } = redacted(text, ['carol@build']);
    const after = files.get(MAIN)!;
    expect(after).not.toMatch(/acme|carol|dave|build|office|mine|203\.0/);
    expect(after).toMatch(/^# …\nHost host\d+ host\d+\.host\d+\.host\d+ !host\d+/);
    expect(after).toMatch(/HostName %h\.host\d+\.host\d+ {3}# …/);
    expect(after).toContain('ControlPath ~/.ssh/sockets/%C');
    expect(after).toMatch(/ProxyCommand text\d+\n/);
    expect(after).toMatch(/Match originalhost \*\.host\d+\.host\d+ user user1,user2 exec "text\d+"\n/);
    expect(after).toMatch(/IdentityFile \$\{HOME\}\/part\d+\/%r\n {2}Port 22\n/);
    expect(hosts).toEqual([`user1@${/^Host (\S+)/m.exec(after)![1]!}`]);
  });

  it('replaces what names someone in a ControlPath by stand-ins of its length, the same for the same', () => {
    const paths = [
      '/home/carol/.ssh/acme-bahn_sockets/%r@%h:%p',
      '~/.ssh/acme/%C.sock',
      '"/srv/Büro acme/${TEAM}/cm-%%-%n"',
      '~/.ssh/sockets/master-%r@%h:%p',
      '/run/user/1000/ssh/%C',
      '~/eve/bob/eve/%C',
      '~/.ssh/203.0.113.9',
      'none',
    ];
    const text = paths.map((each, at) => `Host h${at}\n  ControlPath ${each}\n`).join('');
    const after = [
      ...redacted(text)
        .files.get(MAIN)!
        .matchAll(/ControlPath (.*)/g),
    ].map(([, each]) => each!);
    expect(after.map(byteLength)).toEqual(paths.map(byteLength));
    expect(after.join('\n')).not.toMatch(/carol|acme|bahn|Büro|eve|bob|203/);
    expect(after).toEqual([
      expect.stringMatching(/^\/home\/p\d\dxx\/\.ssh\/p\d\dx-p\d\dx_sockets\/%r@%h:%p$/),
      expect.stringMatching(/^~\/\.ssh\/p\d\dx\/%C\.sock$/),
      expect.stringMatching(/^"\/srv\/p\d\dxx p\d\dx\/\$\{TEAM\}\/cm-%%-%n"$/),
      '~/.ssh/sockets/master-%r@%h:%p',
      '/run/user/1000/ssh/%C',
      expect.stringMatching(/^~\/(p\d\d)\/(?!\1)p\d\d\/\1\/%C$/),
      expect.stringMatching(/^~\/\.ssh\/part\d\dx{5}$/),
      'none',
    ]);
    // The word of the second is in the first and the third as well.
    for (const each of after.slice(0, 3)) expect(each).toContain(after[1]!.slice(7, 11));
  });

  it('takes a line end of another kind inside a path for a part of it', () => {
    expect(redacted('IdentityFile ~/a\u2028b/acme\n').files.get(MAIN)).toMatch(
      /^IdentityFile ~\/part\d+\/part\d+\n$/,
    );
  });

  it('never throws, and leaves the same lines', () => {
    fc.assert(
      fc.property(randomRun, ({ files }) => {
        const after = redacted(files.config).files.get(MAIN)!;
        expect(after.split('\n').length).toBe(files.config.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!existsSync(CORPUS))('real configurations (skipped without ../shared/corpus)', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.conf')) : [];

  it('mostly lead to the same findings when redacted, and are accepted alike', () => {
    let same = 0;
    for (const name of names) {
      const text = readFileSync(path.join(CORPUS, name), 'utf8');
      const look = (files: ReadonlyMap<string, string>): [boolean, string] => {
        const { accepted, findings } = checkSshConfig({ files, main: MAIN, release: '10.0', system: 'linux' });
        return [accepted, findings.map(({ rule }) => rule).sort().join()];
      };
      const [before, after] = [look(new Map([[MAIN, text]])), look(redacted(text).files)];
      expect([name, after[0]]).toEqual([name, before[0]]);
      if (before[1] === after[1]) same += 1;
    }
    expect(same / names.length).toBeGreaterThan(0.9);
  });
}); // prettier-ignore
