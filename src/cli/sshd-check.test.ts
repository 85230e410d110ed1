import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const NMS = join(import.meta.dirname, 'nms.ts');

function nms(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [NMS, 'sshd-check', ...args], { encoding: 'utf8' }); // prettier-ignore
  return { status, stdout, stderr };
}

function config(text: string, dropIn?: string): { root: string; file: string } {
  const root = mkdtempSync(join(tmpdir(), 'nms-'));
  mkdirSync(join(root, 'etc/ssh/sshd_config.d'), { recursive: true });
  if (dropIn !== undefined) writeFileSync(join(root, 'etc/ssh/sshd_config.d/10.conf'), dropIn);
  writeFileSync(join(root, 'etc/ssh/sshd_config'), text);
  return { root, file: join(root, 'etc/ssh/sshd_config') };
}

describe('nms sshd-check', () => {
  test('says nothing about a good file', () => {
    expect(nms(config('MaxSessions 10\n').file)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('names place, severity, rule and fix', () => {
    const { file } = config('MaxSessions 5\n\tMaxSessions 6\n');
    const { status, stdout } = nms('-f', file);
    expect(status).toBe(1);
    expect(stdout).toMatch(/:2:2: warning: .* \[dead-duplicate\]\n {2}fix: Remove the line\n$/);
  });

  test('reads what Include names below the root', () => {
    const { root, file } = config('Include /etc/ssh/sshd_config.d/*.conf\nMaxSessions 50\n', 'MaxSessions 5\n'); // prettier-ignore
    const { status, stdout } = nms('--json', '--root', root, '-f', file);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: 'drop-in-beats-main-file',
        severity: 'warning',
        file,
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 15,
        fix: { edits: [{ file: '/etc/ssh/sshd_config.d/10.conf', line: 1, newText: '50' }, { file }] },
      },
    ]); // prettier-ignore
  });

  test('ends with 3 where sshd refuses, by the release asked for', () => {
    const { file } = config('PerSourcePenalties no\n');
    expect(nms('--release', '9.2', file).status).toBe(3);
    expect(nms('--release', '9.8p1', file).status).toBe(0);
  });

  test('judges Match blocks for the connection of -C', () => {
    const { file } = config('MaxSessions 10\nMatch Group ops\n  MaxSessions 50\nMatch all\n');
    expect(nms('-C', 'user=a,addr=192.0.2.1', '--groups', 'ops', file).status).toBe(0);
    expect(nms('-C', 'nonsense', file).status).toBe(2);
  });

  test('puts an Include that cannot be opened at its line, and goes on behind it', () => {
    const { root, file } = config('MaxSessions 10\nInclude gone.conf\nMaxSessions 5\n');
    symlinkSync('nowhere', join(root, 'etc/ssh/gone.conf'));
    const { status, stdout } = nms('--root', root, file);
    expect(status).toBe(3);
    expect(stdout).toContain(
      ':2:1: error: sshd refuses this: /etc/ssh/gone.conf: No such file or directory. [refused]\n',
    );
    expect(stdout).toContain(':3:1: warning: ');
  });

  test('does not read what is too large for a configuration', () => {
    const { file } = config('');
    truncateSync(file, 1e9);
    expect(nms(file)).toMatchObject({ status: 2, stderr: `nms sshd-check: ${file}: File too large\n` });
  });

  test('helps, and complains about what it cannot use', () => {
    expect(nms('--help')).toMatchObject({ status: 0, stderr: '' });
    for (const args of [[], ['--no-such'], ['a', 'b'], ['--release', '1.0', 'a'], ['/no/such/file']])
      expect(nms(...args)).toMatchObject({ status: 2, stdout: '' });
  });
});
