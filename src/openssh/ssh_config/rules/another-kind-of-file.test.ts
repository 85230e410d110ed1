import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../diagnostic.ts';
import { isKeyword, KEYWORDS } from '../../sshd_config/keywords.ts';
import { checkSshConfig } from '../check.ts';
import { SSH_KEYWORDS } from '../keywords.ts';
import { CLIENT_ALONE } from './support/other-kinds.ts';
import { SERVER_NAMES } from './support/unknown-keywords.ts';

const MAIN = '~/.ssh/config';
const SHARED = path.join(import.meta.dirname, '../../../../../shared');

const findings = (text: string, more: readonly (readonly [string, string])[] = []): readonly Finding[] =>
  checkSshConfig({ files: new Map([[MAIN, text], ...more]), main: MAIN, release: '9.2', system: 'linux' })
    .findings;

const isOther = (text: string): boolean => findings(text).some(({ rule }) => rule === 'another-kind-of-file');

describe('another kind of file', () => {
  it.each([
    [
      'sshd_config',
      '# Server\nPort 22\nUsePAM yes\nX11Forwarding yes\n',
      /sshd_config, .* sshd_config analyzer/,
    ],
    ['a log of sshd', 'Nov 26 15:40:01 web sshd[812]: error: no more sessions\n', /a log, .* log classifier/],
    [
      'what ssh says',
      'debug1: Reading configuration data\nchannel 0: open failed: connect failed\n',
      /a log/,
    ],
    ['a journal in JSON', '{"MESSAGE":"no more sessions"}\n{"MESSAGE":"x"}\n', /JSON, .* log classifier/],
    ['a list in JSON', '[\n  {"host": "web"}\n]\n', /JSON/],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbg\n', /private key/],
    ['known_hosts', 'web ssh-ed25519 AAAAC3NzaC1lZDI1\ndb ssh-rsa AAAAB3NzaC1yc2E\n', /public keys/],
    ['ansible.cfg', '[defaults]\nforks = 20\n', /INI file/],
    ['a page', '<!doctype html>\n<title>x</title>\n', /web page/],
    ['prose', 'The quick brown\nfox jumps over\nthe lazy dog\n', /some other text/],
  ])('%s gives one finding', (_, text, says) => {
    expect(findings(text)).toMatchObject([{ rule: 'another-kind-of-file', severity: 'error' }]);
    expect(findings(text)[0]!.message).toMatch(says);
  });

  it("leaves a client's file with mistakes", () => {
    expect(isOther('Host web\n  MaxSessions 20\n  MaxStartups 5\n')).toBe(false);
    expect(isOther('ServerAliveInterval 30\nClientAliveInterval 30\nUsePAM yes\n')).toBe(false);
    expect(isOther('FancyOption yes\nHost web\n  OtherOption no\n')).toBe(false);
    expect(isOther('ControlMastr auto\nControlPth x\nControlPersit 5\n')).toBe(false);
    expect(isOther('Host\u00a0web\nUser\u00a0x\nPort\u00a022\n')).toBe(false);
  });

  it('is said of an included file, and the others are judged', () => {
    const log = ['~/.ssh/log', 'debug1: a\ndebug1: b\n'] as const;
    const all = findings('Include log\nHost web\n  ControlMastr auto\n', [log]);
    expect(all.map(({ rule, file }) => [rule, file])).toEqual([
      ['misspelt-keyword', MAIN],
      ['another-kind-of-file', '~/.ssh/log'],
    ]);
  });

  it("knows no keyword as the client's that sshd has", () => {
    expect([...CLIENT_ALONE].filter((name) => isKeyword(name))).toEqual([]);
  });

  it('knows all keywords of sshd that ssh does not have', () => {
    const own = new Set<string>(SSH_KEYWORDS.map(({ name }) => name));
    const servers = KEYWORDS.map(({ name }) => name).filter((name) => !own.has(name.toLowerCase()));
    expect(SERVER_NAMES).toEqual(servers);
  });

  it.skipIf(!existsSync(SHARED))('is told from real configurations (../shared; skipped without it)', () => {
    const read = (pattern: string): string[] => globSync(pattern, { cwd: SHARED }).map((name) => readFileSync(path.join(SHARED, name), 'latin1')); // prettier-ignore
    expect(read('corpus/ssh/*.conf').filter(isOther)).toEqual([]);
    const servers = read('corpus/sshd/*.conf').filter((text) => text.trim() !== '');
    expect(servers.filter(isOther).length).toBeGreaterThan(0.9 * servers.length);
    const logs = read('truth-logs/*/*.server.*.log').filter((text) => text.trim() !== '');
    expect(logs.filter(isOther).length).toBeGreaterThan(0.95 * logs.length);
  });
});
