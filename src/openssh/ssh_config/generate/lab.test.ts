import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tmpdir, userInfo } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_FORM, generate, WORKLOADS, withWorkload, type Generated } from '../generate.ts';
import { CAN_SERVE, Lab } from '../real-sshd.test-helper.ts';

/** Longest wait for anything; what is waited for takes a second or two. */
const PATIENCE = 60_000;

/** A script that runs; its output so far. */
class Running {
  out = '';
  err = '';
  readonly ended: Promise<number>;

  constructor(text: string, input: string, env: Readonly<Record<string, string>>) {
    const child = spawn('sh', ['-c', text, 'pool'], { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.on('data', (data: Buffer) => (this.out += String(data)));
    child.stderr.on('data', (data: Buffer) => (this.err += String(data)));
    child.stdin.end(input);
    this.ended = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  }

  /** What the pool itself says; what the login shell of the machine says is its own matter. */
  get said(): string[] {
    return this.err.match(/^pool: .*/gm) ?? [];
  }
}

async function until(what: () => boolean): Promise<void> {
  const start = Date.now();
  while (!what() && Date.now() - start < PATIENCE) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(!CAN_SERVE)('with the installed sshd and MaxSessions 10', () => {
  let lab: Lab;
  let env: Record<string, string>;
  let made: Generated;
  let begun: string;
  const script = (id: string): string => made.scripts.find((each) => each.id === id)!.text;
  const names = (): string[] => made.preview.map(({ name }) => name);
  const accepted = (): number => lab.log().match(/Accepted publickey/g)?.length ?? 0;
  /** Jobs that run or have run. */
  const started = (): number => readdirSync(begun).filter((name) => name.startsWith('job-')).length;
  /** A remote command that says that it runs, and waits for all others that shall run beside it. */
  const waits = (name: string): string =>
    `: >${begun}/job-${name}; until [ -e ${begun}/go ]; do sleep 0.5; done`;
  const go = (): void => writeFileSync(path.join(begun, 'go'), '');

  const setUp = (workload: (typeof WORKLOADS)[number]['id']): void => {
    const form = withWorkload({ ...DEFAULT_FORM, release: '9.2' }, workload);
    const hosts = [
      { alias: 'web', hostName: '127.0.0.1', user: userInfo().username, port: String(lab.port) },
    ];
    made = generate({ ...form, hosts, sessions: '40', socketDirectory: path.join(lab.folder, 's') });
    env = lab.client(made.config);
    mkdirSync(path.join(lab.folder, 's'), { recursive: true, mode: 0o700 });
  };

  beforeAll(async () => {
    lab = await Lab.start(['MaxSessions 10', 'MaxStartups 10:30:100', 'LogLevel VERBOSE']);
  });
  beforeEach(() => {
    begun = path.join(lab.folder, 'begun');
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(begun);
  });
  // "-O exit" answers before the master has ended.
  afterEach(() => {
    go();
    const ask = (command: string, name: string): number =>
      spawnSync('ssh', ['-O', command, name], { env, stdio: 'ignore' }).status ?? -1;
    for (const name of names()) ask('exit', name);
    for (const name of names())
      for (let tries = 0; tries < 100 && ask('check', name) === 0; tries++) spawnSync('sleep', ['0.05']);
  });
  afterAll(() => {
    lab.stop(names(), env);
  });

  it.each(WORKLOADS.map(({ id }) => id))('%s: 40 sessions run at once over 4 masters, none refused, none beside them', async (id) => {
    setUp(id);
    expect(made.plan.masters).toBe(4);
    const before = accepted();
    const setup = spawnSync('sh', ['-c', script('setup')], { env, encoding: 'utf8' });
    expect(setup.status, setup.stderr).toBe(0);
    const proof = script('proof');
    expect(proof).toContain(' sleep 10 &');
    const running = new Running(proof.replace(' sleep 10 &', ` "${waits('\\$\\$')}" &`), '', env);
    await until(() => started() === 40);
    expect(started(), running.err).toBe(40);
    go();
    expect([await running.ended, running.out]).toEqual([0, '0 of 40 sessions found no slot\n']);
    expect(accepted() - before).toBe(4);
    expect(lab.log()).not.toContain('no more sessions');
  }); // prettier-ignore

  it('the pool deals out more jobs than there are slots, and waits', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 60 }, (_, at) => `${waits(String(at))}; echo done-${at}`).join('\n');
    const running = new Running(script('pool'), jobs, env);
    await until(() => started() >= 40);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(started(), running.err).toBe(40);
    go();
    expect([await running.ended, running.said]).toEqual([0, []]);
    expect(new Set(running.out.trim().split('\n')).size).toBe(60);
    expect(accepted() - before).toBe(4);
    expect(lab.log()).not.toContain('no more sessions');
  });

  it('the pool survives a master that dies: it says which jobs failed and runs the others', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 55 }, (_, at) => `${waits(String(at))}; echo done-${at}`).join('\n');
    const running = new Running(script('pool'), jobs, env);
    await until(() => started() === 40);
    const check = spawnSync('ssh', ['-O', 'check', 'web-2'], { env, encoding: 'utf8' });
    const pid = Number(/pid=(\d+)/.exec(check.stderr)?.[1]);
    expect(pid, check.stderr).toBeGreaterThan(1);
    process.kill(pid, 'SIGKILL');
    // Its ten jobs fail, and ten of those that waited run on the master that takes its place.
    await until(() => started() === 50);
    expect(started(), running.err).toBe(50);
    go();
    expect(await running.ended, running.err).toBe(1);
    const failed = running.said.filter((line) =>
      /^pool: job \d+ on web-2 failed \(it found no slot, or its connection broke\)/.test(line),
    );
    expect(failed).toHaveLength(10);
    expect(new Set(running.out.trim().split('\n')).size).toBe(45);
    expect(running.said.at(-1)).toBe('pool: 10 of 55 jobs failed');
    expect(accepted() - before).toBe(5);
  });

  it('the pool fails where the server has fewer slots than it was told, instead of connecting beside the master', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 30 }, (_, at) => waits(String(at))).join('\n');
    const text = script('pool').replace("masters='web-1 web-2 web-3 web-4'", "masters='web-1'").replace('slots=10', 'slots=30');
    const running = new Running(text, jobs, env);
    await until(() => running.said.length === 20);
    go();
    expect(await running.ended).toBe(1);
    expect(running.said.at(-1)).toBe('pool: 20 of 30 jobs failed');
    expect(accepted() - before).toBe(1);
  }); // prettier-ignore
});

const SHELLCHECK = spawnSync('shellcheck', ['--version']).status === 0;
if (!SHELLCHECK) console.log('Generated scripts are not checked by shellcheck: it is not installed.');

describe.skipIf(!SHELLCHECK)('shellcheck', () => {
  it('has nothing against any script', () => {
    const hosts = [
      { alias: 'web', hostName: 'web.example.com', user: 'deploy' },
      { alias: 'db-1', hostName: '10.0.0.7', port: '2222', proxyJump: 'ops@gw:2200' },
      { alias: '::1' },
      { alias: '*.example.com' },
    ];
    const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
    const texts = new Set<string>();
    for (const { id } of WORKLOADS)
      for (const release of ['8.4', '10.6'] as const)
        for (const controlPath of ['hash', 'name'] as const)
          for (const sessions of ['1', '40', '700'])
            for (const socketDirectory of ['~/.ssh/sockets', '~/My sockets', '${XDG_RUNTIME_DIR}/ssh', '/run/ssh']) {
              const form = withWorkload({ ...DEFAULT_FORM, hosts, socketDirectory, release, controlPath }, id);
              const { scripts, commands } = generate({ ...form, sessions });
              for (const { text } of scripts) texts.add(text);
              for (const { command } of commands) texts.add(`#!/bin/sh\n${command}\n`);
            }
    const files = [...texts].map((text, at) => {
      const file = path.join(folder, `${at}.sh`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout } = spawnSync('shellcheck', files, { encoding: 'utf8', maxBuffer: 1 << 26 });
    rmSync(folder, { recursive: true });
    expect(files.length).toBeGreaterThan(20);
    expect([status, stdout.slice(0, 3000)]).toEqual([0, '']);
  });
}); // prettier-ignore
