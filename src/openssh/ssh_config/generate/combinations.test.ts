import { describe, expect, it } from 'vitest';
import { RELEASES, type Release } from '../../releases.ts';
import { controlPathBudget } from '../control-path-budget.ts';
import { dumpLines, effectiveSsh } from '../effective.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  generate,
  withWorkload,
  WORKLOADS,
  type ClientSystem,
  type Generated,
  type GeneratorForm,
} from '../generate.ts';
import { realSshs, RUNNER, sshG } from '../real-ssh.test-helper.ts';
import { socketsOf } from './systems.ts';

const SYSTEMS = Object.keys(CLIENT_SYSTEMS) as ClientSystem[];
const ENV = { XDG_RUNTIME_DIR: '/run/user/1000', HOME: RUNNER.home };

/** Two machines, one of them also behind a jump host, and a second name for the first. */
const HOSTS = [
  { alias: 'web', hostName: 'web.example.com', user: 'deploy' },
  { alias: 'www', hostName: 'web.example.com', user: 'deploy' },
  { alias: 'db', hostName: '10.0.0.7', port: '2222' },
  { alias: 'db-inside', hostName: '10.0.0.7', port: '2222', proxyJump: 'ops@gw' },
  { alias: '*.lab.example.com', user: 'ops' },
];

/** Every preset on every system, with every choice of socket and directory, alone and with more sessions than slots. */
function* forms(release: Release): Generator<GeneratorForm> {
  for (const { id } of WORKLOADS)
    for (const system of SYSTEMS)
      for (const { id: controlPath } of CONTROL_PATH_FORMS)
        for (const socketDirectory of ['~/.ssh/sockets', '${XDG_RUNTIME_DIR}/ssh'])
          for (const sessions of [undefined, '40']) {
            const form = { ...DEFAULT_FORM, hosts: HOSTS, system, release, controlPath, socketDirectory };
            const { home, user: localUser, localHost } = RUNNER;
            const filled = { ...withWorkload(form, id), home, localUser, localHost };
            yield sessions === undefined ? filled : { ...filled, sessions };
          }
}

const exactNames = ({ preview }: Generated): string[] =>
  preview.filter(({ exact }) => exact).map(({ name }) => name);

/** What must hold of a result, whatever was chosen. */
function judge(form: GeneratorForm, made: Generated): void {
  const { preview, collisions, problems, plan } = made;
  const has = (id: string, severity: string): boolean =>
    problems.some((problem) => problem.id === id && problem.severity === severity);
  const sockets = socketsOf(form.system);
  if (!sockets) {
    expect(preview).toEqual([]);
    expect(has('no-multiplexing', 'warning')).toBe(true);
    return;
  }
  for (const { path, budget, error } of preview) {
    if (error) expect(has('control-path-refused', 'error')).toBe(true);
    else if (budget && path !== undefined) {
      expect(budget).toEqual(controlPathBudget(path, sockets, form.release));
      if (budget.verdict !== 'fits') expect(has('path-too-long', 'error')).toBe(true);
    }
  }
  // Names that share a socket are said to; those of different places as an error.
  const byPath = Map.groupBy(
    preview.filter(({ exact, error }) => exact && !error),
    ({ path }) => path,
  );
  for (const rows of byPath.values()) {
    if (rows.length < 2) continue;
    const names = rows.map(({ name }) => name);
    const said = collisions.find((collision) => names.every((name) => collision.names.includes(name)));
    expect(said, names.join()).toBeDefined();
    if (!said!.sameDestination) expect(has('shared-socket', 'error')).toBe(true);
  }
  if (plan.masters > 1) {
    const own = exactNames(made).filter((name) => /^web-\d$/.test(name));
    expect(own).toHaveLength(plan.masters);
    expect(new Set(preview.filter(({ name }) => own.includes(name)).map(({ path }) => path)).size).toBe(plan.masters);
  }
} // prettier-ignore

describe('every preset on every system', () => {
  it.each(RELEASES)('is accepted by %s, fits or says so, and shares no socket unawares', (release) => {
    const done = new Set<string>();
    for (const form of forms(release)) {
      const made = generate(form);
      judge(form, made);
      const names = exactNames(made).length > 0 ? exactNames(made) : ['web'];
      for (const name of names.filter((_, at) => at < 2 || at === names.length - 1)) {
        const key = `${name}\0${made.config.replace(/#.*/g, '')}`;
        if (done.has(key)) continue;
        done.add(key);
        const answer = effectiveSsh({
          destination: name,
          file: { name: 'config', text: made.config },
          release,
          localUser: RUNNER.user,
          uid: RUNNER.uid,
          home: RUNNER.home,
          localHost: RUNNER.localHost,
          env: ENV,
        });
        const row = made.preview.find((each) => each.name === name);
        if (row?.error) expect(answer.status).toBe(255);
        else expect([answer.status, answer.stderr, answer.values?.controlPath]).toEqual([0, [], row?.path]);
      }
    }
    expect(done.size).toBeGreaterThan(50);
  });

  it('has no unwanted collision with what is filled in at first', () => {
    for (const release of RELEASES)
      for (const { id } of WORKLOADS)
        for (const system of SYSTEMS) {
          const { collisions } = generate(withWorkload({ ...DEFAULT_FORM, system, release }, id));
          expect(collisions.filter(({ sameDestination }) => !sameDestination)).toEqual([]);
        }
  });
});

const SSHS = realSshs();
if (SSHS.length === 0)
  it.skipIf(true)('real ssh on every preset: there is no ssh on this machine', () => undefined);

describe.each(SSHS)('ssh $release', ({ root, release }) => {
  it('accepts every preset on every system, with the socket of the preview', { timeout: 300_000 }, () => {
    const done = new Set<string>();
    for (const form of forms(release)) {
      const made = generate(form);
      const text = made.config.replace(/#.*/g, '');
      if (done.has(text)) continue;
      done.add(text);
      const row = made.preview.find(({ exact }) => exact);
      const run = sshG({ config: made.config }, [row?.name ?? 'web'], ENV, root);
      expect([run.status, run.stderr], made.config).toEqual([0, []]);
      if (row) expect(run.stdout).toContain(`controlpath ${row.path}`);
      expect(run.stdout.filter((line) => /^control(?:master|persist) /.test(line))).toEqual(
        dumpLines(
          effectiveSsh({
            destination: row?.name ?? 'web',
            file: { name: 'config', text: made.config },
            release,
            localUser: RUNNER.user,
            uid: RUNNER.uid,
            home: RUNNER.home,
            localHost: RUNNER.localHost,
            env: ENV,
          }).values!,
          release,
        ).filter((line) => /^control(?:master|persist) /.test(line)),
      );
    }
    expect(done.size).toBeGreaterThan(50);
  });
});
