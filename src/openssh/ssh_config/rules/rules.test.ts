import { describe, expect, test } from 'vitest';
import { DEFAULT_RELEASE, type Release } from '../../releases.ts';
import { applyFixes } from '../../sshd_config/analyze.ts';
import { checkSshConfig, type CheckInput, type SshCheck } from '../check.ts';
import { dumpLines } from '../effective.ts';
import { INSTALLED, realSshs, RUNNER, sshG, type RealSsh } from '../real-ssh.test-helper.ts';
import { SSH_RULES } from './index.ts';
import type { DocumentedRule, Example } from './rule.ts';

const MAIN = '~/.ssh/config';
const LIST: readonly DocumentedRule[] = SSH_RULES;

function filesOf(files: Example['files']): Readonly<Record<string, string>> {
  return typeof files === 'string' ? { [MAIN]: files } : files;
}

function inputOf(example: Example, release: Release = example.release ?? DEFAULT_RELEASE): CheckInput {
  return {
    files: new Map(Object.entries(filesOf(example.files))),
    main: MAIN,
    release,
    system: example.system ?? 'linux',
    homes: HOMES,
    ...(example.host !== undefined && { hosts: [example.host] }),
  };
}

/** Of users that every Debian has. */
const HOMES = { nobody: '/nonexistent' };

/** As the machine that runs the tests is. */
function here(example: Example, release: Release): CheckInput {
  const { user, uid, home, localHost } = RUNNER;
  const hosts = [hostOf(example)];
  return {
    ...inputOf(example, release),
    distribution: 'debian',
    user,
    uid,
    home,
    localHost,
    hosts,
    homes: HOMES,
  };
}

const SSHS = realSshs();

/** Real ssh of each release that can run an example, with the example. */
function runs(examples: readonly Example[]): (Example & { ssh: RealSsh })[] {
  return examples
    .filter(({ files, system }) => typeof files === 'string' && (system ?? 'linux') === 'linux')
    .flatMap((example) => SSHS.map((ssh) => ({ ...example, ssh })))
    .filter(({ release, ssh }) => [undefined, ssh.release].includes(release));
}

/** The name that ssh is asked for. */
function hostOf(example: Example): string {
  return example.host ?? checkSshConfig(inputOf(example)).hosts[0]?.name ?? 'web';
}

/** What `ssh -G` prints of the name or, where ssh refuses, what it says. */
function said(check: SshCheck, host: string, release: Release): string {
  const subject = check.hosts.find(({ name }) => name === host);
  const { answer } = subject!;
  const { values } = answer;
  if (!values || !check.accepted) return answer.stderr.join('\n');
  return [...dumpLines(values, release), `serveraliveinterval ${values.serverAliveInterval}`].join('\n');
}

const expanded = (text: string, { home, user }: { home: string; user: string }): string =>
  text.replaceAll('~', home).replaceAll('root@', `${user}@`);

describe.each(LIST.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its texts', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title.length).toBeLessThan(60);
    expect(rule.summary).toMatch(/\.$/);
    expect(rule.explanation).toMatch(/Source: /);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  test.each(rule.bad)('finds $files', (example) => {
    const input = inputOf(example);
    const check = checkSshConfig(input);
    const finding = check.findings.find((each) => each.rule === id);
    expect(finding, 'a finding').toBeDefined();
    expect(finding!.message).toMatch(/[.?"]$/);
    if (example.says !== undefined) {
      const who = { home: '/home/alice', user: 'alice' };
      expect(said(check, hostOf(example), input.release)).toContain(expanded(example.says, who));
    }
    expect(finding!.fix !== undefined, 'a fix').toBe(example.fixed !== undefined);
    if (!finding!.fix) return;
    const fixed = applyFixes(input.files, [finding!]);
    expect(Object.fromEntries(fixed)).toEqual(filesOf(example.fixed!));
    const after = checkSshConfig({ ...input, files: fixed });
    const count = (list: SshCheck): number => list.findings.filter((each) => each.rule === id).length;
    expect(count(after)).toBeLessThan(count(check));
  });

  test.each(rule.good)('leaves $files', (example) => {
    const input = inputOf(example);
    const check = checkSshConfig(input);
    expect(check.findings.filter((each) => each.rule === id)).toEqual([]);
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (example.says !== undefined) {
      const who = { home: '/home/alice', user: 'alice' };
      expect(said(check, hostOf(example), input.release)).toContain(expanded(example.says, who));
    }
  });

  const all = runs([...rule.bad, ...rule.good]);
  test.skipIf(all.length === 0).each(all)('agrees with ssh $ssh.release on $files', ({ ssh, ...example }) => {
    const { release, root } = ssh;
    const check = checkSshConfig(here(example, release));
    const host = hostOf(example);
    const text = filesOf(example.files)[MAIN]!;
    const variables = { XDG_RUNTIME_DIR: `/run/user/${String(RUNNER.uid)}` };
    const ran = sshG({ config: text }, [host], variables, root);
    const unset = /SOCKETS/.test(text);
    const refuses = !check.accepted || check.hosts.find(({ name }) => name === host)!.values === undefined;
    if (!/exec/.test(text)) expect(ran.status === 0).toBe(!refuses && !unset);
    if (ran.status === 0) {
      const { values } = check.hosts.find(({ name }) => name === host)!;
      for (const line of dumpLines(values!, release)) expect(ran.stdout).toContain(line);
    }
    // What is said is that of one release.
    if (release !== (example.release ?? INSTALLED)) return;
    if (example.says === undefined) return;
    const output = [...(ran.status === 0 ? ran.stdout : ran.stderr)].join('\n');
    expect(output).toContain(expanded(example.says, RUNNER));
  });
});

test('ids are file names and stand once in the list', () => {
  expect(new Set(LIST.map(({ id }) => id)).size).toBe(LIST.length);
});

test('a sane configuration gives no finding', () => {
  const sane = [
    'Host web\n    HostName web.example.com\n    User deploy\n\nHost gw\n    HostName gw.example.com\n\nHost inner-*\n    ProxyJump gw\n    User ops\n\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%C\n    ControlPersist 10m\n    ServerAliveInterval 30\n',
    'Host github.com\n    User git\n    IdentityFile ~/.ssh/id_github\n    IdentitiesOnly yes\n',
    '',
    'Host a b c\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n    ControlPersist 300\n    ServerAliveInterval 60\nHost b\n    Port 2222\n',
  ];
  for (const text of sane) {
    const files = new Map([[MAIN, text]]);
    expect(checkSshConfig({ files, main: MAIN, release: '9.2', system: 'linux' }).findings).toEqual([]);
  }
});
