import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The files that take longest, longest first. Begun first, none of them is left to run alone at the end. */
const LONG = [
  'lab/replay.test.ts',
  'src/openssh/ssh_config/generate/lab.test.ts',
  'src/openssh/sshd_config/fuzz.test.ts',
  'src/openssh/ssh_config/against-ssh.test.ts',
  'src/openssh/ssh_config/generate/combinations.test.ts',
  'src/openssh/sshd_config/probes.test.ts',
];

/** Place of a file in the order: the long ones as listed, then all others as vitest has them. */
function place({ moduleId }: TestSpecification): number {
  const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
  return found === -1 ? LONG.length : found;
}

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lab/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['scripts/fixed-seed.ts'],
    sequence: { sequencer: LongFirst },
    // Left alone, vitest keeps one processor for itself, which on a machine of two is half of them.
    maxWorkers: '100%',
  },
});
