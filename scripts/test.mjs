/**
 * `npm test`: install what is missing, then check everything: build, format, types, lint, unit tests, end-to-end tests
 * in real Chromium. The last line reads `N passed, N failed`, with `, N skipped` where something could not run.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensurePackages, mayInstallSystemPackages, ROOT, run, runAside } from './install.mjs';
import { ensureRoots } from './roots.mjs';

/** Programs that the tests use, and the Debian package of each. */
const PROGRAMS = [
  { path: '/usr/bin/chromium', name: 'chromium' },
  { path: '/usr/bin/firefox-esr', name: 'firefox-esr' },
  { path: '/usr/sbin/sshd', name: 'openssh-server' },
  { path: '/usr/bin/ssh', name: 'openssh-client' },
  { path: '/usr/sbin/debootstrap', name: 'debootstrap' },
  { path: '/usr/bin/shellcheck', name: 'shellcheck' },
];

const total = { passed: 0, failed: 0, skipped: 0 };

/** What failed, told again at the end: whoever reads only the end of a long output needs no more. */
const failures = [];

/** Lines of a failure that are told again. */
const TOLD = 12;

function fail(name, text) {
  total.failed += 1;
  failures.push({ name, lines: stripVTControlCharacters(text).trim().split('\n') });
}

function ensurePrograms() {
  const missing = PROGRAMS.filter(({ path }) => !existsSync(path)).map(({ name }) => name);
  if (missing.length === 0 || !mayInstallSystemPackages()) return;
  console.log(`Installing ${missing.join(', ')} (apt-get) …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** A check that passes or fails as a whole. It runs aside; what it prints is shown in one piece when it has ended. */
async function check(name, command, args) {
  const { status, output } = await runAside(command, args);
  console.log(`\n== ${name}\n${output.trimEnd()}`);
  const ok = status === 0;
  if (ok) total.passed += 1;
  // What a checker complains of stands at its end.
  else fail(name, output.trim().split('\n').slice(-TOLD).join('\n'));
  return ok;
}

/** A check by a script of package.json. */
const script = (name, id, ...args) => check(name, 'npm', ['run', '--silent', id, '--', ...args]);

/** A vitest run, each of its tests counted. */
function tests(name, args) {
  console.log(`\n== ${name}`);
  const report = join(ROOT, '.cache', `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const status = run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    fail(name, 'The run ended without a report.');
    return;
  }
  const { testResults, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  total.passed += numPassedTests;
  total.skipped += numPendingTests;
  for (const { name: file, assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') fail(`${relative(ROOT, file)}: ${fullName}`, failureMessages.join('\n'));
  // A file that cannot be loaded fails the run without a failed test.
  if (status !== 0 && numFailedTests === 0) {
    const unloaded = testResults.filter(({ status }) => status === 'failed');
    fail(
      name,
      unloaded.map(({ name, message }) => `${relative(ROOT, name)}: ${message}`).join('\n') ||
        `exit status ${status}`,
    );
  }
}

ensurePackages();
ensurePrograms();
if (mayInstallSystemPackages()) ensureRoots();

// Each takes one processor for most of its time, so two at a time. The build writes the types of the content, which
// the types and the linter read.
console.log('\nBuild, format, types, lint …');
const [built] = await Promise.all([script('Build', 'build'), script('Format', 'check:format')]);
await Promise.all([script('Types', 'check:types', '--noSync'), script('Lint', 'check:lint')]);
tests('Unit tests', []);
if (built) tests('End-to-end tests', ['--config', 'e2e/vitest.config.ts']);

for (const { name, lines } of failures)
  console.log(
    `\nFailed: ${name}\n${lines
      .slice(0, TOLD)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );

console.log('');
if (total.skipped > 0)
  console.log(
    'Skipped tests say above what they need: run as root on Debian or Ubuntu to have it installed.',
  );
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
