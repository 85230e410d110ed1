import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, MOST_LINK, toFragment, type SharedState } from './fragment.ts';

const STATE: SharedState = {
  files: [
    ['/etc/ssh/sshd_config', 'MaxSessions 5\n# größe\n'],
    ['/etc/ssh/sshd_config.d/a.conf', ''],
  ],
  main: '/etc/ssh/sshd_config',
  release: '9.2',
  distribution: 'debian',
  connection: { user: 'user1' },
  need: { sessions: '20' },
};

/** A fragment with other contents. */
async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `v1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}

const GOOD = { f: [['/a', 'x']], m: '/a', r: '9.2', d: 'debian', c: {}, n: {} };
const error = async (fragment: string) => {
  const found = await fromFragment(fragment);
  return found && 'error' in found ? found.error : found;
};

describe('the fragment', () => {
  it('gives back what was put in', async () => {
    expect(await fromFragment(`#${await toFragment(STATE)}`)).toEqual({ state: STATE });
    const any = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const state = { ...STATE, files: [['/a', text] as const], main: '/a' };
        expect(await fromFragment(await toFragment(state))).toEqual({ state });
      }),
      { numRuns: 50 },
    );
  });
  it('takes a target alone', async () => {
    expect(await fromFragment('#v1&sessions=20&logins=50&evil=1')).toEqual({ need: { sessions: '20', logins: '50' } }); // prettier-ignore
    expect(await error('#v1&evil=1')).toBe('it asks for nothing');
  });
  it('leaves anchors alone', async () => {
    for (const text of ['', '#', '#findings', '#v', '#v1', '#version']) expect(await fromFragment(text)).toBeUndefined(); // prettier-ignore
  });
  it('says what is wrong with a link', async () => {
    expect(await error('v2.abc')).toContain('another version');
    expect(await error('v1.a!b')).toContain('cut or changed');
    expect(await error((await toFragment(STATE)).slice(0, -9))).toContain('cut or changed');
    expect(await error(`v1.${'A'.repeat(MOST_LINK)}`)).toContain('longer than');
    expect(await error(await packed({ ...GOOD, f: [['/a', 'x'.repeat(5_000_000)]] }))).toContain(
      'unpacks to more',
    );
  });
  it.each([
    null, 5, [], {}, { ...GOOD, f: [] }, { ...GOOD, f: [['a', 'x']] }, { ...GOOD, f: [['/a', 5]] }, { ...GOOD, m: '/b' },
    { ...GOOD, f: [['/a', ''], ['/a', '']] }, { ...GOOD, r: '99' }, { ...GOOD, d: 'x' }, { ...GOOD, c: { user: 5 } },
    { ...GOOD, c: { user: 'a\nb' } }, { ...GOOD, n: null }, { ...GOOD, f: [['/a\n', '']] },
    { ...GOOD, f: Array.from({ length: 201 }, (_, i) => [`/${String(i)}`, '']) },
  ])('refuses %j', async (value) => {
    expect(await error(await packed(value))).toBe('what it holds is no configuration');
  }); // prettier-ignore
  it('takes what is good, and no keys beside', async () => {
    const value = JSON.parse(JSON.stringify({ ...GOOD, x: 1, c: { user: 'a', evil: 'b' } }).replace('"evil"', '"__proto__"')) as unknown; // prettier-ignore
    expect(await fromFragment(await packed(value))).toMatchObject({ state: { connection: { user: 'a' } } });
  });
  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom('', 'v1.', '#v1.', 'v1&'), async (text, start) => {
        await fromFragment(start + text);
      }),
    );
  });
});
