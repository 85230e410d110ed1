/**
 * A machine of the lab: a Debian root in namespaces of its own (mount, pid, net, uts, ipc), with what it writes in
 * memory. Its first process reads from a pipe that only this process holds, so when the lab ends, however it ends,
 * the pipe ends, the first process ends, and the kernel ends all the others and drops the namespaces.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

const BOOT = join(import.meta.dirname, 'boot.sh');
const PACKAGES = join(import.meta.dirname, '../node_modules');
const PATH = '/usr/local/bin:/usr/bin:/bin';

/** The kernel's own limits for a login; those of the machine that runs the lab do not show. */
const LIMITS = ['--nofile=1024:4096', '--nproc=15362:15362', '--core=0'];

/** The accounts of every machine, in the order of their numbers. */
export const ACCOUNTS = ['alice', 'deploy', 'bob'] as const;

/** A command that runs on a machine, or has run. */
export interface Job {
  /** Resolves to the exit status. */
  readonly ended: Promise<number>;
  /** What it has printed so far, on both outputs, in order. */
  output(): string;
  kill(): void;
}

/** open(2): a file without a name, so that nothing is left to remove when the lab is killed. Node does not name it. */
const O_TMPFILE = 0o20000000 | constants.O_DIRECTORY;

function nameless(): number {
  return openSync('/dev/shm', O_TMPFILE | constants.O_RDWR | constants.O_APPEND, 0o600);
}

function readAll(fd: number): string {
  const bytes = Buffer.alloc(fstatSync(fd).size);
  readSync(fd, bytes, 0, bytes.length, 0);
  return bytes.toString('utf8');
}

export class Machine {
  readonly host: string;
  readonly #holder: ChildProcess;
  /** The first process, by its number on this machine. */
  readonly #pid: number;
  readonly #jobs = new Set<ChildProcess>();

  private constructor(host: string, holder: ChildProcess, pid: number) {
    this.host = host;
    this.#holder = holder;
    this.#pid = pid;
  }

  /**
   * @param root folder of a Debian system, which stays as it is
   * @param uid number of the first account; the kernel counts processes by number, over all machines
   * @param extra `tools`: with this project's Node and its packages; `journal`: with systemd's journal
   */
  static async start(root: string, host: string, uid: number, extra?: 'tools' | 'journal'): Promise<Machine> {
    const args = ['--mount', '--pid', '--net', '--uts', '--ipc', '--fork', '--kill-child', '--'];
    // pam_limits gives a login the limits of the first process, so that has them too.
    const boot = ['bash', BOOT, root, host, String(uid), extra ?? '', process.execPath, PACKAGES];
    const holder = spawn('prlimit', [...LIMITS, 'unshare', ...args, ...boot], {
      stdio: ['pipe', 'pipe', 'pipe'],
      cwd: '/',
      env: { PATH: process.env['PATH'] },
    });
    let errors = '';
    holder.stderr.on('data', (data: Buffer) => (errors += String(data)));
    await new Promise<void>((resolve, reject) => {
      holder.stdout.once('data', () => resolve());
      holder.once('error', reject);
      holder.once('exit', () => reject(new Error(`${host} did not start: ${errors.trim()}`)));
    });
    const children = readFileSync(`/proc/${holder.pid!}/task/${holder.pid!}/children`, 'utf8');
    return new Machine(host, holder, Number(children.trim()));
  }

  /** Join two machines by a wire. */
  static connect(server: Machine, client: Machine): void {
    server.#now(`ip link add eth0 type veth peer name eth0 netns /proc/${client.#pid}/ns/net`, true);
    for (const [machine, address] of [
      [server, '192.0.2.1/24'],
      [client, '192.0.2.10/24'],
    ] as const)
      machine.#now(`ip address add ${address} dev eth0; ip link set eth0 up`);
  }

  /** Run something of the set-up as root, at once. `outside`: with the programs and /proc of this machine. */
  #now(script: string, outside = false): void {
    const enter = outside ? ['--net'] : ['--mount', '--pid', '--net', '--uts', '--ipc'];
    const { status, stderr } = spawnSync(
      'nsenter',
      ['--target', String(this.#pid), ...enter, '--', '/bin/bash', '-ec', script],
      { encoding: 'utf8', cwd: '/', env: { PATH: `/usr/sbin:/sbin:${PATH}` } },
    );
    if (status !== 0) throw new Error(`${this.host}: ${script}: ${stderr}`);
  }

  /** Run a command in the account's home, with its two outputs as a terminal would show them. */
  run(command: string, user: string, input?: string): Job {
    const home = user === 'root' ? '/root' : `/home/${user}`;
    const path = user === 'root' ? `/usr/local/sbin:/usr/sbin:/sbin:${PATH}` : PATH;
    const env = {
      HOME: home,
      USER: user,
      LOGNAME: user,
      PATH: path,
      LANG: 'C.UTF-8',
      SHELL: '/bin/bash',
      LAB: command,
    };
    const become =
      user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', '--'];
    const fd = nameless();
    const target = ['--target', String(this.#pid), '--mount', '--pid', '--net', '--uts', '--ipc', '--'];
    // The command is not among the arguments, where ps and pgrep would find its words, and the shell stays beside it:
    // nsenter stops for good with a child that is stopped.
    const shell = ['/bin/bash', '-c', 'command=$LAB; unset LAB; cd; eval "$command"; exit $?', 'bash'];
    const child = spawn('prlimit', [...LIMITS, 'nsenter', ...target, ...become, ...shell], {
      stdio: [input === undefined ? 'ignore' : 'pipe', fd, fd],
      cwd: '/',
      env,
    });
    child.stdin?.end(input);
    this.#jobs.add(child);
    let text: string | undefined;
    const ended = new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => {
        text = readAll(fd);
        closeSync(fd);
        this.#jobs.delete(child);
        resolve(code ?? -1);
      });
    });
    return { ended, output: () => text ?? readAll(fd), kill: () => void child.kill('SIGKILL') };
  }

  /** Pull the plug. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#holder.once('exit', resolve));
    const jobs = [...this.#jobs].map((job) => new Promise((resolve) => job.once('exit', resolve)));
    if (this.#holder.exitCode === null && this.#holder.signalCode === null) {
      this.#holder.kill('SIGKILL');
      await ended;
    }
    await Promise.all(jobs);
  }
}
