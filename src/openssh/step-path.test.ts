import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { stepPath } from './step-path.ts';

it('leads limits other than MaxSessions to their section of step 1, and to the top of every other step', () => {
  expect(stepPath(1, 'max-sessions')).toBe('/guide/check-the-limit/');
  expect(stepPath(1, 'forwarding')).toBe('/guide/check-the-limit/#another-limit');
  expect(stepPath(1, null)).toBe('/guide/check-the-limit/#another-limit');
  expect(
    LIMITS.filter(({ step }) => step !== 1).map(({ id, step }) => stepPath(step, id)),
  ).not.toContainEqual(expect.stringContaining('#'));
});
