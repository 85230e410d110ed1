/** The scenarios of the lab, as data: for the evidence page. */
import type { Scenario } from '../../lab/scenario.ts';

const FILES = import.meta.glob<{ scenario: Scenario }>('../../lab/scenarios/*.ts', { eager: true });

/** Every scenario by name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(FILES)
    .map(([path, { scenario }]) => [/([^/]+)\.ts$/.exec(path)![1]!, scenario] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
