import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, classifyLine } from './classify.ts';
import { readFormats } from './formats.test-helper.ts';
import { MESSAGES } from './messages/index.ts';

const FORWARD = 'error: bind [127.0.0.1]:80: Permission denied';

describe('the side that wrote a line', () => {
  it('is what its ident says, where sshd and ssh print the same', () => {
    for (const text of [
      FORWARD,
      'error: bind [127.0.0.1]:1080: Address already in use',
      'error: channel_setup_fwd_listener_tcpip: cannot listen to port: 1080',
      'error: connect_to localhost port 3000: failed.',
      'channel 3: open failed: connect failed: Connection refused',
      'channel 3: open failed: unknown channel type: ',
      'Unable to negotiate with 192.0.2.7 port 22: no matching cipher found. Their offer: aes128-cbc',
      'error: kex_exchange_identification: read: Connection timed out',
      'channel 0: closing after 60 seconds of inactivity',
      'fatal: percent_expand: unknown key %z',
      'Bad packet length 1349676916.',
    ])
      for (const [ident, side] of [
        ['sshd', 'server'],
        ['sshd-session', 'server'],
        ['ssh', 'client'],
      ]) {
        const line = `Nov 22 10:00:00 h ${ident!}[7]: ${text}`;
        expect([line, classifyLine(line).side, classifyLine(line).id === null]).toEqual([line, side, false]);
      }
  });

  it('is that of the lines around it where it has no ident, and else the one whose screen people copy', () => {
    const bare = FORWARD.replace('error: ', '');
    expect(classifyLine(bare).side).toBe('client');
    expect(classify(`Server listening on 0.0.0.0 port 22.\n${bare}`).lines[1]!.side).toBe('server');
    expect(classify(`debug1: Reading configuration data /etc/ssh/ssh_config\nAuthenticated to h ([192.0.2.1]:22).\n${bare}`).lines[2]!.side).toBe('client'); // prettier-ignore
    expect(classifyLine('Unable to negotiate with 192.0.2.1 port 22: no matching host key type found. Their offer: ssh-rsa').side).toBe('client'); // prettier-ignore
  });

  it('hits no limit where the other one prints what tells of it', () => {
    for (const [text, limit] of [
      ['channel 3: open failed: connect failed: open failed', 'max-sessions'],
      ['channel 3: open failed: administratively prohibited: open failed', 'forwarding'],
      ['error: unix_listener: cannot bind to path /tmp/s: Permission denied', 'control-socket-directory'],
      ['error: unix_listener: path "/tmp/s" too long for Unix domain socket', 'control-path-length'],
      ['error: getsockname failed: Bad file descriptor', 'windows-control-master'],
      ['error: kex_exchange_identification: Connection closed by remote host', 'max-startups'],
    ] as const) {
      expect([text, classifyLine(`ssh[7]: ${text}`).limit]).toEqual([text, limit]);
      for (const front of ['sshd[7]: ', 'Nov 22 10:00:00 h sshd[7]: ']) {
        const { id, limit: none, or, side } = classifyLine(front + text);
        expect([id === null, none, or, side]).toEqual([false, null, [], 'server']);
      }
    }
  });
});

const TABLE = join(import.meta.dirname, '../../../../shared/facts/log-messages.tsv');
/** Entries of which the source has the text in a file of both programs, although one of them alone gets there. */
const ONE_SIDED = new Set([
  // channels.c channel_post_mux_listener and mux.c: masters alone.
  'mux-ordinary',
  'control-socket-denied',
  // kex.c and sshconnect.c read the lines before the banner of a server.
  'banner-exceeded-maxstartups',
  'banner-not-allowed',
  // canohost.c get_canonical_hostname, for UseDNS.
  'reverse-mapping',
  // What the ident or the level tells from the line of the other.
  'connection-closed-by-remote-host',
  'too-many-authentication-failures',
  // misc.c subprocess: for AuthorizedKeysCommand and the like; ssh has KnownHostsCommand.
  'session-fork-failed',
  'fork-no-memory',
  'sshd-fork-failed',
  // port-linux.c oom_adjust_setup: sshd alone.
  'server-connection-debug',
]);

describe.skipIf(!existsSync(TABLE))('the table of messages (it is not beside the checkout: skipped)', () => {
  it('has no format on both sides of which an entry knows one', () => {
    const plain = (format: string) => format.replace(/%[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?([a-z])/g, '%$1');
    const rows = readFormats(TABLE).map((row) => ({
      ...row,
      format: plain(row.format).replace(/^%s: /, ''),
    }));
    const wrong = MESSAGES.filter(({ id, origin, both }) => origin === 'openssh' && both === undefined && !ONE_SIDED.has(id))
      .filter(({ side, forms }) =>
        forms.some(({ format, in: names }) =>
          rows.some(
            (row) =>
              row.format === plain(format) &&
              (names === undefined || names.some((name) => row.functions.includes(name))) &&
              row.side !== side,
          ),
        ),
      )
      .map(({ id }) => id); // prettier-ignore
    expect(wrong).toEqual([]);
  });
});
