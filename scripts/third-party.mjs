/** Writes `THIRD-PARTY.md`: what the project is built with, its licences, and what of it reaches a reader. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Packages of which code is in the pages. */
const IN_PAGES = ['@noble/hashes', 'ipaddr.js', 'lit-html', 'monaco-editor', 'pagefind'];

const row = (name) => {
  // Older packages list theirs.
  const {
    version,
    licenses,
    license = licenses?.map(({ type }) => type).join(' or '),
  } = json(`node_modules/${name}/package.json`);
  if (!license) throw new Error(`${name} names no license`);
  return `- ${name} ${version}: ${license}`;
};

/** The text of `THIRD-PARTY.md`, from package.json and the packages themselves. */
export function thirdParty() {
  const { dependencies, devDependencies } = json('package.json');
  const all = Object.keys({ ...dependencies, ...devDependencies }).sort();
  const builders = all.filter((name) => !IN_PAGES.includes(name));
  return `# What others made

Written by \`node scripts/third-party.mjs\` from package.json and the installed packages.

## In the pages

${IN_PAGES.map(row).join('\n')}
- Atkinson Hyperlegible Next and Mono: OFL-1.1 (\`src/fonts/LICENSE.txt\`)
- Codicons, a subset: CC-BY-4.0

## To build and to test

${builders.map(row).join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(ROOT, 'THIRD-PARTY.md'), thirdParty());
