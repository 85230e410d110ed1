import { expect, it } from 'vitest';
import { allowedOf, factsOf, nextStep, type Case } from './case.ts';

const LOG = { limit: 'MaxSessions', step: 1, peak: 10, refused: 3, needed: 13, inForce: 10 } as const;

it('says in one line what is known', () => {
  expect(factsOf({ log: LOG })).toBe('13 sessions wanted, 10 allowed');
  expect(factsOf({ log: LOG, config: { maxSessions: 1, release: '10.0' } })).toBe(
    '13 sessions wanted, sshd_config allows 1',
  );
  expect(factsOf({ log: { limit: 'MaxStartups', step: 1 } })).toBe('');
  expect(factsOf({ log: { limit: 'MaxStartups', step: 1, logins: 14, dropped: 3 } })).toBe(
    '14 logins at once',
  );
});

it('takes the configuration for more certain than the log', () => {
  expect(allowedOf({ log: LOG, config: { maxSessions: 4, release: '10.0' } })).toBe(4);
  expect(allowedOf({ log: LOG })).toBe(10);
  expect(allowedOf({})).toBeUndefined();
});

it('leads along the steps of the case, and back to them from elsewhere', () => {
  const server: Case = { log: LOG };
  expect([undefined, 1, 2, 3, 4, 8].map((here) => nextStep(server, here))).toEqual([
    1,
    2,
    3,
    4,
    8,
    undefined,
  ]);
  expect(nextStep(server, 6)).toBe(1);
  const processes: Case = { log: { limit: 'nproc', step: 7 } };
  expect([undefined, 7, 8, 3].map((here) => nextStep(processes, here))).toEqual([7, 8, undefined, 7]);
  expect(nextStep({ log: { limit: 'x', step: null } }, 1)).toBeUndefined();
  expect(nextStep({}, 1)).toBeUndefined();
});
