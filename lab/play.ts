/** Plays one scenario on one release: two machines, a wire, sshd, the steps. */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '#recordings/format.ts';
import type { LabRelease } from '#recordings/releases.ts';
import { Machine, type Job } from './machine.ts';
import { Normalizer } from './normalize.ts';
import type { CommandStep, LogStep, MachineName, Scenario, Step } from './scenario.ts';

const LOG = '/var/log/auth.log';
const DROP_IN = '/etc/ssh/sshd_config.d/10-lab.conf';
/** Longest wait for a command that takes a second or two: the machine may be busy with other tests. */
const DEFAULT_SECONDS = 60;

/** What a run gave. */
export interface Played {
  /** `OpenSSH_9.2p1 Debian-2+deb12u9` */
  readonly version: string;
  readonly blocks: readonly Block[];
}

/** A run that did not go as the scenario says. */
export class NotAsTold extends Error {}

const HOSTS: Record<MachineName, string> = { client: 'laptop', server: 'server' };
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const CONTENT = join(import.meta.dirname, '../content');

/** What stands in a fence of a page, by its title; of the page `files`, a file of that folder. */
export function fenceOf(page: string, name: string): string {
  if (page === 'files') return readFileSync(join(CONTENT, 'files', name), 'utf8');
  const text = readFileSync(join(CONTENT, `${page}.mdx`), 'utf8');
  const title = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = new RegExp(`^( *)\`\`\`\\w+ title="${title}".*\\n([\\s\\S]*?)^ *\`\`\`$`, 'm').exec(text);
  if (!found) throw new NotAsTold(`content/${page}.mdx has no fence ${name}`);
  return found[2]!.replaceAll(new RegExp(`^${found[1]!}`, 'gm'), '');
}

/** The run of a scenario, from empty machines to its recording. */
class Run {
  readonly #scenario: Scenario;
  readonly #release: LabRelease;
  readonly #machines: Record<MachineName, Machine>;
  readonly #normalizer: Normalizer;
  readonly #background = new Map<string, { job: Job; step: CommandStep }>();
  readonly blocks: Block[] = [];
  #part = '';
  #logged = 0;

  constructor(scenario: Scenario, release: LabRelease, machines: Record<MachineName, Machine>, uid: number) {
    this.#scenario = scenario;
    this.#release = release;
    this.#machines = machines;
    this.#normalizer = new Normalizer(uid);
  }

  /** Run something that is not recorded; its output. */
  async #quiet(on: MachineName, command: string, user: string, input?: string): Promise<string> {
    const job = this.#machines[on].run(command, user, input);
    const status = await this.#ended(job, command, DEFAULT_SECONDS);
    if (status !== 0)
      throw new NotAsTold(`${on}: ${command}\n${job.output()}exit status ${status} (a hidden step)`);
    return job.output();
  }

  async #ended(job: Job, command: string, seconds: number): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const text = job.output();
        job.kill();
        reject(new NotAsTold(`${command}\n${text}not ended after ${seconds} s`));
      }, seconds * 1000);
    });
    // When the machine is stopped under it, nobody waits any more.
    late.catch(() => undefined);
    return Promise.race([job.ended, late]).finally(() => clearTimeout(timer));
  }

  async setUp(): Promise<string> {
    const keys = await this.#quiet(
      'client',
      `ssh-keygen -q -t ed25519 -N '' -C alice@laptop -f .ssh/id_ed25519 && cat .ssh/id_ed25519.pub`,
      'alice',
    );
    const { sshd, ssh, started } = this.#scenario;
    if (sshd !== undefined) await this.#write('server', DROP_IN, sshd, 'root');
    if (ssh !== undefined) await this.#write('client', '/home/alice/.ssh/config', ssh, 'alice');
    const hostKey = await this.#quiet(
      'server',
      [
        `for u in alice deploy bob; do printf %s ${quote(keys)} >/home/$u/.ssh/authorized_keys; chown $u: /home/$u/.ssh/authorized_keys; done`,
        ...(started === false ? [] : ['/usr/sbin/sshd', 'until [ -s /run/sshd.pid ]; do sleep 0.02; done']),
        'cut -d" " -f1,2 /etc/ssh/ssh_host_ed25519_key.pub',
      ].join('; '),
      'root',
    );
    const known = `server,server.example.com,192.0.2.1,server-*,deploy-*,web-* ${hostKey}`;
    await this.#write('client', '/etc/ssh/ssh_known_hosts', known, 'root');
    const version = await this.#quiet('client', 'ssh -V 2>&1 | cut -d, -f1', 'alice');
    return version.trim();
  }

  async #write(on: MachineName, path: string, text: string, owner: string): Promise<void> {
    const file = quote(path);
    await this.#quiet(
      on,
      `mkdir -p "$(dirname ${file})"; cat >${file}; chown ${owner}: ${file}`,
      'root',
      text,
    );
  }

  async step(step: Step): Promise<void> {
    if ('part' in step && step.part !== undefined) this.#part = step.part;
    switch (step.kind) {
      case 'until': {
        const loop = `for ((i = 0; i < ${step.within * 25}; i++)); do ${step.condition} && exit; sleep 0.04; done; exit 1`;
        const job = this.#machines[step.on].run(loop, 'root');
        if ((await this.#ended(job, loop, step.within + 10)) !== 0)
          throw new NotAsTold(
            `not within ${step.within} s on the ${step.on}: ${step.condition}\n${job.output()}`,
          );
        return;
      }
      case 'write':
        return this.#write(step.on, step.path, step.text, step.owner);
      case 'fence': {
        const [home, owner] = step.on === 'client' ? ['/home/alice', 'alice'] : ['/root', 'root'];
        const path = step.name.startsWith('/') ? step.name : `${home}/${step.name.replace(/^~\//, '')}`;
        await this.#write(step.on, path, fenceOf(step.page, step.name), owner);
        return;
      }
      case 'log':
        return this.#log(step);
      case 'command':
        return this.#command(step);
      case 'finish': {
        const { job, step: begun } = this.#background.get(step.background)!;
        await this.#record(begun, job);
      }
    }
  }

  async #command(step: CommandStep): Promise<void> {
    const user = step.as ?? (step.on === 'client' ? 'alice' : 'root');
    const run = step.in === undefined ? step.run : `cd ${step.in} || exit; ${step.run}`;
    const job = this.#machines[step.on].run(run, user);
    if (step.background !== undefined) this.#background.set(step.background, { job, step });
    else await this.#record(step, job);
  }

  async #record(step: CommandStep, job: Job): Promise<void> {
    const status = await this.#ended(job, step.run, step.within ?? DEFAULT_SECONDS);
    const wanted = typeof step.exit === 'object' ? step.exit[this.#release] : step.exit;
    if (status !== (wanted ?? 0))
      throw new NotAsTold(`${step.run}\n${job.output()}exit status ${status}, not ${wanted ?? 0}`);
    if (step.hidden) return;
    this.#normalizer.tick();
    this.blocks.push({
      kind: 'command',
      part: this.#part,
      user: step.as ?? (step.on === 'client' ? 'alice' : 'root'),
      host: HOSTS[step.on],
      command: step.run,
      output: this.#lines(job.output(), step),
      status,
      telling: step.exit !== undefined,
    });
  }

  #lines(text: string, { only, masks, sorted }: Pick<CommandStep, 'only' | 'masks' | 'sorted'>): string[] {
    const kept = text
      .split('\n')
      .filter((line, index, all) => (index < all.length - 1 || line !== '') && (only?.test(line) ?? true));
    const lines = this.#normalizer.normalize((sorted ? kept.sort() : kept).join('\n'), masks).split('\n');
    return kept.length === 0 ? [] : lines.map((line) => line.trimEnd());
  }

  async #log({ has, only, hidden }: LogStep): Promise<void> {
    const started = Date.now();
    let lines: string[];
    do {
      const text = await this.#quiet('server', `cat ${LOG}`, 'root');
      lines = text.split('\n').slice(this.#logged, -1);
      if (Date.now() - started > 15_000)
        throw new NotAsTold(`no line of the log matches ${String(has)}:\n${lines.join('\n')}`);
    } while (!lines.some((line) => has.test(line)));
    this.#logged += lines.length;
    if (hidden) return;
    this.#normalizer.tick();
    const output = this.#lines(`${lines.join('\n')}\n`, only ? { only } : {});
    this.blocks.push({ kind: 'log', part: this.#part, host: 'server', output });
  }
}

/** Play a scenario in a root. Throws {@link NotAsTold}. */
export async function play(scenario: Scenario, release: LabRelease, root: string): Promise<Played> {
  const uid = 200_000 + 10 * randomInt(80_000);
  const starts = await Promise.allSettled([
    Machine.start(root, 'laptop', uid, scenario.tools && 'tools'),
    Machine.start(root, 'server', uid, scenario.journal && 'journal'),
  ]);
  const machines = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  try {
    for (const start of starts) if (start.status === 'rejected') throw start.reason;
    const [client, server] = machines as [Machine, Machine];
    Machine.connect(server, client);
    const run = new Run(scenario, release, { client, server }, uid);
    const version = await run.setUp();
    for (const step of scenario.steps.flat()) await run.step(step);
    return { version, blocks: run.blocks };
  } finally {
    await Promise.all(machines.map((machine) => machine.stop()));
  }
}
