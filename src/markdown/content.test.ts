/** Everything in `content/` that an engine can judge is judged: configurations, client configurations, logs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyLine } from '#openssh/log/classify.ts';
import { DEFAULT_RELEASE } from '#openssh/releases.ts';
import { effectiveSsh } from '#openssh/ssh_config/effective.ts';
import { evaluate } from '#openssh/sshd_config/effective.ts';
import { SYMPTOMS } from '#openssh/symptoms.ts';
import { CONTENT, fences, type Fence } from './fences.test-helper.ts';
import { LANGUAGES } from './highlight.ts';

const all = fences();
const of = (lang: string) =>
  all.filter((fence) => fence.lang === lang).map((fence) => [fence.where, fence] as const);

const isWrong = ({ meta }: Fence) => meta.includes('wrong');

describe('fences of the guide', () => {
  it('name a language that can be colored', () => {
    expect(
      all.filter(({ lang }) => !Object.hasOwn(LANGUAGES, lang)).map(({ where, lang }) => `${where}: ${lang}`),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(of('sshd_config'))('%s: sshd takes it, unless it is there to be wrong', (_, fence) => {
    const files = new Map([['/etc/ssh/sshd_config', fence.code]]);
    const { verdict, messages } = evaluate({
      files,
      main: '/etc/ssh/sshd_config',
      release: DEFAULT_RELEASE,
      distribution: 'debian',
      connection: {},
    });
    if (!isWrong(fence)) expect([verdict.accepted, messages.map(({ text }) => text)]).toEqual([true, []]);
  });

  it.each(of('ssh_config'))('%s: ssh takes it', (_, fence) => {
    const result = effectiveSsh({
      destination: 'server',
      file: { name: 'config', text: fence.code },
      release: DEFAULT_RELEASE,
      distribution: 'debian',
      localUser: 'alice',
      uid: 1000,
      home: '/home/alice',
      localHost: 'laptop',
      env: { XDG_RUNTIME_DIR: '/run/user/1000' },
    });
    if (!isWrong(fence)) expect([result.status, result.stderr]).toEqual([0, []]);
  });

  it.each(of('console'))('%s: with output it is a <Transcript>, or says why it cannot be one', (_, fence) => {
    const lines = fence.code.split('\n');
    const output = lines.filter((line, i) => !/^[$#] /.test(line) && !(lines[i - 1] ?? '').endsWith('\\'));
    if (!/unrun="[^"]+"/.test(fence.meta)) expect(output).toEqual([]);
  });

  it.each(of('log'))('%s: the classifier knows every line', (_, fence) => {
    const unknown = fence.code
      .split('\n')
      .filter((line) => line.trim() !== '' && line.trim() !== '…' && classifyLine(line).id === null);
    expect(unknown).toEqual([]);
  });
});

describe('symptoms', () => {
  it.each(SYMPTOMS.map(({ id }) => id))('%s has prose of the one shape', (id) => {
    const text = readFileSync(join(CONTENT, 'symptoms', `${id}.mdx`), 'utf8');
    const aspects = [...text.matchAll(/<Aspect of="(\w+)">/g)].map((match) => match[1]);
    expect(['sure cause fix', 'sure cause fix not']).toContain(aspects.join(' '));
  });
});
