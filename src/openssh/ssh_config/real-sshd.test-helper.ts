import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';

const SSHD = '/usr/sbin/sshd';
const SSH = '/usr/bin/ssh';

/** True where a server can be started: as root, with OpenSSH at its usual place. */
export const CAN_SERVE = process.getuid?.() === 0 && [SSHD, SSH].every((file) => existsSync(file));
if (!CAN_SERVE) console.log('Tests against a real sshd are skipped: they need root and OpenSSH.');

/** An sshd of this machine on a port of its own, with keys and a folder that go with it. */
export class Lab {
  readonly folder: string;
  readonly port: number;
  readonly #sshd: ChildProcess;

  private constructor(folder: string, port: number, sshd: ChildProcess) {
    this.folder = folder;
    this.port = port;
    this.#sshd = sshd;
  }

  /** @param lines more lines of sshd_config */
  static async start(lines: readonly string[]): Promise<Lab> {
    const folder = mkdtempSync('/tmp/lab-');
    const at = (name: string): string => path.join(folder, name);
    for (const name of ['host', 'user'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
    chmodSync(folder, 0o700);
    mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
    const port = await freePort();
    const config = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('user.pub')}`,
      `PidFile ${at('pid')}`,
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin yes',
      ...lines,
    ];
    writeFileSync(at('sshd_config'), `${config.join('\n')}\n`);
    const sshd = spawn(SSHD, ['-D', '-f', at('sshd_config'), '-E', at('log')], { stdio: 'ignore' });
    const lab = new Lab(folder, port, sshd);
    for (let tries = 0; tries < 50 && !lab.log().includes('Server listening'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return lab;
  }

  /** What sshd has logged so far. */
  log(): string {
    const file = path.join(this.folder, 'log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Put an `ssh` first on the PATH that reads this configuration and no other. */
  client(config: string): Record<string, string> {
    const at = (name: string): string => path.join(this.folder, name);
    writeFileSync(at('ssh_config'), config);
    mkdirSync(at('bin'), { recursive: true });
    const options = [
      `-F ${at('ssh_config')}`,
      `-i ${at('user')}`,
      '-o IdentitiesOnly=yes',
      '-o StrictHostKeyChecking=no',
      '-o UserKnownHostsFile=/dev/null',
      '-o LogLevel=ERROR',
    ];
    writeFileSync(at('bin/ssh'), `#!/bin/sh\nexec ${SSH} ${options.join(' ')} "$@"\n`, { mode: 0o755 });
    return { PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`, HOME: userInfo().homedir };
  }

  /** End the masters of these names, sshd and its folder. */
  stop(names: readonly string[], env: Readonly<Record<string, string>>): void {
    for (const name of names) spawnSync('ssh', ['-O', 'exit', name], { env, stdio: 'ignore' });
    this.#sshd.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
