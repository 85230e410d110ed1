/** `npm start`: install what is missing, build, serve the production site, print its address. */
import { ensurePackages, env, ROOT } from './install.mjs';

ensurePackages();
const { build } = await import('./build.mjs');
build();

const { serve } = await import('./serve.mjs');
const { address } = await serve({ dir: `${ROOT}/dist`, base: env.BASE, port: Number(env.PORT ?? 4321) });
console.log(`\n  No More Sessions: ${address}\n  Ctrl+C stops it.\n`);
