/** The order of test files: on a machine with several processors a long one begun last would run alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A sequencer that begins with the given files, in their order; then all others as vitest has them. */
export function longFirst(names: readonly string[]): typeof BaseSequencer {
  const place = ({ moduleId }: TestSpecification): number => {
    const found = names.findIndex((name) => moduleId.endsWith(`/${name}`));
    return found === -1 ? names.length : found;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).sort((a, b) => place(a) - place(b));
    }
  };
}
