import { describe, expect, it } from 'vitest';
import { classify, classifyLine } from './classify.ts';
import { wrap, WRAPPINGS } from './wrapping.test-helper.ts';

/** Refused, ordinary, and generic. */
const MESSAGES = [
  ['no-more-sessions', 'error: no more sessions'],
  ['accepted', 'Accepted publickey for alice from 192.0.2.7 port 50022 ssh2: ED25519 SHA256:abc'],
  ['connection-closed-by', 'Connection closed by authenticating user root 192.0.2.7 port 4242 [preauth]'],
  ['maxstartups-drop', 'drop connection #10 from [192.0.2.7]:4242 on [192.0.2.1]:22 past MaxStartups'],
] as const;

describe('a line in its wrapping', () => {
  it.each(WRAPPINGS)('%s', (wrapping) => {
    for (const [id, message] of MESSAGES) {
      const line = wrap(wrapping, message);
      const result = classifyLine(line);
      expect([line, result.id]).toEqual([line, id]);
      if (/\b123\b/.test(wrapping) && !/,123,/.test(wrapping))
        expect([line, result.pid]).toEqual([line, 123]);
      if (id === 'connection-closed-by') expect(result.fields['address'], line).toBe('192.0.2.7');
    }
  });

  it('repeated as syslogd says', () => {
    const { summary } = classify(
      [
        'Nov 22 10:00:00 host sshd[7]: error: no more sessions',
        'Nov 22 10:00:05 host last message repeated 3 times',
        'Nov 22 10:00:06 host message repeated 2 times: [ sshd[7]: error: no more sessions]',
      ].join('\n'),
    );
    expect(summary).toMatchObject({ unknown: 0, limits: [{ limit: 'max-sessions', count: 6 }] });
    expect(summary.sessions?.refused).toBe(6);
  });

  it('between ends of lines that are spelled out', () => {
    for (const end of ['\\r\\n', '\\n']) {
      const text = ['x', 'channel 2: open failed: connect failed: open failed', 'y'].join(end);
      expect(classifyLine(`"stderr": "${text}",`).id).toBe('channel-open-failed-session');
    }
  });

  it('is Dropbear’s whatever it says, under its name', () => {
    for (const text of [
      'Exit (root) from <192.0.2.7:1>: Disconnect received',
      'error: no more sessions',
      'anything',
    ])
      expect(classifyLine(`Nov 22 10:00:00 router dropbear[7]: ${text}`)).toMatchObject({
        id: 'dropbear',
        limit: null,
      });
  });

  it('is not taken out of what people and other programs say', () => {
    for (const line of [
      'Nov 22 10:00:00 host sudo: bob : COMMAND=/bin/echo sshd[1]: error: no more sessions',
      'Nov 22 10:00:00 host CRON[7]: Connection closed by 192.0.2.7 port 22',
      '$ grep "sshd[1]: error: no more sessions" auth.log',
    ])
      expect(classifyLine(line).id, line).toBeNull();
  });
});
