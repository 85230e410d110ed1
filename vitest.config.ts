import { defineConfig } from 'vitest/config';
import { longFirst } from './scripts/long-first.ts';

/** The files that take longest, longest first. */
const LONG = [
  'lab/replay.test.ts',
  'src/openssh/ssh_config/generate/lab.test.ts',
  'src/openssh/sshd_config/fuzz.test.ts',
  'src/openssh/sshd_config/probes.test.ts',
  'src/openssh/ssh_config/against-ssh.test.ts',
  'src/openssh/ssh_config/generate/combinations.test.ts',
];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lab/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['scripts/fixed-seed.ts'],
    sequence: { sequencer: longFirst(LONG) },
    // Left alone, vitest keeps one processor for itself, which on a machine of two is half of them.
    maxWorkers: '100%',
  },
});
