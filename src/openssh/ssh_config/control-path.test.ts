import { describe, expect, it } from 'vitest';
import { controlPathBudget } from './control-path-budget.ts';
import { connectionHash, expandControlPath, type ExpansionContext } from './control-path.ts';

const CONTEXT: ExpansionContext = {
  originalHost: 'Example.COM',
  host: 'example.com',
  port: 22,
  user: 'bob',
  localUser: 'root',
  uid: 0,
  home: '/root',
  localHost: 'vm',
  env: { HOME: '/root' },
};

describe('expandControlPath', () => {
  it('hashes as ssh does, with the jump host from 9.6 on', () => {
    expect(connectionHash(CONTEXT, '9.6')).toBe('6e8198ae26a6d7ef13abfa783129eb54d6d6bb13');
    expect(connectionHash({ ...CONTEXT, jumpHost: 'jump' }, '9.5')).toBe(
      '6e8198ae26a6d7ef13abfa783129eb54d6d6bb13',
    );
    expect(connectionHash({ ...CONTEXT, jumpHost: 'jump' }, '9.6')).toBe(
      '3e47e47242367dce099916359503b09cfb7d07ec',
    );
  });

  it('points at what is wrong in the template, also after a tilde', () => {
    expect(expandControlPath('~/.ssh/%Z', CONTEXT, '10.0').error).toMatchObject({
      code: 'unknown-token',
      range: { start: 7, end: 9 },
    });
    expect(expandControlPath('~x/%h', CONTEXT, '10.0').error).toMatchObject({
      code: 'unknown-user',
      range: { start: 0, end: 2 },
    });
    expect(expandControlPath('/a${B', CONTEXT, '10.0').error).toMatchObject({
      code: 'unclosed-variable',
      range: { start: 2, end: 5 },
    });
    expect(expandControlPath('/a${B}', CONTEXT, '10.0').error).toMatchObject({
      code: 'unset-variable',
      range: { start: 2, end: 6 },
    });
  });
});

describe('controlPathBudget', () => {
  it.each([
    [90, 'linux', 'fits'],
    [91, 'linux', 'use-only'],
    [107, 'linux', 'use-only'],
    [108, 'linux', 'too-long'],
    [86, 'macos', 'fits'],
    [87, 'bsd', 'use-only'],
    [104, 'macos', 'too-long'],
  ] as const)('%i bytes on %s: %s', (bytes, system, verdict) => {
    expect(controlPathBudget('/'.padEnd(bytes, 'x'), system, '10.0')).toMatchObject({ bytes, verdict });
  });

  it('counts bytes, not characters', () => {
    expect(controlPathBudget('/é', 'linux', '10.0').bytes).toBe(3);
  });
});
