import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from './scenario.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');

/** Every scenario by the name of its file, in the order of the names. */
export async function loadScenarios(): Promise<ReadonlyMap<string, Scenario>> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const loaded = await Promise.all(
    names.map(async (name) => {
      const { scenario } = (await import(`./scenarios/${name}.ts`)) as { scenario: Scenario };
      return [name, scenario] as const;
    }),
  );
  return new Map(loaded);
}
