import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classified } from './classify.ts';
import { Classifier, classify, classifyLine } from './classify.ts';
import { datingText } from './dating.ts';
import { compile, match } from './format.ts';
import { growth, LENGTHS, LINEAR, repeated } from './growth.test-helper.ts';
import { MESSAGES } from './messages/index.ts';
import { decodeUtf8 } from './utf8.ts';

const REFUSED = 'mux_client_request_session: session request failed: Session open refused by peer';
const EXISTS = 'ControlSocket /home/a/.ssh/s already exists, disabling multiplexing';
const EXAMPLES = MESSAGES.flatMap(({ examples }) => examples);

function fieldsOf(format: string, names: string, text: string): Record<string, string> | undefined {
  return match(compile(format, names.split(' ')), text, 0, text.length);
}

describe('matchers', () => {
  it('read fields', () => {
    expect(fieldsOf('drop connection #%d from [%s]:%d on [%s]:%d %s', 'pending address port to - reason', 'drop connection #9 from [::1]:5 on [::2]:22 penalty: x')).toEqual({
      pending: '9', address: '::1', port: '5', to: '::2', reason: 'penalty: x',
    }); // prettier-ignore
  });
  it('take the last place where a user name holds the words of the format', () => {
    expect(fieldsOf('Invalid user %.100s from %.100s port %d', 'user address port', 'Invalid user a from b port 1 from 192.0.2.7 port 22')).toEqual({
      user: 'a from b port 1', address: '192.0.2.7', port: '22',
    }); // prettier-ignore
  });
  it('know %%, empty strings and nothing else', () => {
    expect(fieldsOf('%s: 100%%', 'a', ': 100%')).toEqual({ a: '' });
    expect(fieldsOf('a%sb', 'x', 'ab')).toEqual({ x: '' });
    expect(fieldsOf('a%sb', 'x', 'abc')).toBeUndefined();
    expect(fieldsOf('port %d', 'port', 'port x')).toBeUndefined();
  });
});

describe('in company', () => {
  it('"already exists" right after a refusal is its echo', () => {
    const { lines, summary } = classify(`${REFUSED}\n${EXISTS}\n`);
    expect(lines[1]).toMatchObject({ limit: 'max-sessions', echo: true });
    expect(summary.limits).toMatchObject([{ limit: 'max-sessions', count: 1 }]);
    expect(summary.verdict.sentences.join(' ')).toContain('echo');
  });

  it('"already exists" alone is a race or a stale socket', () => {
    expect(classifyLine(EXISTS)).toMatchObject({ limit: null, echo: false, or: ['stale-control-socket'] });
    expect(classify(`${REFUSED}\n${EXISTS}\n${EXISTS}`).lines[2]).toMatchObject({ limit: null, echo: false });
    expect(classify(`  3 ${REFUSED}\n  3 ${EXISTS}`).lines[1]).toMatchObject({
      limit: 'max-sessions',
      echo: true,
      repeated: 3,
    });
  });

  it('"administratively prohibited" is read by the release of the server and the kind of the channel', () => {
    const line = 'channel 3: open failed: administratively prohibited: open failed';
    const version = (release: string): string =>
      `debug1: Remote protocol version 2.0, remote software version OpenSSH_${release}\n`;
    expect(classifyLine(line)).toMatchObject({ limit: 'forwarding', or: ['max-sessions'] });
    expect(classify(version('9.2p1') + line).lines[1]).toMatchObject({ limit: 'forwarding', or: [] });
    expect(classify(version('7.4') + line).lines[1]).toMatchObject({
      limit: 'forwarding',
      or: ['max-sessions'],
    });
    expect(
      classify(`${version('7.4')}debug1: channel 3: new [client-session]\n${line}`).lines[2],
    ).toMatchObject({ limit: 'max-sessions', or: [] });
    expect(
      classify(`${version('7.4')}debug1: channel 3: new [direct-tcpip]\n${line}`).lines[2],
    ).toMatchObject({ limit: 'forwarding', or: [] });
  });

  it('a closed connection is trouble on a client, ordinary in the log of a server', () => {
    const line = 'kex_exchange_identification: Connection closed by remote host';
    expect(classifyLine(line).limit).toBe('max-startups');
    expect(classifyLine(`sshd[1]: error: ${line}`)).toMatchObject({
      limit: null,
      side: 'server',
      weight: 'ordinary',
    });
    expect(classify(`Server listening on 0.0.0.0 port 22.\n${line}`).lines[1]).toMatchObject({
      limit: null,
      side: 'server',
    });
    expect(classify(`${line}\nConnection closed by 192.0.2.1 port 22`).lines[1]).toMatchObject({
      echo: true,
    });
  });

  it('a forwarding whose target is down is not MaxSessions', () => {
    expect(classifyLine('channel 3: open failed: connect failed: Connection refused').limit).toBeNull();
    expect(classifyLine('channel 3: open failed: connect failed: open failed').limit).toBe('max-sessions');
  });

  it('names who hit the limit, by PID', () => {
    const { summary } = classify(
      [
        'Nov 22 11:13:59 h sshd-session[80]: Accepted publickey for alice from 192.0.2.7 port 41158 ssh2: ED25519 SHA256:x',
        'Nov 22 11:13:59 h sshd-session[80]: User child is on pid 82',
        'Nov 22 11:14:00 h sshd-session[82]: error: no more sessions',
        'Nov 22 11:14:09 h sshd-session[82]: error: no more sessions',
      ].join('\n'),
    );
    expect(summary.limits[0]).toMatchObject({
      limit: 'max-sessions',
      count: 2,
      by: [{ who: 'alice from 192.0.2.7', count: 2 }],
    });
    expect(summary.limits[0]).toMatchObject({
      first: { line: 3, time: 'Nov 22 11:14:00' },
      last: { line: 4, time: 'Nov 22 11:14:09' },
    });
    expect(summary.verdict.headline).toContain('MaxSessions');
    expect(summary.verdict.headline).toContain('2 times');
  });

  it('dates who wrote the log, with the lines that prove it', () => {
    const { writers } = classify(
      'sshd-session[4]: error: no more sessions\nsshd[1]: drop connection #9 from [::1]:5 on [::1]:22 past Maxstartups',
    ).summary;
    expect(writers.server).toMatchObject({ since: '9.8', until: '9.9p2', mixed: false });
    expect(writers.server?.proofs.length).toBeGreaterThan(0);
    expect(datingText(writers.server!)).toBe('OpenSSH 9.8 – 9.9p2');
    const mixed = classify(
      'sshd[1]: drop connection #9 from [::1]:5 on [::1]:22 MaxStartups\nsshd[1]: error: beginning MaxStartups throttling',
    );
    expect(mixed.summary.writers.server?.mixed).toBe(true);
  });

  it('counts sessions and says which MaxSessions would have sufficed', () => {
    const start = (slot: number): string =>
      `h sshd[9]: Starting session: command for alice from 192.0.2.7 port 50 id ${slot}`;
    const close = (slot: number): string =>
      `h sshd[9]: Close session: user alice from 192.0.2.7 port 50 id ${slot}`;
    const refused = 'h sshd[9]: error: no more sessions';
    const { sessions } = classify(
      [start(0), start(1), refused, refused, close(0), start(0), refused].join('\n'),
    ).summary;
    expect(sessions).toMatchObject({ peak: 2, refused: 3, unattributed: 0, needed: 4, total: 1 });
    expect(sessions?.connections[0]).toMatchObject({
      user: 'alice',
      started: 3,
      peak: 2,
      refused: 3,
      openWhenRefused: 2,
    });
    expect(sessions?.connections[0]?.series.map(({ open }) => open)).toEqual([1, 2, 2, 2, 1, 2, 2]);
  });

  it('knows connections that are older than the last reload', () => {
    const log = [
      'Nov 22 11:00:00 h sshd[9]: Accepted publickey for alice from 192.0.2.7 port 50 ssh2: ED25519 SHA256:x',
      'Nov 22 11:00:00 h sshd[9]: User child is on pid 11',
      'Nov 22 11:00:01 h sshd[1]: Received SIGHUP; restarting.',
      'Nov 22 11:00:02 h sshd[11]: error: no more sessions',
    ];
    const { summary } = classify(log.join('\n'));
    expect(summary.beforeReload).toBe(1);
    expect(summary.verdict).toMatchObject({ limit: 'max-sessions', step: 5 });
    expect(summary.verdict.sentences.join(' ')).toContain('older than the last start or reload');
    expect(classify([log[2], log[0], log[1], log[3]].join('\n')).summary).not.toHaveProperty('beforeReload');
  });

  it('does not guess whose refusal it was', () => {
    const log = ['5', '6'].map(
      (port) => `Starting session: command for alice from 192.0.2.7 port ${port} id 0`,
    );
    expect(classify([...log, 'no more sessions'].join('\n')).summary.sessions).toMatchObject({
      refused: 1,
      unattributed: 1,
    });
  });

  it('says at least where a refusal names no connection, or a session closed in between', () => {
    const start = (slot: number) => `Starting session: command for alice from 192.0.2.7 port 5 id ${slot}`;
    const log = ['no more sessions', start(0), start(1), 'no more sessions'];
    const says = (lines: readonly string[]): string =>
      classify(lines.join('\n')).summary.verdict.sentences.join(' ');
    expect(says(log)).toContain('asks for MaxSessions 3 at least');
    expect(says(log.slice(1))).toContain('MaxSessions 3 would have sufficed');
    const closed = 'Close session: user alice from 192.0.2.7 port 5 id 0';
    expect(says([...log.slice(1), closed, start(0), 'no more sessions'])).toContain('MaxSessions 3 at least');
  });

  it('says so when nothing is known', () => {
    const { summary } = classify('hello\nworld');
    expect(summary).toMatchObject({
      lines: 2,
      known: 0,
      unknown: 2,
      limits: [],
      verdict: { limit: null, message: null },
    });
    expect(classify('').summary.verdict.headline).toBe('There is nothing to read.');
  });

  it('is not led by what strangers choose', () => {
    for (const line of [
      'sshd[1]: Failed password for invalid user no more sessions from 192.0.2.7 port 5 ssh2',
      'sshd[1]: Received disconnect from 192.0.2.7 port 5:11: mux_client_request_session: session request failed: Session open refused by peer [preauth]',
      'sshd[1]: Invalid user Exceeded MaxStartups from 192.0.2.7 port 5',
      "$ journalctl -t sshd | grep 'error: no more sessions'",
    ])
      expect(classifyLine(line).limit, line).toBeNull();
  });
});

describe('streaming', () => {
  const log = EXAMPLES.join('\n');
  const whole = classify(log);

  function pieces(cut: (at: number) => number, bytes: boolean): { lines: Classified[]; summary: unknown } {
    const lines: Classified[] = [];
    const classifier = new Classifier((line) => lines.push(line));
    const data = bytes ? new TextEncoder().encode(log) : log;
    for (let at = 0; at < data.length;) {
      const next = Math.min(data.length, at + cut(at));
      classifier.push(data.slice(at, next));
      at = next;
    }
    return { lines, summary: classifier.finish() };
  }

  it.each([1, 7, 64, 1000])('cut every %i units it says the same', (size) => {
    expect(pieces(() => size, false)).toEqual(whole);
    expect(pieces(() => size, true)).toEqual(whole);
  });

  it('keeps its memory bounded', () => {
    const classifier = new Classifier();
    for (let n = 0; n < 3000; n++)
      classifier.push(
        `unknown ${n}\nh sshd[${n}]: Starting session: command for u${n} from 192.0.2.7 port ${n} id 0\nh sshd[${n}]: error: no more sessions\n`,
      );
    const summary = classifier.finish();
    expect(summary).toMatchObject({ lines: 9000, unknown: 3000 });
    expect(summary.unknownLines.length).toBe(200);
    expect(summary.sessions?.connections.length).toBe(100);
    expect(summary.limits[0]?.by.length).toBe(10);
    expect(JSON.stringify(summary).length).toBeLessThan(100_000);
  });

  it('reads a line without end, cut at its maximum', () => {
    const classifier = new Classifier();
    for (let n = 0; n < 100; n++) classifier.push(new Uint8Array(10_000).fill(65));
    expect(classifier.finish()).toMatchObject({ lines: 1, unknown: 1 });
  });
});

describe('decodeUtf8', () => {
  it('does what TextDecoder does with valid text, and never throws on other bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(
          text.isWellFormed() ? text : new TextDecoder().decode(bytes),
        );
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => decodeUtf8(bytes, 0, bytes.length).length <= bytes.length),
    );
  });
});

describe('any input', () => {
  /** Lines put together from pieces of real ones, so that they get far into the matchers. */
  const words = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...EXAMPLES) },
    { weight: 3, arbitrary: fc.constantFrom(...EXAMPLES.flatMap((line) => line.split(' '))) },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\u001b[31m',
      '[',
      ': ',
      '(',
      '{',
      '"',
      ' [preauth]',
      'message repeated 3 times: [ ',
      'error: ',
      '%s',
      '\\r\\n',
    ),
  );
  const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));

  it('never throws, keeps ranges inside the line, and is the same in pieces', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, size) => {
        const { lines, summary } = classify(text);
        for (const { text: line, start = 0, end = 0 } of lines) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(line.length);
        }
        expect(summary.known + summary.unknown).toBe(summary.lines);
        const classifier = new Classifier();
        for (let at = 0; at < text.length; at += size + 1) classifier.push(text.slice(at, at + size + 1));
        expect(classifier.finish()).toEqual(summary);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (chunks) => {
        const classifier = new Classifier();
        for (const chunk of chunks) classifier.push(chunk);
        classifier.finish();
      }),
    );
  });

  it('takes time in proportion to the length of a line', () => {
    const unfavorable = [
      'Failed password for from ',
      'from 1 port 1 ',
      'channel 1: open failed: ',
      'a: fork: ',
      'pam_a(b): ',
      '[[[[((((',
      '1 1 1 1 ',
      'mux_client_request_session: ',
      '\u001b[1;2;3',
      'Control socket connect(',
      '"":;,',
      '\\r\\n',
      '2026-11-22 11:13:58 ',
      'remote: ',
      'a/b/c/',
    ];
    for (const part of unfavorable) {
      const [short, long] = LENGTHS.map((length) => {
        const line = repeated(part, length);
        return () => classifyLine(line);
      });
      expect(growth(short!, long!), part).toBeLessThan(LINEAR);
    }
  });
});
