/** A log as a busy server writes it, from a seed: logins, sessions up to the limit, strangers, and other programs' lines. */
import { random } from '../scripts/random.ts';

const USERS = ['alice', 'bob', 'deploy', 'ci', 'git', 'ansible', 'backup'];
const NAMES = ['root', 'admin', 'test', 'oracle', 'ubuntu', 'postgres', 'pi', 'guest'];
/** Lines of other programs that share auth.log and the journal with sshd. */
const OTHERS = [
  'CRON[#]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
  'CRON[#]: pam_unix(cron:session): session closed for user root',
  'sudo:    deploy : TTY=pts/0 ; PWD=/srv ; USER=root ; COMMAND=/usr/bin/systemctl reload nginx',
  'systemd-logind[#]: Session 4711 logged out. Waiting for processes to exit.',
  'systemd[1]: Started session-4711.scope - Session 4711 of User deploy.',
  'kernel: [12345.678901] eth0: renamed from veth12ab34c',
];
const SESSIONS_MAX = 10;

/**
 * Pieces of about 1 MB, in all at least `bytes`.
 * @param seed the same seed gives the same log
 */
export function* logOf(bytes: number, seed = 1): Generator<Uint8Array> {
  const next = random(seed);
  const int = (n: number) => Math.floor(next() * n);
  const pick = (from: readonly string[]) => from[int(from.length)]!;
  const address = () =>
    `${String(1 + int(220))}.${String(int(250))}.${String(int(250))}.${String(1 + int(250))}`;
  const encoder = new TextEncoder();
  let pid = 1000;
  let clock = 0;
  let out = '';
  let size = 0;
  const put = (ident: string, text: string) => {
    clock += next() * 0.4;
    const second = Math.floor(clock);
    const two = (n: number) => String(n).padStart(2, '0');
    const day = String(1 + (Math.floor(second / 86_400) % 30)).padStart(2);
    const time = `${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
    out += `Nov ${day} ${time} web-1 ${ident}${text}\n`;
  };
  const sshd = (of: number, text: string) => put(`sshd[${String(of)}]: `, text);
  const login = () => {
    const monitor = (pid += 1 + int(3));
    const child = ++pid;
    const [user, from, port] = [pick(USERS), address(), String(30_000 + int(30_000))];
    const peer = `${from} port ${port}`;
    sshd(monitor, `Connection from ${peer} on 192.0.2.1 port 22 rdomain ""`);
    sshd(
      monitor,
      `Accepted publickey for ${user} from ${peer} ssh2: ED25519 SHA256:${String(next()).slice(2).padEnd(43, 'x').slice(0, 43)}`,
    );
    sshd(monitor, `pam_unix(sshd:session): session opened for user ${user}(uid=1000) by (uid=0)`);
    sshd(monitor, `User child is on pid ${String(child)}`);
    const wanted = 1 + int(next() < 0.1 ? 16 : 4);
    const open = Math.min(wanted, SESSIONS_MAX);
    for (let id = 0; id < open; id++)
      sshd(child, `Starting session: command for ${user} from ${peer} id ${String(id)}`);
    for (let i = open; i < wanted; i++) sshd(child, 'error: no more sessions');
    for (let id = 0; id < open; id++)
      sshd(child, `Close session: user ${user} from ${peer} id ${String(id)}`);
    sshd(child, `Received disconnect from ${peer}:11: disconnected by user`);
    sshd(child, `Disconnected from user ${user} ${peer}`);
    sshd(monitor, `pam_unix(sshd:session): session closed for user ${user}`);
  };
  const stranger = () => {
    const of = (pid += 1 + int(3));
    const [name, from] = [pick(NAMES), address()];
    const peer = `${from} port ${String(30_000 + int(30_000))}`;
    const invalid = next() < 0.6;
    if (invalid) sshd(of, `Invalid user ${name} from ${peer}`);
    else
      sshd(
        of,
        `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${from}  user=root`,
      );
    sshd(of, `Failed password for ${invalid ? `invalid user ${name}` : 'root'} from ${peer} ssh2`);
    if (next() < 0.5) {
      sshd(of, `Received disconnect from ${peer}:11: Bye Bye [preauth]`);
      sshd(of, `Disconnected from ${invalid ? 'invalid' : 'authenticating'} user ${name} ${peer} [preauth]`);
    } else
      sshd(
        of,
        `Connection closed by ${invalid ? 'invalid' : 'authenticating'} user ${name} ${peer} [preauth]`,
      );
    if (next() < 0.02)
      sshd(
        811,
        `drop connection #${String(10 + int(90))} from [${from}]:40022 on [192.0.2.1]:22 past MaxStartups`,
      );
    if (next() < 0.02)
      sshd(of, `error: maximum authentication attempts exceeded for root from ${peer} ssh2 [preauth]`);
  };
  while (size < bytes) {
    const dice = next();
    if (dice < 0.35) login();
    else if (dice < 0.85) stranger();
    else put(pick(OTHERS).replace('#', String(++pid)), '');
    if (out.length > 1_000_000) {
      const piece = encoder.encode(out);
      size += piece.length;
      out = '';
      yield piece;
    }
  }
}
