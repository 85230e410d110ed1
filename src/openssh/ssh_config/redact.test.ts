import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSshConfig } from './check.ts';
import { randomRun } from './config.test-helper.ts';
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
