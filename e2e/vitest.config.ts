import { defineConfig } from 'vitest/config';
import { longFirst } from '../scripts/long-first.ts';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: {
      sequencer: longFirst(['e2e/pages.test.ts', 'e2e/pages-phone.test.ts', 'e2e/base-path.test.ts']),
    },
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 10_000 } },
  },
});
