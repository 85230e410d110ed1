import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const NMS = join(import.meta.dirname, 'nms.ts');

function nms(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [NMS, 'classify', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('nms classify', () => {
  const log = 'sshd-session[7]: error: no more sessions\n\nfoo\n';

  it('prints one object for each line with --json', () => {
    const { status, stdout } = nms(['--json'], log);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { line: 1, id: 'no-more-sessions', limit: 'max-sessions', side: 'server', level: 'error', fields: {}, step: 1 },
      { line: 3, id: null, limit: null, side: null, level: null, fields: {}, step: null },
    ]); // prettier-ignore
  });

  it('prints the verdict first without, from a file or standard input', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nms-')), 'log');
    writeFileSync(file, log);
    for (const { status, stdout } of [nms([file]), nms(['-'], log), nms([], log)]) {
      expect(status).toBe(0);
      expect(stdout).toMatch(/^MaxSessions was reached/);
      expect(stdout).toContain('Guide: step 1');
    }
  });

  it('reads several files as one log, packed or not', () => {
    const dir = mkdtempSync(join(tmpdir(), 'logs-'));
    const line = 'sshd[7]: error: no more sessions';
    const files = [
      gzipSync(line),
      zstdCompressSync(line),
      Buffer.from(`\ufeff${line}`, 'utf16le'),
      Buffer.from(line),
    ];
    const names = files.map((bytes, i) => {
      const name = join(dir, String(i));
      writeFileSync(name, bytes);
      return name;
    });
    const rows = nms(['--json', ...names])
      .stdout.trim()
      .split('\n');
    rmSync(dir, { recursive: true });
    expect(rows.map((row) => JSON.parse(row) as unknown)).toMatchObject(
      files.map((_, i) => ({ line: i + 1, limit: 'max-sessions' })),
    );
  });

  it('lets no line act on the terminal', () => {
    expect(nms(['-'], '\u001b]0;title\u0007 \u009b2J\u0008 é\n').stdout).not.toMatch(
      /[\0-\t\x0b-\x1f\x7f-\x9f]/,
    );
  });
  it('takes what stands behind -- for a file', () => {
    expect(nms(['--', '--json']).stderr).toContain('cannot read --json: no such file');
  });
  it('helps, and complains about what it cannot read', () => {
    expect(nms(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('usage: nms classify') as string,
    });
    expect(nms(['--jsno'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no option --jsno') as string,
    });
    expect(nms(['/no/such/file'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file') as string,
    });
    expect(nms([tmpdir()])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is a directory') as string,
    });
  });
});
