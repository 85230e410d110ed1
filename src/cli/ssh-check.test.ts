import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'ssh-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const home = ['--home', folder, '--user', 'alice', '--local-host', 'laptop'];
  return spawnSync(process.execPath, ['src/cli/nms.ts', 'ssh-check', ...home, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  return at;
}

test('lists findings with their places, and the socket of each name', () => {
  const main = file('one', 'Host web\n    ControlMaster yes\n    ControlPath /run/%r@%h-%p\n');
  const { status, stdout } = check([main, 'root@db']);
  expect(status).toBe(0);
  expect(stdout).toContain(`${main}:2:5: info: With yes every ssh wants to be the master`);
  expect(stdout).toContain('  fix: Write auto\n');
  expect(stdout).toContain('root@db: no socket\nweb: /run/alice@web-22 (17 of 90 bytes)\n');
});

test('reports an included file that ssh does not read', () => {
  const open = file('open', 'User eve\n');
  chmodSync(open, 0o666);
  const main = file('include-open', `Include ${open}\n`);
  const bad = check([main]);
  expect(bad.status).toBe(3);
  expect(bad.stdout).toContain(
    `${main}:1:1: error: ssh refuses this line, for every host: Bad owner or permissions on ${open}. [refused]`,
  );
  symlinkSync('nowhere', path.join(folder, 'gone'));
  const gone = file('include-gone', `Include ${folder}/gone\n`);
  expect(check([gone]).status).toBe(0);
  const early = check(['--release', '8.4', gone]);
  expect(early.status).toBe(3);
  expect(early.stdout).toContain('a file that it includes is a link that leads nowhere. [refused]');
});

test('reads included files, and says by its status how bad it is', () => {
  file('.ssh/config.d/a', 'UseKeychain yes\n');
  const main = file('.ssh/config', 'Include config.d/*\n');
  const { status, stdout } = check(['--json', '-F', main]);
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    accepted: false,
    findings: [{ id: 'foreign-keyword', severity: 'error', line: 1, column: 1, endColumn: 12 }],
  });
  expect(check([file('warn', 'Host a,b\n')]).status).toBe(1);
  expect(check(['--system', 'macos', main]).status).toBe(0);
});

test('says for which name ssh ends', () => {
  const main = file('loop', 'Host *\n    ProxyJump gw\nHost gw web\n    User jump\n');
  const { status, stdout } = check([main]);
  expect(status).toBe(3);
  expect(stdout).toContain(
    `${main}:2:5: error: For gw ssh exits with 255: jumphost loop via gw. [ends-for-a-name]`,
  );
  expect(stdout).toContain('\ngw: ssh exits with 255: jumphost loop via gw\nweb: no socket\n');
});

test('says what is wrong with how it is called', () => {
  expect(check(['/no/such/file'])).toMatchObject({
    status: 2,
    stderr: 'nms ssh-check: /no/such/file: No such file or directory\n',
  });
  expect(check(['--release', '5.0', 'x']).stderr).toContain('no release 5.0');
  expect(check(['--system', 'os2', 'x']).stderr).toContain('no system os2; known are linux');
  expect(check([]).stderr).toContain('usage: nms ssh-check');
  expect(check(['--help']).status).toBe(0);
  const list = spawnSync(process.execPath, ['src/cli/nms.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect(list.stdout).toContain('ssh-check');
});
