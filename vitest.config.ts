import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lab/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['scripts/fixed-seed.ts'],
  },
});
