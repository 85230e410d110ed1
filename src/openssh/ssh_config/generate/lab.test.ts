import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { userInfo } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_FORM, generate, WORKLOADS, withWorkload, type Generated } from '../generate.ts';
import { CAN_SERVE, Lab } from '../real-sshd.test-helper.ts';

/** The output of a script that may go on in the background. */
async function run(text: string, input: string, env: Readonly<Record<string, string>>, during?: () => void) {
  const child = spawn('sh', ['-c', text, 'pool'], { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += String(data)));
  child.stderr.on('data', (data: Buffer) => (err += String(data)));
  child.stdin.end(input);
  const timer = during && setTimeout(during, 2500);
  const status = await new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  clearTimeout(timer);
  return { status, out, err };
}

// Real processes on a busy machine may miss a second: a run that fails is tried again.
describe.skipIf(!CAN_SERVE)('with the installed sshd and MaxSessions 10', { retry: 2 }, () => {
  let lab: Lab;
  let env: Record<string, string>;
  let made: Generated;
  const script = (id: string): string => made.scripts.find((each) => each.id === id)!.text;
  const names = (): string[] => made.preview.map(({ name }) => name);
  const accepted = (): number => lab.log().match(/Accepted publickey/g)?.length ?? 0;

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
  // "-O exit" answers before the master has ended.
  afterEach(() => {
    const ask = (command: string, name: string): number =>
      spawnSync('ssh', ['-O', command, name], { env, stdio: 'ignore' }).status ?? -1;
    for (const name of names()) {
      ask('exit', name);
      for (let tries = 0; tries < 50 && ask('check', name) === 0; tries++) spawnSync('sleep', ['0.1']);
    }
  });
  afterAll(() => {
    lab.stop(names(), env);
  });

  it.each(WORKLOADS.map(({ id }) => id))('%s: 40 sessions run over 4 masters, none refused, none beside them', async (id) => {
    setUp(id);
    expect(made.plan.masters).toBe(4);
    const before = accepted();
    const started = spawnSync('sh', ['-c', script('setup')], { env, encoding: 'utf8' });
    expect(started.status, started.stderr).toBe(0);
    const proof = await run(script('proof').replace('sleep 10', 'sleep 2'), '', env);
    expect(proof).toMatchObject({ status: 0, out: '0 of 40 sessions found no slot\n' });
    expect(accepted() - before).toBe(4);
    expect(lab.log()).not.toContain('no more sessions');
  }); // prettier-ignore

  it('the pool deals out more jobs than there are slots, and waits', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 60 }, (_, at) => `sleep 1; echo done-${at}`).join('\n');
    const { status, out, err } = await run(script('pool'), jobs, env);
    // What the login shell of the machine says is its own matter.
    expect({ status, own: err.match(/^pool: .*/gm) }).toEqual({ status: 0, own: null });
    expect(new Set(out.trim().split('\n')).size).toBe(60);
    expect(accepted() - before).toBe(4);
    expect(lab.log()).not.toContain('no more sessions');
  });

  it('the pool survives a master that dies: it says which jobs failed and runs the others', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 80 }, (_, at) => `sleep 2; echo done-${at}`).join('\n');
    const dies = (): void => {
      const check = spawnSync('ssh', ['-O', 'check', 'web-2'], { env, encoding: 'utf8' });
      const pid = Number(/pid=(\d+)/.exec(check.stderr)?.[1]);
      if (pid > 1) process.kill(pid, 'SIGKILL');
    };
    const { status, out, err } = await run(script('pool'), jobs, env, dies);
    const done = new Set(out.trim().split('\n')).size;
    const failed = err.match(/^pool: job \d+ on web-2 failed/gm)?.length ?? 0;
    expect(status, err).toBe(1);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThanOrEqual(10);
    expect(done + failed).toBe(80);
    expect(err).toContain(`${failed} of 80 jobs failed`);
    expect(accepted() - before).toBe(5);
  });

  it('the pool fails where the server has fewer slots than it was told, instead of connecting beside the master', async () => {
    setUp('parallel-loop');
    const before = accepted();
    const jobs = Array.from({ length: 30 }, () => 'sleep 2').join('\n');
    const text = script('pool').replace("masters='web-1 web-2 web-3 web-4'", "masters='web-1'").replace('slots=10', 'slots=30');
    const { status, err } = await run(text, jobs, env);
    expect(status).toBe(1);
    expect(err).toContain('20 of 30 jobs failed');
    expect(accepted() - before).toBe(1);
  }); // prettier-ignore
});

const SHELLCHECK = spawnSync('shellcheck', ['--version']).status === 0;
if (!SHELLCHECK) console.log('Generated scripts are not checked by shellcheck: it is not installed.');

describe.skipIf(!SHELLCHECK)('shellcheck', () => {
  it.each(WORKLOADS.map(({ id }) => id))('has nothing against the scripts for %s', (id) => {
    const hosts = [
      { alias: 'web', hostName: 'web.example.com', user: 'deploy' },
      { alias: 'db-1', hostName: '10.0.0.7', port: '2222', proxyJump: 'ops@gw:2200' },
      { alias: '::1' },
      { alias: '*.example.com' },
    ];
    for (const sessions of ['1', '40', '700'])
      for (const socketDirectory of [
        '~/.ssh/sockets',
        '~/My sockets',
        '${XDG_RUNTIME_DIR}/ssh',
        '/run/ssh',
      ]) {
        const form = withWorkload({ ...DEFAULT_FORM, hosts, socketDirectory }, id);
        for (const { text, file } of generate({ ...form, sessions }).scripts) {
          const { status, stdout } = spawnSync('shellcheck', ['-'], { input: text, encoding: 'utf8' });
          expect([file, status, stdout]).toEqual([file, 0, '']);
        }
      }
  });
});
