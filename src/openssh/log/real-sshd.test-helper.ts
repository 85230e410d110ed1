import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';

const ROOTS = '/var/cache/no-more-sessions/roots';

/** Roots in which an sshd can be run, the machine's own first; the others are made by `scripts/roots.mjs`. */
export const SERVERS = ['/', ...['bullseye', 'trixie', 'sid'].map((name) => join(ROOTS, name))].filter(
  (root) => existsSync(join(root, 'usr/sbin/sshd')),
);

/** True where a server can have a /dev/log of its own: as root, with namespaces, ssh and perl. */
export const CAN_LOG =
  process.getuid?.() === 0 &&
  SERVERS.length > 0 &&
  existsSync('/usr/bin/ssh') &&
  existsSync('/usr/bin/perl') &&
  spawnSync('unshare', ['-m', 'true']).status === 0;
if (!CAN_LOG)
  console.log('Logs of a real sshd are not recorded: that needs root, namespaces, OpenSSH and perl.');

/** Receives what sshd says to syslog, and writes it as rsyslog does. */
const SYSLOG = `use Socket; use POSIX; $| = 1;
socket(S, PF_UNIX, SOCK_DGRAM, 0) && bind(S, sockaddr_un("/dev/log")) or die "$!"; chmod 0666, "/dev/log";
while (defined recv(S, $_, 8192, 0)) { s/^<\\d+>//; s/^(\\w{3} [ \\d]\\d [\\d:]{8}) /$1 lab /; s/[\\0\\n]+$//; print "$_\\n"; }`;

/** A /dev with what sshd needs, and nothing of the machine's. */
const DEV = `mount -t tmpfs tmpfs "$1/dev" && cd "$1/dev" && mknod -m 666 null c 1 3 && mknod -m 666 zero c 1 5 &&
mknod -m 444 random c 1 8 && mknod -m 444 urandom c 1 9 && mknod -m 666 tty c 5 0 &&
mkdir -p "$1/run/sshd" && mount -t tmpfs -o mode=755 tmpfs "$1/run" && mkdir -p "$1/run/sshd" && mount --bind "$2" "$1/mnt" && cd / && `;

/** An sshd at LogLevel VERBOSE, unless its lines say otherwise, with a syslog of its own. */
export class LoggingSshd {
  readonly folder: string;
  readonly port: number;
  readonly #process: ChildProcess;

  private constructor(folder: string, port: number, process: ChildProcess) {
    this.folder = folder;
    this.port = port;
    this.#process = process;
  }

  /** @param root where the sshd is; its users and libraries are used, and nothing in it is changed */
  static async start(root: string, lines: readonly string[]): Promise<LoggingSshd> {
    const folder = mkdtempSync('/tmp/log-');
    for (const name of ['host', 'user'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
    const port = await freePort();
    writeFileSync(
      join(folder, 'sshd_config'),
      [
        // The first value of a keyword counts.
        ...lines,
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        'HostKey /mnt/host',
        'AuthorizedKeysFile /mnt/user.pub',
        'PidFile none',
        'StrictModes no',
        'UsePAM no',
        'PermitRootLogin yes',
        'LogLevel VERBOSE',
        '',
      ].join('\n'),
    );
    writeFileSync(join(folder, 'syslog.pl'), SYSLOG);
    const sshd = '/usr/sbin/sshd -D -f /mnt/sshd_config';
    const run = `perl /mnt/syslog.pl > /mnt/log & while [ ! -S /dev/log ]; do sleep 0.05; done; exec ${sshd}`;
    const script = `${DEV} exec chroot "$1" sh -c '${run}'`;
    const child = spawn(
      'unshare',
      ['-m', '--propagation', 'private', 'sh', '-ec', script, 'sh', root, folder],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        detached: true,
      },
    );
    const server = new LoggingSshd(folder, port, child);
    for (let tries = 0; tries < 100 && !server.log().includes('Server listening'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return server;
  }

  /** What sshd has logged so far. */
  log(): string {
    const file = join(this.folder, 'log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Arguments of ssh for a connection to it as root. */
  args(...more: string[]): string[] {
    const options = [
      'IdentitiesOnly=yes',
      'StrictHostKeyChecking=no',
      'UserKnownHostsFile=/dev/null',
      'LogLevel=ERROR',
    ];
    return [
      ...['-F', 'none', '-i', join(this.folder, 'user'), '-p', String(this.port)],
      ...options.flatMap((option) => ['-o', option]),
      ...more,
    ];
  }

  /** End it, and all that it started. */
  stop(): void {
    if (this.#process.pid !== undefined && this.#process.exitCode === null)
      process.kill(-this.#process.pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
