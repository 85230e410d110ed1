import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nms-ssh-g-'));
  mkdirSync(join(folder, 'config.d'));
  writeFileSync(
    join(folder, 'config'),
    `Include ${folder}/config.d/*\nHost *\n  CanonicalizePermittedCNAMEs *:*\n  ControlPath ~/.ssh/%r@%h\n`,
  );
  writeFileSync(join(folder, 'config.d/work'), 'Host web\n  User deploy\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function nms(...args: string[]): { status: number | null; out: string[]; err: string[] } {
  const program = join(import.meta.dirname, 'nms.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'ssh-G', ...args], {
    encoding: 'utf8',
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { status, out: lines(stdout), err: lines(stderr) };
}

describe('nms ssh-G', () => {
  it('prints what ssh -G prints, with the files that Include names', () => {
    const { status, out, err } = nms('--resolves', 'web', join(folder, 'config'), 'web');
    expect([status, err]).toEqual([0, []]);
    expect(out).toEqual([
      'host web',
      'user deploy',
      'hostname web',
      'port 22',
      'controlmaster false',
      'controlpath /home/user/.ssh/deploy@web',
      'controlpersist no',
    ]);
  });

  it('takes a name that nobody says is there as not found, and says so', () => {
    const { status, out, err } = nms(join(folder, 'config'), 'web');
    expect([status, out]).toEqual([255, []]);
    expect(err[0]).toMatch(/^nms: web counts as a name that is not found/);
    expect(err.slice(1)).toEqual(['ssh: Could not resolve hostname web: Name or service not known']);
  });

  it('takes an empty destination as ssh does', () => {
    writeFileSync(join(folder, 'empty'), 'User bob\n');
    const { status, out } = nms(join(folder, 'empty'), '');
    expect(status).toBe(0);
    expect(out.slice(0, 4)).toEqual(['host ', 'user bob', 'hostname ', 'port 22']);
  });

  it('says what ssh says of an included file that it does not read', () => {
    const at = (name: string): string => join(folder, name);
    symlinkSync('nowhere', at('gone'));
    writeFileSync(at('open'), 'User eve\n');
    chmodSync(at('open'), 0o666);
    writeFileSync(at('with-gone'), `Include ${at('gone')}\n`);
    writeFileSync(at('with-open'), `Include ${at('open')}\n`);
    expect(nms(at('with-gone'), 'web').status).toBe(0);
    expect(nms('--release', '8.4', at('with-gone'), 'web')).toEqual({
      status: 255,
      out: [],
      err: [`${at('with-gone')}: terminating, 1 bad configuration options`],
    });
    expect(nms(at('with-open'), 'web')).toEqual({
      status: 255,
      out: [],
      err: [`Bad owner or permissions on ${at('open')}`],
    });
  });

  it('complains about how it is called', () => {
    expect(nms(join(folder, 'config')).status).toBe(2);
    expect(nms('--release', '1.0', join(folder, 'config'), 'web').status).toBe(2);
    expect(nms(join(folder, 'nothing'), 'web')).toMatchObject({ status: 255 });
  });
});
