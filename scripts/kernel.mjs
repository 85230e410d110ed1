/**
 * Compiles `assembly/` to `src/openssh/log/bytes/kernel-code.ts`, which is kept beside the code that uses it, so that nothing need be built
 * before it runs; `kernel.test.ts` holds the one to the other.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { format, resolveConfig } from 'prettier';

const ROOT = join(import.meta.dirname, '..');
export const KERNEL_FILE = join(ROOT, 'src/openssh/log/bytes/kernel-code.ts');

/** What that file must say. */
export async function kernelCode() {
  const options =
    '-O3 --enable simd --runtime stub --noAssert --initialMemory 14 --maximumMemory 14 --noColors --outFile kernel.wasm';
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main(['assembly/index.ts', '--baseDir', ROOT, ...options.split(' ')], {
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') binary = contents;
    },
  });
  if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`);
  const text = `/** The bytes of \`assembly/\`, compiled; made by \`node scripts/kernel.mjs\`, do not edit. */
export const KERNEL = '${Buffer.from(binary).toString('hex')}';
`;
  return format(text, { ...(await resolveConfig(KERNEL_FILE)), parser: 'typescript' });
}

if (process.argv[1] === import.meta.filename) writeFileSync(KERNEL_FILE, await kernelCode());
