import { describe, expect, it } from 'vitest';
import { parseLine } from './line.ts';

const MESSAGE = 'no more sessions';

/** A wrapped line and what must come off it. */
const LINES: readonly (readonly [string, string, Partial<ReturnType<typeof parseLine>>])[] = [
  [
    'RFC 3164',
    `Nov 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`,
    { time: 'Nov 22 11:13:58', host: 'server', ident: 'sshd', pid: 4242, level: 'error' },
  ],
  ['with PRI', `<35>Nov 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`, { host: 'server', pid: 4242 }],
  [
    'RFC 5424',
    `<35>1 2026-11-22T11:13:58.123456+01:00 server sshd-session 4242 - - error: ${MESSAGE}`,
    { host: 'server', ident: 'sshd-session', pid: 4242, level: 'error' },
  ],
  [
    'RFC 5424 with data',
    `<35>1 2026-11-22T11:13:58Z server sshd 4242 - [a@1 b="[c]"][d@2 e="f"] error: ${MESSAGE}`,
    { pid: 4242, level: 'error' },
  ],
  [
    'ISO time',
    `2026-11-22T11:13:58.123456+01:00 server sshd-session[4242]: error: ${MESSAGE}`,
    { time: '2026-11-22T11:13:58.123456+01:00', ident: 'sshd-session' },
  ],
  [
    'ISO with a blank',
    `2026-11-22 11:13:58,123 server sshd-auth[4242]: error: ${MESSAGE}`,
    { ident: 'sshd-auth' },
  ],
  [
    'journalctl -o short-iso',
    `2026-11-22T11:13:58+0100 server sshd[4242]: error: ${MESSAGE}`,
    { host: 'server', pid: 4242 },
  ],
  [
    'journalctl -o short-full',
    `Sun 2026-11-22 11:13:58 CET server sshd[4242]: error: ${MESSAGE}`,
    { pid: 4242 },
  ],
  ['journalctl -o short-monotonic', `[ 1234.567890] server sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  ['journalctl -o short-unix', `1763806438.123456 server sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  ['journalctl -o cat', `error: ${MESSAGE}`, { level: 'error' }],
  [
    'journalctl -o json',
    `{"MESSAGE":"error: ${MESSAGE}","_PID":"4242","SYSLOG_IDENTIFIER":"sshd","_HOSTNAME":"server"}`,
    { ident: 'sshd', pid: 4242, host: 'server', level: 'error' },
  ],
  [
    'journalctl -o json, bytes',
    `{"MESSAGE":[${Array.from(MESSAGE, (c) => c.charCodeAt(0)).join(',')}],"_PID":"4242"}`,
    { pid: 4242 },
  ],
  ['sshd -E', MESSAGE, {}],
  [
    'facility behind the host',
    `Nov 22 11:13:58 server auth.info sshd[4242]: error: ${MESSAGE}`,
    { pid: 4242 },
  ],
  [
    'Solaris',
    `Nov 22 11:13:58 server sshd[4242]: [ID 800047 auth.error] error: ${MESSAGE}`,
    { pid: 4242, level: 'error' },
  ],
  [
    'Polish month',
    `lis 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`,
    { time: 'lis 22 11:13:58', pid: 4242 },
  ],
  ['German month', `Mär 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  ['Japanese month', `11月 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  ['metalog', `Nov 22 11:13:58 [sshd] error: ${MESSAGE}`, { ident: 'sshd' }],
  ['no host', `Nov 22 11:13:58 sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  [
    'repeated',
    `Nov 22 11:13:58 server sshd[4242]: message repeated 5 times: [ error: ${MESSAGE}]`,
    { repeated: 5, level: 'error' },
  ],
  ['uniq -c', `     20 ${MESSAGE}`, { repeated: 20 }],
  ['preauth', `sshd[4242]: ${MESSAGE} [preauth]`, { stage: 'preauth' }],
  ['postauth', `sshd-session[4242]: ${MESSAGE} [postauth]`, { stage: 'postauth' }],
  ['docker compose', `ssh-1  | Nov 22 11:13:58 server sshd[4242]: error: ${MESSAGE}`, { pid: 4242 }],
  [
    'docker json-file',
    `{"log":"sshd[4242]: error: ${MESSAGE}\\r\\n","stream":"stderr","time":"2026-11-22T10:00:00Z"}`,
    { pid: 4242 },
  ],
  ['Kubernetes CRI', `2026-11-22T10:00:00.123456789Z stderr F error: ${MESSAGE}`, { level: 'error' }],
  ['kubectl --prefix', `[pod/ssh-0/sshd] error: ${MESSAGE}`, { level: 'error' }],
  ['GitHub Actions', `2026-11-22T10:00:00.1234567Z ##[error]${MESSAGE}`, {}],
  ['VS Code', `[11:13:58.119] > ${MESSAGE}`, {}],
  ['VS Code stderr', `[11:13:58.119] stderr> ${MESSAGE}`, {}],
  [
    'colors',
    `\u001b[32mNov 22 11:13:58\u001b[0m server sshd[4242]: \u001b[1;31merror: ${MESSAGE}\u001b[0m`,
    { pid: 4242, level: 'error' },
  ],
  ['CRLF', `sshd[4242]: error: ${MESSAGE}\r`, { pid: 4242 }],
  ['cat -A', `error: ${MESSAGE}^M$`, {}],
  ['debug', `debug3: ${MESSAGE}`, { level: 'debug3' }],
  [
    'LogVerbose',
    `sshd-session[4242]: session.c:session_open():412 (bin=sshd-session, pid=4242): ${MESSAGE}`,
    { pid: 4242 },
  ],
  ['another program', `Nov 22 11:13:58 server dropbear[4242]: ${MESSAGE}`, { ident: 'dropbear' }],
  ['Windows', `4242 2026-11-22 11:13:58.238 ${MESSAGE}`, { pid: 4242 }],
];

describe('parseLine', () => {
  it.each(LINES)('%s', (_, line, parts) => {
    const parsed = parseLine(line);
    expect(parsed.text.slice(parsed.start, parsed.end).replace(/^> /, '')).toBe(MESSAGE);
    expect(parsed).toMatchObject(parts);
  });

  it('leaves plain messages alone', () => {
    for (const line of [
      'ssh: connect to host server port 22: Connection refused',
      'channel 3: open failed: connect failed: open failed',
      'Warning: remote port forwarding failed for listen port 2298',
      'ControlSocket /a already exists, disabling multiplexing',
    ]) {
      const { text, start, end } = parseLine(line);
      expect(text.slice(start, end)).toBe(line);
    }
  });

  it('does not fail on fragments', () => {
    for (const line of [
      '',
      ' ',
      '{',
      '{}',
      '[]',
      '\u0000',
      '\u001b[',
      'Nov',
      'Nov 22 11:13:58',
      'sshd[',
      'sshd[1]:',
      '{"MESSAGE":null}',
      '{"MESSAGE":{}}',
      'message repeated 3 times: [',
      '\ud800',
    ])
      expect(() => parseLine(line)).not.toThrow();
  });
});
