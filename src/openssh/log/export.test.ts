import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { secondsOf } from './clock.ts';
import { groupsCsv, markdownReport, redactorFor } from './export.ts';
import { Redactor } from './redact.ts';
import { TimelineCounter } from './timeline.ts';

const LOG = `Nov 22 10:00:00 db7.corp.example sshd[10]: Accepted publickey for alice from 203.0.113.9 port 50022 ssh2: ED25519 SHA256:abcDEF/+9
Nov 22 10:00:00 db7.corp.example sshd[10]: User child is on pid 11
Nov 22 10:00:01 db7.corp.example sshd[11]: Starting session: command for alice from 203.0.113.9 port 50022 id 0
Nov 22 10:00:02 db7.corp.example sshd[11]: error: no more sessions
Nov 22 10:00:09 db7.corp.example sshd[12]: Failed password for invalid user al from 2001:db8::7 port 4022 ssh2
unix_listener: path "/home/alice/.ssh/x" too long for Unix domain socket`;

describe('a report without names', () => {
  const { summary, lines } = classify(LOG);
  const report = markdownReport(summary, redactorFor(summary, lines));

  it('shows no user, address, host or key, and the same placeholder for the same name', () => {
    expect(report).not.toMatch(/alice|203\.0\.113|2001:db8|corp|abcDEF/);
    expect(report).toContain('user-1 from address-1 port 50022');
    expect(report.match(/host-\d/g)!.every((host) => host === 'host-1')).toBe(true);
    expect(report).toContain('10:00:02');
  });

  it('shows them without a redactor', () => {
    expect(markdownReport(summary)).toContain('alice from 203.0.113.9');
  });

  it('does not take times, versions and counts for addresses', () => {
    const redactor = new Redactor();
    for (const text of [
      'at 10:00:02',
      'OpenSSH_9.2p1',
      'MaxStartups 10:30:100',
      'channels.c:channel_new():412',
      '1:2',
    ])
      expect(redactor.redact(text)).toBe(text);
    expect(redactor.redact('from ::1 and fe80::1%eth0, [192.0.2.1]:22')).toBe(
      'from address-1 and address-2%eth0, [address-3]:22',
    );
  });

  it('keeps a table a table, whatever is in a line', () => {
    const hostile = classify('error: no more sessions | `x` |\n=1+1 no more sessions').summary;
    for (const line of markdownReport(hostile)
      .split('\n')
      .filter((one) => one.startsWith('|')))
      expect(line.match(/(?<!\\)\|/g)!.length).toBeGreaterThanOrEqual(4);
    expect(groupsCsv(hostile).split('\r\n')[0]).toMatch(/^message,count,limit/);
  });
});

describe('refusals over time', () => {
  it('reads the times that logs show', () => {
    expect(secondsOf('Nov 22 10:00:09')! - secondsOf('Nov 22 10:00:00')!).toBe(9);
    expect(secondsOf('2026-11-22T10:00:00+01:00')).toBe(secondsOf('2026-11-22T09:00:00.5Z'));
    expect(secondsOf('1795341600000000')).toBe(1795341600);
    expect(secondsOf('yesterday')).toBeUndefined();
  });

  it('loses none when spans are merged, and goes on over the turn of the year', () => {
    const counter = new TimelineCounter();
    for (let i = 0; i < 1000; i++)
      counter.add('max-sessions', `Dec 31 ${String(i % 24).padStart(2, '0')}:00:00`, 2);
    counter.add('max-sessions', 'Jan  1 00:00:05', 1);
    const { rows, first, last, width } = counter.result()!;
    expect(rows[0]!.counts.reduce((a, b) => a + b)).toBe(2001);
    expect([first, last]).toEqual(['Dec 31 00:00:00', 'Jan  1 00:00:05']);
    expect(width * rows[0]!.counts.length).toBeGreaterThan(86_400);
    expect(rows[0]!.counts.length).toBeLessThanOrEqual(120);
  });
});

describe('journalctl -o export', () => {
  const entry = (pid: number, message: string) =>
    `__CURSOR=s=1\n__REALTIME_TIMESTAMP=1763806438123456\n_HOSTNAME=db7\n_PID=${pid}\nSYSLOG_IDENTIFIER=sshd\nMESSAGE=${message}\n\n`;

  it('is read entry by entry, with the PID that ties them together', () => {
    const { summary, lines } = classify(
      entry(10, 'Accepted publickey for alice from 203.0.113.9 port 50022 ssh2: ED25519 SHA256:x') +
        entry(10, 'User child is on pid 11') +
        entry(11, 'error: no more sessions'),
    );
    expect(lines.map(({ id, pid, time }) => [id, pid, time])).toEqual([
      ['accepted', 10, '1763806438.123456'],
      ['user-child', 10, '1763806438.123456'],
      ['no-more-sessions', 11, '1763806438.123456'],
    ]);
    expect(summary.limits[0]!.by).toEqual([{ who: 'alice from 203.0.113.9', count: 1 }]);
  });

  it('ends with the log, and gives way to other lines', () => {
    expect(classify(entry(1, 'error: no more sessions').trimEnd()).summary.verdict.limit).toBe(
      'max-sessions',
    );
    expect(
      classify(`__CURSOR=x\nMESSAGE=foo\n\nNov 22 10:00:00 h sshd[1]: error: no more sessions`).summary
        .limits,
    ).toHaveLength(1);
  });
});
