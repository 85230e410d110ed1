import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KERNEL_FILE, kernelCode } from '../../../../scripts/kernel.mjs';

it('is what assembly/ compiles to', async () => {
  expect(readFileSync(KERNEL_FILE, 'utf8')).toBe(await kernelCode());
}, 30_000);
