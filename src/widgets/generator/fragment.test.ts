import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASES } from '#openssh/releases.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  WORKLOADS,
  type ClientSystem,
  type GeneratorForm,
} from '#openssh/ssh_config/generate.ts';
import { fromFragment, toFragment } from './fragment.ts';

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((typed) => typed.replace(/[\u0000-\u001f\u007f]/g, ''));
const some = text.filter((typed) => typed !== '');

const form: fc.Arbitrary<GeneratorForm> = fc.record({
  hosts: fc.array(
    fc.record(
      { alias: some, hostName: some, user: some, port: some, proxyJump: some },
      { requiredKeys: ['alias'] },
    ),
    { maxLength: 50 },
  ),
  workload: fc.constantFrom(...WORKLOADS.map(({ id }) => id)),
  sessions: text,
  maxSessions: text,
  system: fc.constantFrom(...(Object.keys(CLIENT_SYSTEMS) as ClientSystem[])),
  release: fc.constantFrom(...RELEASES),
  socketDirectory: text,
  controlPath: fc.constantFrom(...CONTROL_PATH_FORMS.map(({ id }) => id)),
  controlPersist: text,
  home: text,
  localUser: text,
  localHost: text,
});

describe('the fragment of the generator', () => {
  it('gives back the form that it was made from', () => {
    fc.assert(
      fc.property(form, (typed) => {
        const fragment = toFragment(typed);
        expect(fragment).toMatch(/^[\w.~:/@,;=&%-]*$/);
        expect(fromFragment(`#${fragment}`).form).toEqual(typed);
      }),
    );
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (rest) => {
        expect(fromFragment(rest)).toBeDefined();
        expect(fromFragment(`v1&${rest}`)).toBeDefined();
      }),
    );
  });

  it('fills in what a link leaves out', () => {
    expect(fromFragment('').form).toBe(DEFAULT_FORM);
    expect(fromFragment(toFragment({ sessions: '23' })).form).toEqual({ ...DEFAULT_FORM, sessions: '23' });
    expect(fromFragment('v1&on=macos&user=bob').form).toMatchObject({ home: '/Users/bob' });
  });

  it.each([
    ['main', 'no link of this form'],
    ['v2&sessions=8', 'another version'],
    ['v1&', 'no ""'],
    ['v1&__proto__=1', 'no "__proto__"'],
    ['v1&sessions=%E0%A4%A', '"sessions" is damaged'],
    ['v1&sessions=1%0AHost', '"sessions" is damaged'],
    ['v1&sessions=1&sessions=2', '"sessions" is damaged'],
    [`v1&dir=${'x'.repeat(1001)}`, '"dir" is damaged'],
    ['v1&ssh=99.9', 'not on offer'],
    ['v1&host=a;b;c;d;e;f', 'host in it is damaged'],
    [`v1${'&host=a'.repeat(51)}`, 'more than 50 hosts'],
  ])('says why it cannot read %s', (fragment, why) => {
    expect(fromFragment(fragment).error).toContain(why);
  });
});
