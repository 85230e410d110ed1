import { describe, expect, it } from 'vitest';
import type { LimitId } from '../limits.ts';
import { LIMITS } from '../limits.ts';
import type { StepId } from '../steps.ts';
import { classify } from './classify.ts';

interface Symptom {
  readonly name: string;
  readonly text: string;
  /** Limit of the verdict; null where none was hit. */
  readonly limit: LimitId | null;
  readonly step: StepId | null;
  /** A limit that must at least be named as possible. */
  readonly or?: LimitId;
}

const MUX = 'mux_client_request_session: session request failed: Session open refused by peer';

/** What people run into, word for word from public threads, with what it is. */
const SYMPTOMS: readonly Symptom[] = [
  { name: '1 refused session', text: MUX, limit: 'max-sessions', step: 1 },
  {
    name: '2 echo',
    text: `${MUX}\nControlSocket /home/a/.ssh/s already exists, disabling multiplexing`,
    limit: 'max-sessions',
    step: 1,
  },
  { name: '3 sshd', text: 'sshd[4242]: error: no more sessions', limit: 'max-sessions', step: 1 },
  {
    name: '3 sshd-session',
    text: 'sshd-session[4242]: error: no more sessions',
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '4 connect failed: open failed',
    text: 'channel 21: open failed: connect failed: open failed',
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '5 prohibited',
    text: 'channel 3: open failed: administratively prohibited: open failed',
    limit: 'forwarding',
    step: 1,
    or: 'max-sessions',
  },
  {
    name: '6 the old master',
    text: [
      'h sshd-session[7]: Accepted publickey for alice from 192.0.2.7 port 50 ssh2: ED25519 SHA256:x',
      'h sshd-session[7]: User child is on pid 9',
      'h sshd[1]: Received SIGHUP; restarting.',
      'h sshd-session[9]: error: no more sessions',
    ].join('\n'),
    limit: 'max-sessions',
    step: 5,
  },
  {
    name: '7 paramiko',
    text: "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '7 paramiko log',
    text: 'Secsh channel 10 open FAILED: open failed: Connect failed',
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '7 paramiko, old server',
    text: "ChannelException(1, 'Administratively prohibited')",
    limit: 'forwarding',
    step: 1,
    or: 'max-sessions',
  },
  { name: '8 Go', text: 'ssh: rejected: connect failed (open failed)', limit: 'max-sessions', step: 1 },
  {
    name: '8 Go',
    text: 'ssh: unexpected packet in response to channel open: <nil>',
    limit: 'max-sessions',
    step: 1,
  },
  { name: '9 Node', text: '(SSH) Channel open failure: open failed', limit: 'max-sessions', step: 1 },
  { name: '10 Ruby', text: 'open failed (1)', limit: 'max-sessions', step: 1 },
  { name: '10 Ruby', text: 'Net::SSH::ChannelOpenFailed: open failed (1)', limit: 'max-sessions', step: 1 },
  {
    name: '11 Ansible',
    text: `fatal: [h]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: ${MUX}\\r\\n"}`,
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '11 Ansible',
    text: 'Control master terminated unexpectedly',
    limit: null,
    step: 5,
    or: 'max-sessions',
  },
  {
    name: '12 closed',
    text: 'kex_exchange_identification: Connection closed by remote host',
    limit: 'max-startups',
    step: 1,
    or: 'per-source-penalties',
  },
  {
    name: '12 closed, before 8.0',
    text: 'ssh_exchange_identification: Connection closed by remote host',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '13 banner',
    text: 'ssh_exchange_identification: Exceeded MaxStartups',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '13 banner, 9.8',
    text: 'Not allowed at this time',
    limit: 'per-source-penalties',
    step: 1,
    or: 'max-startups',
  },
  { name: '13 paramiko', text: 'Error reading SSH protocol banner', limit: 'max-startups', step: 1 },
  {
    name: '13 SSH.NET',
    text: 'Server response does not contain SSH protocol identification',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '14 throttling',
    text: 'sshd[1]: error: beginning MaxStartups throttling',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '14 drop',
    text: 'drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 past MaxStartups',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '14 drop, 9.8',
    text: 'drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 past Maxstartups',
    limit: 'max-startups',
    step: 1,
  },
  {
    name: '15 penalty',
    text: 'drop connection #0 from [192.0.2.7]:49814 on [192.0.2.1]:22 penalty: connections without attempting authentication',
    limit: 'per-source-penalties',
    step: 1,
  },
  {
    name: '15 penalty begins',
    text: 'srclimit_penalise: 192.0.2.7/32: activating ipv4 penalty of 15.760 seconds for penalty: failed authentication',
    limit: 'per-source-penalties',
    step: 1,
  },
  {
    name: '16 length',
    text: 'unix_listener: path "/a/b" too long for Unix domain socket',
    limit: 'control-path-length',
    step: 6,
  },
  {
    name: '16 length',
    text: "ControlPath too long ('/a/b' >= 104 bytes)",
    limit: 'control-path-length',
    step: 6,
  },
  {
    name: '17 directory',
    text: 'unix_listener: cannot bind to path /a/b.X: No such file or directory',
    limit: 'control-socket-directory',
    step: 6,
  },
  {
    name: '17 directory',
    text: 'unix_listener: cannot bind to path /a/b.X: Operation not permitted',
    limit: 'control-socket-directory',
    step: 6,
  },
  {
    name: '17 link',
    text: 'muxserver_listen: link mux listener /a.X => /a: Bad file descriptor',
    limit: 'control-socket-directory',
    step: 6,
  },
  {
    name: '18 stale',
    text: 'Control socket connect(/a/b): Connection refused',
    limit: 'stale-control-socket',
    step: 5,
  },
  {
    name: '18 stale or race',
    text: 'ControlSocket /a/b already exists, disabling multiplexing',
    limit: null,
    step: 5,
    or: 'stale-control-socket',
  },
  { name: '20 Windows', text: 'getsockname failed: Not a socket', limit: 'windows-control-master', step: 5 },
  {
    name: '20 Windows',
    text: 'getsockname failed: Bad file descriptor',
    limit: 'windows-control-master',
    step: 5,
  },
  {
    name: '21 Match',
    text: "/etc/ssh/sshd_config line 9: Directive 'MaxStartups' is not allowed within a Match block",
    limit: null,
    step: 3,
  },
  { name: '23 maxlogins', text: "Too many logins for 'user'.", limit: 'pam-maxlogins', step: 7 },
  { name: '24 nproc', text: 'bash: fork: retry: Resource temporarily unavailable', limit: 'nproc', step: 7 },
  { name: '26 leaked -D', text: 'bind [127.0.0.1]:1080: Address already in use', limit: null, step: 5 },
  {
    name: '27 leaked sessions',
    text: 'channel 63: open failed: connect failed: open failed',
    limit: 'max-sessions',
    step: 1,
  },
  {
    name: '28 promise',
    text: 'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
    limit: 'no-more-sessions-request',
    step: 5,
  },
  {
    name: '30 socket activation',
    text: 'systemd[1]: sshd.socket: Trigger limit hit, refusing further activation.',
    limit: 'socket-activation',
    step: 7,
  },
];

describe('symptoms', () => {
  it.each(SYMPTOMS.map((symptom) => [symptom.name, symptom] as const))(
    '%s',
    (_, { text, limit, step, or }) => {
      const { lines, summary } = classify(text);
      const last = lines.at(-1)!;
      expect(summary.unknown).toBe(0);
      expect(summary.verdict.limit).toBe(limit);
      expect(summary.verdict.step).toBe(step);
      if (or !== undefined) expect([...last.or, ...summary.verdict.or]).toContain(or);
    },
  );

  /** Symptoms without a text of ssh: they have a row in the table of limits and a step. */
  it.each([
    ['19 output held by a master', 'output-held-by-master', 5],
    ['29 -O exit kills jobs, 25 shared socket', 'stale-control-socket', 5],
    ['22 a drop-in or an earlier line wins', 'max-sessions', 1],
  ] as const)('%s has a row', (_, id, step) => {
    expect(LIMITS.find((limit) => limit.id === id)?.step).toBe(step);
  });
});
