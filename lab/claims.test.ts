import { describe, expect, it } from 'vitest';
import { CLAIMS, type Claim } from './claims.ts';
import { loadScenarios } from './scenarios.ts';

const scenarios = [...(await loadScenarios())];
const rows: readonly Claim[] = CLAIMS;

describe('claims', () => {
  it.each(rows.map((claim, index) => [index + 1, claim] as const))(
    '%i is shown by a scenario, or says why not',
    (number, claim) => {
      const shown = scenarios.filter(([, { claims }]) => claims?.includes(number));
      expect(shown.length > 0 || claim.notRun !== undefined).toBe(true);
      for (const text of [claim.said, claim.truth]) expect(text).toMatch(/^\S.*\.$/);
    },
  );

  it('that scenarios name are rows of the table', () => {
    for (const [name, { claims = [] }] of scenarios)
      for (const number of claims)
        expect([name, number, rows[number - 1] !== undefined]).toEqual([name, number, true]);
  });
});
