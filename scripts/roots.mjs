/**
 * Releases of OpenSSH to compare with: a Debian root each, made by debootstrap, kept on the machine between runs.
 * Only as root on Debian or Ubuntu. `NMS_ROOTS` names another place than /var/cache/no-more-sessions.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.mjs';

export const ROOTS = process.env.NMS_ROOTS ?? '/var/cache/no-more-sessions/roots';

/** What each root holds beside Debian's smallest system. */
const PACKAGES = ['openssh-server', 'openssh-client', 'iproute2', 'procps', 'rsync'];

/** What the recipes use, in a root of its own: it is large and says nothing of OpenSSH. */
const TOOLS = ['git', 'parallel', 'python3-paramiko', 'ansible-core', 'prometheus'];

/**
 * The roots by name: Debian's suites that have an OpenSSH of their own (8.4, 9.2, 10.0, and the newest), and one of
 * them with the tools.
 */
export const SUITES = {
  bullseye: { suite: 'bullseye', packages: PACKAGES },
  bookworm: { suite: 'bookworm', packages: PACKAGES },
  trixie: { suite: 'trixie', packages: PACKAGES },
  sid: { suite: 'sid', packages: PACKAGES },
  'trixie-tools': { base: 'trixie', packages: TOOLS },
};

/** The roots that `npm test` compares with. */
export const USUAL = Object.keys(SUITES);

/** The list of packages a finished root was made with. */
const STAMP = '.packages';

/** What the stamp of a root must say: all its packages. */
function packagesOf(name) {
  const { base, packages } = SUITES[name];
  return [...(base ? [packagesOf(base)] : []), ...packages].join(' ');
}

/** True if the root is there, with the packages it should have. */
export function isMade(name) {
  const stamp = join(ROOTS, name, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === packagesOf(name);
}

/** Fill an empty folder with the smallest system of a suite and packages; true if that worked. */
function bootstrap(root, { suite, packages }) {
  const args = ['--variant=minbase', `--include=${packages.join(',')}`, suite, root];
  return run('debootstrap', args, { stdio: ['ignore', 'ignore', 'ignore'] }) === 0;
}

/** Fill an empty folder with another root and more packages; true if that worked. */
function extend(root, { base, packages }) {
  if (!isMade(base)) return false;
  // A copy shares the blocks where the file system can; apt gets the /proc that some packages ask for.
  const script = `
    cp -a --reflink=auto "$1/." "$2" && cp /etc/resolv.conf "$2/etc/resolv.conf" && mount -t proc proc "$2/proc" &&
    exec chroot "$2" sh -c 'apt-get update -qq && exec apt-get install -y -qq --no-install-recommends "$@"' apt ${packages.join(' ')}`;
  const args = ['--mount', 'sh', '-c', script, 'sh', join(ROOTS, base), root];
  return (
    run('unshare', args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    }) === 0
  );
}

/** Make the roots of these names that are missing. One that cannot be made is said so and left out. */
export function ensureRoots(names = USUAL) {
  for (const name of names) {
    const { base } = SUITES[name];
    if (isMade(name)) continue;
    if (base) ensureRoots([base]);
    console.log(
      `Making a root of Debian ${base ?? SUITES[name].suite} (${base ? 'apt-get, the tools' : 'debootstrap'}) …`,
    );
    const root = join(ROOTS, name);
    const unfinished = `${root}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const made = base ? extend(unfinished, SUITES[name]) : bootstrap(unfinished, SUITES[name]);
    if (!made) {
      rmSync(unfinished, { recursive: true, force: true });
      console.log(
        base
          ? `The tools of the recipes could not be fetched: their scenarios are not played in this run.`
          : `Debian ${SUITES[name].suite} could not be fetched: its OpenSSH is not compared with in this run.`,
      );
      continue;
    }
    for (const rest of ['var/cache/apt/archives', 'var/lib/apt/lists'])
      rmSync(join(unfinished, rest), { recursive: true, force: true });
    writeFileSync(join(unfinished, STAMP), packagesOf(name));
    const old = `${root}.old`;
    if (existsSync(root)) renameSync(root, old);
    renameSync(unfinished, root);
    rmSync(old, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  ensureRoots(process.argv.length > 2 ? process.argv.slice(2) : USUAL);
  console.log(Object.keys(SUITES).filter(isMade).join(' ') || 'none');
}
