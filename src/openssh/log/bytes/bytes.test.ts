import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOf } from '../../../../bench/log.ts';
import type { Classified } from '../classify.ts';
import { Classifier } from '../classify.ts';
import { isKnown } from '../known.ts';
import { MESSAGES } from '../messages/index.ts';
import { kernel, memory, NO_LINE, PIECE, PIECE_MAX, READ_LINE } from './kernel.ts';
import { withFront } from './prefix.ts';
import { Row } from './row.ts';

const SHARED = join(import.meta.dirname, '../../../../../shared');

/** Every line and the summary, of a text as a string or as bytes in pieces. */
function read(text: string, piece?: number) {
  const lines: Classified[] = [];
  const classifier = new Classifier((line) => lines.push(line), isKnown);
  if (piece === undefined) classifier.push(text);
  else {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += piece) classifier.push(bytes.slice(at, at + piece));
  }
  return { lines, summary: classifier.finish() };
}

const messages = MESSAGES.flatMap(({ examples }) => examples).flatMap((example) => example.split('\n'));
const FRONTS = [
  'Nov 22 10:00:00 web-1 sshd[4242]: ',
  'Nov  2 10:00:01 web-1 sshd-session[7]: ',
  '2026-11-22T10:00:00.123456+01:00 db.example sshd-auth[99]: ',
  '2026-11-22T10:00:00Z db sshd[1]: error: ',
  'Nov 22 10:00:00 web-1 sshd[4242]: debug1: ',
  'Nov 22 10:00:00 web-1 CRON[5]: ',
  'Nov 22 10:00:00 web-1 sudo:   ',
  'Nov 22 10:00:00 web-1 systemd[1]: ',
  'Nov 22 10:00:00 web-1 sshd[0]: ',
  'Nov 22 10:00:00 auth sshd: ',
  'Nov 22 10:00:00 2001 sshd[3]: ',
  'nov 22 10:00:00 stderr sshd[3]: [ID 800047 auth.info] ',
  'Nov 22 10:00:00 h sshd[3]: message repeated 3 times: [ ',
  'Nov 22 10:00:00 h sshd[3]: auth.info ',
  'Nov 22 10:00:00 h sshd[3]: channels.c:channel_new():412: ',
  'Nov 22 10:00:00 h dropbear[3]: ',
  'Nov 22 10:00:00 h ssh[3]: ',
  'Nov 22 10:00:00 h ssh[3]: (libsystem_info.dylib) ',
  'Nov 22 10:00:00 h sshd[3]: #033[31m',
  'Nov 22 10:00:00 h sshd[3]: error: #033[1;31m',
  'Nov 22 10:00:00 h ansible[3]: stderr=x#012',
  'Nov 22 10:00:00 h kernel: [12345.678901] eth0: ',
  'Nov 22 10:00:00 h kernel: [    1.234567]: CPU: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] ',
  'Nov 22 10:00:00 h kernel: [12345.678901] cgroup: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] docker: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] error: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] systemd[1]: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] sshd[7]: ',
  'Nov 22 10:00:00 h kernel: [12345.678901] h sshd[7]: ',
  'Nov 22 10:00:00 h kernel: [12345.678901]',
  'Nov 22 10:00:00 h kernel: [12345.] eth0: ',
  'Nov 22 10:00:00 h kernel: [UFW BLOCK] IN=eth0 ',
  'Nov 22 10:00:00 eth0: ',
  '2026-11-22T10:00:00.1Z h kernel: [1.2] eth0: ',
  '',
];
const BACKS = [
  '',
  ' [preauth]',
  ' [postauth]',
  ' [postauth] [preauth]',
  '\r',
  ' ',
  ']',
  '^M$',
  '\\r\\n',
  '#015',
  '#015#012',
  '#011 #012',
  '#033[0m#015',
  '#033[m',
  '#012and so on',
  ' 5m',
  ' é',
  ' \u001b[0m',
];

describe('a log in bytes', () => {
  it('is read as the same log in a string: every message in every wrapping', () => {
    for (const front of FRONTS) {
      const text = messages.map((message, i) => `${front}${message}${BACKS[i % BACKS.length]!}`).join('\n');
      expect(read(text, 60_000)).toEqual(read(text));
    }
  });

  it('is read as the same log in a string: cut anywhere, whatever is in it', () => {
    const line = fc
      .tuple(
        fc.constantFrom(...FRONTS),
        fc.constantFrom(...messages),
        fc.nat(60),
        fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom('(', ' port 1', '\\r', 'debug1: ', ': ', '#', '#012', '#033[0m'),
        ),
        fc.constantFrom(...BACKS),
      )
      .map(
        ([front, message, at, extra, back]) =>
          front + message.slice(0, at) + extra + message.slice(at) + back,
      );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 400 }), (lines, piece) => {
        const text = lines.join('\n').toWellFormed();
        expect(read(text, piece)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is read as the same log in a string: a busy server, with lines of all kinds among those that come again', () => {
    const busy = new TextDecoder()
      .decode([...logOf(1e5, 7)][0])
      .split('\n')
      .slice(0, 6_000);
    const line = fc
      .tuple(fc.constantFrom(...FRONTS), fc.constantFrom(...messages), fc.constantFrom(...BACKS))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(busy.length), line), { minLength: 50, maxLength: 200 }),
        fc.nat(busy.length - 1_000),
        fc.integer({ min: 500, max: 40_000 }),
        (others, from, piece) => {
          const lines = busy.slice(from, from + 1_000);
          for (const [at, other] of others) lines.splice(at % lines.length, 0, other);
          const text = lines.join('\n').toWellFormed();
          expect(read(text, piece)).toEqual(read(text));
        },
      ),
      { numRuns: 20 },
    );
  });

  it.skipIf(!existsSync(SHARED))('is read as the same log in a string: real logs', () => {
    for (const dir of ['corpus/logs', 'truth-logs']) {
      for (const name of readdirSync(join(SHARED, dir), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:log|txt)$|loghub/.test(name) || !name.includes('.')) continue;
        const text = readFileSync(join(SHARED, dir, name), 'utf8').slice(0, 60_000);
        expect([name, read(text, 5000)]).toEqual([name, read(text)]);
      }
    }
  });

  it('needs no strings for nearly all lines of a busy server', () => {
    const row = new Row();
    let [lines, slow] = [0, 0];
    for (const log of logOf(1e6)) {
      const piece = log.subarray(0, PIECE_MAX);
      memory.set(piece, PIECE);
      kernel.over(PIECE, PIECE + piece.length);
      for (let read = kernel.next(); read !== NO_LINE; read = kernel.next()) {
        lines++;
        if (withFront(read) !== READ_LINE || !row.read()) slow++;
      }
    }
    expect(lines).toBeGreaterThan(1_000);
    expect(slow).toBeLessThan(lines / 1_000);
  });

  it('tells of what is wanted, and nothing after saying that it is enough', () => {
    const log = new TextEncoder().encode(
      'Nov 22 10:00:00 h sshd[3]: error: no more sessions\nNov 22 10:00:00 h sshd[3]: Received disconnect from 192.0.2.7 port 1:11: x\n'.repeat(
        3,
      ),
    );
    const told: (string | null)[] = [];
    const spared = new Classifier(
      ({ id }) => told.push(id),
      isKnown,
      ({ weight }) => weight !== 'ordinary',
    );
    spared.push(log);
    expect(told).toEqual(['no-more-sessions', 'no-more-sessions', 'no-more-sessions']);
    let calls = 0;
    const brief = new Classifier(() => ++calls < 2);
    brief.push(log);
    expect([calls, brief.finish().lines]).toEqual([2, 6]);
  });
});
