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

  it('ends and is colored as rsyslog spells it', () => {
    const said = ['error: no more sessions', 'Connection closed by 192.0.2.7 port 22 [preauth]'] as const;
    for (const end of ['#015', '#012', '#011', '#015#012', ' #012 #012', '#033[0m', '#033[0;39m#033[K#015']) {
      for (const front of [
        '',
        'Nov 22 10:00:00 h sshd[7]: ',
        'Nov 22 10:00:00 h sshd[7]: #033[1;31m',
        '#011#033[31m',
      ]) {
        const [refused, closed] = said.map((text) => classifyLine(front + text + end));
        expect([front, end, refused!.id, closed!.id]).toEqual([
          front,
          end,
          'no-more-sessions',
          'connection-closed-by',
        ]);
        expect(refused!.text.slice(refused!.start, refused!.end)).toBe('no more sessions');
        expect(closed!.fields).toMatchObject({ address: '192.0.2.7', port: '22' });
      }
    }
    expect(classifyLine('#015#012').id).toBeNull();
    expect(classifyLine('Nov 22 10:00:00 h app[7]: took 5m#033[0m').end).toBe(33);
  });

  it('is the first of those that rsyslog joined, or one among what another program says', () => {
    const refused = 'mux_client_request_session: session request failed: Session open refused by peer';
    for (const [id, line] of [
      ['no-more-sessions', 'Nov 22 10:00:00 h sshd[7]: error: no more sessions#012and so on'],
      ['no-more-sessions', 'Nov 22 10:00:00 h sshd[7]: error: no more sessions#015#012error: x'],
      [
        'accepted',
        'Nov 22 10:00:00 h sshd[7]: Accepted password for a from 192.0.2.7 port 5 ssh2#012error: no more sessions',
      ],
      ['mux-session-refused', `Nov 22 10:00:00 h ansible[7]: stderr=x#012${refused}#015#012y`],
      ['mux-session-refused', `Nov 22 10:00:00 h ansible[7]: ${refused}#012${refused}`],
      [null, 'Nov 22 10:00:00 h sudo: bob : COMMAND=/bin/sh -c x#012error: no more sessions'],
      [null, 'Nov 22 10:00:00 h app[7]: Traceback:#012  File "x", line 1#012error: no more sessions'],
    ] as const)
      expect([line, classifyLine(line).id]).toEqual([line, id]);
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
