import { describe, expect, it } from 'vitest';
import { classify, classifyLine } from './classify.ts';

/** What programs put in front of and behind a line; `@` is where it stands. PID 123 is shown wherever one is. */
const WRAPPINGS = [
  'Nov 22 10:00:00 host sshd[123]: @',
  'Nov 22 10:00:00 host auth.info sshd[123]: @',
  'Nov 22 10:00:00 OpenWrt authpriv.err sshd[123]: @',
  'Sun Nov 22 10:00:00 2026 auth.err sshd[123]: @',
  '<86>Nov 22 10:00:00 host sshd[123]: @',
  '<86>1 2026-11-22T10:00:00.123456+01:00 host sshd 123 - - @',
  '<86>1 2026-11-22T10:00:00.123456Z host sshd 123 ID47 [a@1 x="1"][b@2 y="]\\""] @',
  '1 2026-11-22T10:00:00.123456Z host sshd-session 123 - [timeQuality tzKnown="1"] @',
  '2026-11-22T10:00:00+0100 host sshd-session[123]: @',
  'Sun 2026-11-22 10:00:00.123456 CET host sshd[123]: @',
  '[  123.456789] host sshd[123]: @',
  '1763805600.123456 host sshd[123]: @',
  'So 22. Nov 10:00:00 CET 2026 host sshd[123]: @',
  'août 22 10:00:00 host sshd[123]: @',
  '11月 22 10:00:00 host sshd[123]: @',
  '11月22日 10:00:00 host sshd[123]: @',
  '2026年11月22日 10:00:00 host sshd[123]: @',
  'ноя 22 10:00:00 host sshd[123]: @',
  '22/11/2026 10:00:00 host sshd[123]: @',
  '22.11.2026 10:00:00 host sshd[123]: @',
  '22/Nov/2026:10:00:00 +0100 host sshd[123]: @',
  '2026 Nov 22 10:00:00 host sshd[123]: @',
  'Nov 22 10:00:00 2001:db8::1 sshd[123]: @',
  'Nov 22 10:00:00 [192.0.2.1] sshd[123]: @',
  'Nov 22 10:00:00 user@src@host sshd[123]: @',
  'Nov 22 10:00:00 192.0.2.1 Nov 22 10:00:00 host sshd[123]: @',
  'Nov 22 10:00:00 host 1 2026-11-22T10:00:00.123456Z host sshd 123 - - @',
  'Nov 22 10:00:00 host /usr/sbin/sshd[123]: @',
  'Nov 22 10:00:00 host sshd [123]: @',
  'Nov 22 10:00:00 host sshd[123] <Error>: @',
  'Nov 22 10:00:00 Mac-mini com.openssh.sshd.5E2B[123]: @',
  'Nov 22 10:00:00 host [sshd]: @',
  '2026-11-22 10:00:00.123456+0100 0x1f2a     Error       0x0                  123    0    sshd-session: @',
  '2026-11-22 10:00:00.123456+0100 0x1f2a     Info        0x0                  123    0    sshd: (libsystem_trace.dylib) @',
  '2026-11-22 10:00:00.123456+0100  localhost sshd[123]: (libsystem_info.dylib) @',
  '2026-11-22 10:00:00.123 Df sshd[123:1f2a] @',
  '123 2026-11-22 10:00:00.123 @',
  '2026-11-22T10:00:00.123Z stderr F Nov 22 10:00:00 host sshd[123]: @',
  '2026-11-22T10:00:00.123456789Z @',
  '[pod/sshd-0/sshd] @',
  'sshd-1  | 2026-11-22T10:00:00.123456789Z @',
  'Nov 22 10:00:00 host docker[99]: @',
  'Nov 22 10:00:00 host 3f2a9c0d1e4b[99]: @',
  'Nov 22 10:00:00 host podman[99]: Nov 22 10:00:00 c sshd[123]: @',
  '[2026-11-22T10:00:00.000Z] @',
  '[10:00:00]\t[Step 1/2] @',
  'amazon-ebs: @',
  'aws_instance.web (remote-exec): @',
  '/var/log/auth.log:1234:Nov 22 10:00:00 host sshd[123]: @',
  'auth.log-12-Nov 22 10:00:00 host sshd[123]: @',
  '  1234\tNov 22 10:00:00 host sshd[123]: @',
  '> Nov 22 10:00:00 host sshd[123]: @',
  '"Nov 22 10:00:00 host sshd[123]: @"',
  '* `Nov 22 10:00:00 host sshd[123]: @`',
  'Nov 22 10:00:00;host;sshd[123]: @',
  'facility=auth severity=err tag=sshd[123]: @',
  'time="2026-11-22T10:00:00Z" level=error msg="@"',
  '2026-11-22,10:00:00,host,sshd,123,"@"',
  'Information\t11/22/2026 10:00:00 AM\tOpenSSH\t4\tNone\t"sshd: @"',
  'Nov 22 10:00:00 host sshd[123]: [ID 800047 auth.error] @',
  'Nov 22 10:00:00 host sshd[123]: session.c:session_open():123 (pid=12): @',
  '{"MESSAGE":"@","_PID":"123","SYSLOG_IDENTIFIER":"sshd","__REALTIME_TIMESTAMP":"1763805600123456"}',
  '{"log":"Nov 22 10:00:00 host sshd[123]: @\\n","stream":"stderr","time":"2026-11-22T10:00:00.1Z"}',
  '{"streams":[{"stream":{"job":"x"},"values":[["1763805600123456000","Nov 22 10:00:00 h sshd[123]: @"]]}]}',
  '{"_index":"x","_source":{"@timestamp":"2026-11-22T10:00:00.000Z","message":"Nov 22 10:00:00 h sshd[123]: @"}}',
  '{"@timestamp":"2026-11-22T10:00:00.000Z","message":"@","process":{"name":"sshd","pid":123}}',
  '{"jsonPayload":{"message":"@","ident":"sshd","pid":"123"},"timestamp":"2026-11-22T10:00:00Z"}',
  '{"event":{"original":"<86>Nov 22 10:00:00 host sshd[123]: @"},"@version":"1"}',
  '{"short_message":"@","version":"1.1","host":"h","_application_name":"sshd","_process_id":123}',
  '{"eventMessage":"@","processImagePath":"/usr/sbin/sshd","processID":123,"timestamp":"2026-11-22 10:00:00.1"}',
  '{"body":{"stringValue":"@"}}',
  '{"result":{"_raw":"Nov 22 10:00:00 host sshd[123]: @","host":"h"}}',
  '\ufeffNov 22 10:00:00 host sshd[123]: @\r',
  '\u001b[31mNov 22 10:00:00 host sshd[123]: @\u001b[0m',
];

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
      // The first @ that is no key.
      const line = wrapping.replace(/@(?!timestamp|version|src|host|\d)/, message);
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
