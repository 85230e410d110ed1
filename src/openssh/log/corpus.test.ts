import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LimitId } from '../limits.ts';
import { classifyLine } from './classify.ts';

const LOGS = join(import.meta.dirname, '../../../../shared/corpus/logs');

function linesOf(file: string): string[] {
  const path = join(LOGS, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** First word of the gatherer's reading, as a limit. */
const READINGS: readonly (readonly [RegExp, readonly (LimitId | null)[]])[] = [
  [/^(?:none|unknown|cause undetermined|remote \(GitHub\)|server does not support)/, [null]],
  [/^MaxSessions suspected; MaxStartups more likely/, ['max-startups']],
  [/^MaxSessions/, ['max-sessions']],
  [/^MaxStartups/, ['max-startups']],
  [/^PerSourcePenalties/, ['per-source-penalties']],
  [/^MaxAuthTries/, ['max-auth-tries']],
  [/^pam(?:_limits)? maxlogins/, ['pam-maxlogins']],
  [/nproc/, ['nproc']],
  [/^TasksMax \(other service/, [null]],
  [/^TasksMax/, ['tasks-max']],
  [/^logind SessionsMax/, ['logind-sessions']],
  [/^systemd /, ['socket-activation']],
  [/forwarding/i, ['forwarding']],
  [/^sun_path/, ['control-path-length']],
  [/^(?:ControlPath directory missing|permissions)/, ['control-socket-directory']],
  [/^LoginGraceTime/, ['login-grace-time']],
  [/^fail2ban ban/, [null]],
];

/** Lines of which the thread says more than the line does, or something else than the line proves. */
const EXCEPTIONS: readonly { line: RegExp; id: string | null; why: string }[] = [
  {
    line: /^Connection closed by 10\.0\.0\.1 port 22$/,
    id: 'connection-closed-by',
    why: 'any drop looks so; the thread knew the cause from the server',
  },
  {
    line: /^mux_client_request_session: session request failed: Session open refused by peer$/,
    id: 'mux-session-refused',
    why: 'TinySSH refuses the second session with the same text',
  },
  {
    line: /Timeout before authentication for 192\.168\.50\.33/,
    id: 'login-grace-time',
    why: "sshd names LoginGraceTime; that MaxSessions 20 helped is the author's belief",
  },
  {
    line: /^kex_exchange_identification: Connection closed by remote host$/,
    id: 'closed-during-identification',
    why: 'undetermined there; the entry says that only the server knows',
  },
  {
    line: /^kex_exchange_identification: read: Connection reset by peer$/,
    id: 'closed-during-identification',
    why: 'a penalty there; the entry names it as possible',
  },
  { line: /^Connection closed by remote host$/, id: 'connection-closed-by', why: 'suspected there' },
  { line: /Failed none for invalid user/, id: 'failed-login', why: 'one failed attempt is no limit' },
  {
    line: /^debug1: Authentications that can continue/,
    id: 'authentications-that-can-continue',
    why: 'an ordinary line quoted beside the limit',
  },
  { line: /^Connection to [\d.]+ closed\.$/, id: 'connection-debug', why: 'how any session ends' },
  {
    line: /^No more processes$/,
    id: 'shell-fork-failed',
    why: 'TasksMax there; the shell says the same for nproc',
  },
  {
    line: /^channel 2: open failed: administratively prohibited: open failed$/,
    id: 'channel-open-prohibited',
    why: 'unsolved there; the text is a denied forwarding',
  },
  { line: /^debug2: Control master termin$/, id: null, why: 'cut in the middle of a word' },
];

describe.skipIf(!existsSync(LOGS))('logs of others (they are not beside the checkout: skipped)', () => {
  it.each([
    ['loghub/OpenSSH_2k.log', 2000],
    ['fail2ban/sshd', 150],
    ['fail2ban/sshd-journal', 120],
    ['plaso/test_data_syslog_syslog_ssh.log', 9],
    ['denyhosts/tests_data_filetracker_logfile', 1],
  ])('%s is known line by line, and no session limit is seen in it', (file, atLeast) => {
    const lines = linesOf(file);
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    expect(lines.filter((line) => classifyLine(line).id === null)).toEqual([]);
    const limits = new Set(lines.map((line) => classifyLine(line).limit));
    for (const limit of limits) expect([null, 'max-auth-tries', 'login-grace-time']).toContain(limit);
  });

  it('Dropbear, SELinux and other daemons are not taken for OpenSSH', () => {
    for (const file of ['fail2ban/dropbear', 'fail2ban/selinux-ssh', 'fail2ban/pam-generic'])
      for (const line of linesOf(file)) expect(classifyLine(line).limit, line).toBeNull();
  });

  it('lines of public threads give the limit the thread names', () => {
    const wrong: string[] = [];
    let right = 0;
    for (const row of linesOf('client/lines.tsv').slice(1)) {
      const [, , line, reading] = row.split('\t') as [string, string, string, string];
      const result = classifyLine(line);
      const expected = READINGS.find(([pattern]) => pattern.test(reading))?.[1];
      if (expected?.includes(result.limit) === true) {
        right++;
        continue;
      }
      const exception = EXCEPTIONS.find((one) => one.line.test(line));
      if (exception === undefined || exception.id !== result.id)
        wrong.push(`${line} → ${result.id ?? 'unknown'} ${result.limit ?? '-'}, thread: ${reading}`);
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(80);
  });

  it('strings that no release prints are called that', () => {
    for (const row of linesOf('client/invented_by_third_parties.tsv').slice(1)) {
      const line = row.split('\t')[2]!;
      const result = classifyLine(line);
      expect(result.id, line).toMatch(/^invented-/);
      expect(result.limit, line).toBeNull();
    }
  });
});
