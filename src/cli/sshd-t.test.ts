import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeBytes } from './read-config.ts';
import { encodeBytes } from './sshd-t.ts';

const folder = mkdtempSync(join(tmpdir(), 'nms-sshd-t-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function nms(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const door = join(import.meta.dirname, 'nms.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [door, 'sshd-T', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('nms sshd-T', () => {
  it('prints what sshd -T prints', () => {
    const path = file('main', 'MaxSessions 5\nMatch User a\n MaxSessions 7\n');
    expect(nms('--release', '9.2', path).stdout).toContain('\nmaxsessions 5\n');
    expect(nms('--release=10.6p1', '-C', 'user=a,addr=192.0.2.1', '-f', path).stdout).toContain(
      '\nMaxSessions 7\n',
    );
    expect(nms('--release', '8.0', path)).toEqual({
      status: 255,
      stdout: '',
      stderr: "'Match User' in configuration but 'user' not in connection test specification.\r\n",
    });
  });
  it('looks Include up below the root', () => {
    file('etc/ssh/sshd_config.d/b.conf', 'MaxSessions 8\n');
    file('etc/ssh/sshd_config.d/a.conf', 'MaxSessions 9\n');
    const path = file('with-include', 'Include sshd_config.d/*.conf\nMaxSessions 5\n');
    expect(nms('--root', folder, path).stdout).toContain('\nmaxsessions 9\n');
    expect(nms('--root', join(folder, 'none'), path).stdout).toContain('\nmaxsessions 5\n');
  });
  it('ends as sshd does', () => {
    const bad = file('bad', Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('MaxSessions 5\n')]));
    expect(nms(bad)).toEqual({
      status: 255,
      stdout: '',
      stderr: `${bad}: line 1: Bad configuration option: \\357\\273\\277MaxSessions\r\n${bad}: terminating, 1 bad configuration options\r\n`,
    });
    expect(nms(join(folder, 'absent'))).toMatchObject({
      status: 1,
      stderr: `${join(folder, 'absent')}: No such file or directory\n`,
    });
    expect(nms('-C', 'bogus=1', bad)).toMatchObject({
      status: 1,
      stderr: 'Invalid test mode specification bogus=1\n',
    });
    const link = file('with-link', `Include ${folder}/gone.conf\n`);
    symlinkSync('nowhere', join(folder, 'gone.conf'));
    expect(nms(link)).toMatchObject({
      status: 1,
      stderr: `${folder}/gone.conf: No such file or directory\n`,
    });
    // What stands before the Include comes first, and what ends sshd there leaves the link alone.
    const said = file(
      'with-link-late',
      `ServerKeyBits 1\nBogus yes\nMatch User nobody\nInclude ${folder}/gone.conf\n`,
    );
    expect(nms('--release', '9.2', said)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${said} line 1: Deprecated option ServerKeyBits\r\n${said}: line 2: Bad configuration option: Bogus\r\n${folder}/gone.conf: No such file or directory\n`,
    });
    const ended = file('ended', `MaxSessions x\nInclude ${folder}/gone.conf\n`);
    expect(nms('--release', '9.2', ended)).toEqual({
      status: 255,
      stdout: '',
      stderr: `${ended} line 1: MaxSessions integer value invalid.\r\n`,
    });
    const key = file('hostkey', 'HostKey /nonexistent\n');
    expect(nms('--release', '9.2', '-h', '/root/hk', key).stderr).toBe(
      'Unable to load host key: /nonexistent\r\n',
    );
  });
  it('says how it is used', () => {
    expect(nms('--help').status).toBe(0);
    expect(nms('--release', '5.0', 'x')).toMatchObject({ status: 2, stdout: '' });
    expect(nms('--bogus').stderr).toContain('no option --bogus');
    expect(nms().stderr).toContain('no file');
  });
  it('carries bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([0x41, 0xff, 0xc3, 0xa9, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0x80, 0xc3]);
    expect([...encodeBytes(decodeBytes(bytes))]).toEqual([...bytes]);
  });
});
