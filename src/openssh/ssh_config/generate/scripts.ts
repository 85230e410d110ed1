import { proofCommand, type ProofInput } from './commands.ts';
import type { MasterPlan, Target } from './masters.ts';
import type { SocketDirectory } from './socket-directory.ts';

/** A script for a POSIX shell, to save and run. */
export interface Script {
  readonly id: 'setup' | 'pool' | 'proof';
  /** File name. */
  readonly file: string;
  readonly title: string;
  /** One or two sentences: what it does. */
  readonly does: string;
  readonly text: string;
}

/** The list of free slots must fit a pipe: 64 KiB on Linux and macOS. */
const MOST_BYTES = 60_000;

const fileName = (name: string): string => name.replace(/[^\w.-]/g, '_');

/** Make the directory and start every master. */
function setupScript(directory: SocketDirectory, names: readonly string[]): Script {
  const text = [
    '#!/bin/sh',
    '# Makes the socket directory and starts the masters, one after the other.',
    'set -eu',
    'umask 077',
    `mkdir -p ${directory.shell}`,
    `chmod 700 ${directory.shell}`,
    `for name in ${names.join(' ')}; do`,
    '  # "auto" also takes the place of a master that died and left its socket behind.',
    '  ssh -O check "$name" 2>/dev/null || ssh -fN -o ControlMaster=auto "$name"',
    '  ssh -O check "$name"',
    'done',
    '',
  ].join('\n');
  const does = 'Makes the directory, logs in once for each master and puts it in the background; run again, it does what is missing.'; // prettier-ignore
  return { id: 'setup', file: 'start-masters.sh', title: 'Set up', does, text };
}

/**
 * Deal jobs out over the masters of one host. Free slots are lines in a FIFO that the script alone reads, so a job
 * waits until there is one. `ProxyCommand=false` keeps a refused session from opening a connection of its own, and
 * `-S` keeps the path that a ProxyCommand would change; ssh expands it once more.
 */
function poolScript({ names }: Target, plan: MasterPlan): Script | undefined {
  const slots = Math.min(plan.perMaster[0]!, plan.maxSessions);
  const total = slots * names.length;
  if (total * (Math.max(...names.map((name) => name.length)) + 1) > MOST_BYTES) return undefined;
  const host = fileName(
    names.length > 1 ? names[0]!.replace(/\d+$/, '').replace(/[^A-Za-z0-9]+$/, '') : names[0]!,
  );
  const file = `${host || 'host'}-pool.sh`;
  const text = `#!/bin/sh
# Runs jobs over ${names.length} master${names.length === 1 ? '' : 's'}, at most ${total} at a time. Each line of standard input is one remote command:
#   sh ${file} < jobs.txt
# A job waits for a free slot. None opens a connection of its own: where a slot is refused, the job fails.
# A master that has died is started again for the jobs to come; those that ran on it have failed.
# Exit status: 0 all went well; 1 a job failed, as stderr says; 2 there is no master to run a job on.
set -u

masters='${names.join(' ')}'
slots=${slots}

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkfifo "$work/free" || exit 2
exec 3<>"$work/free"

say() { printf '%s: %s\\n' "\${0##*/}" "$1" >&2; }

# start NAME: unless it runs. "auto" takes the place of a master that left its socket behind; one that is just about
# to end needs another try.
start() {
  for _ in 1 2 3; do
    ssh -O check "$1" 2>/dev/null && return 0
    ssh -fN -o ControlMaster=auto "$1" </dev/null >/dev/null 2>"$work/errors" 3>&- &&
      ssh -O check "$1" 2>/dev/null && return 0
    sleep 1
  done
  say "no master for $1: $(cat "$work/errors")"
  return 1
}

# run NAME NUMBER COMMAND: one job, then its slot is free again.
run() {
  path=$(ssh -G "$1" | sed -n 's/%/%%/g; s/^controlpath //p')
  ssh -n -S "$path" -o ControlMaster=no -o ProxyCommand=false "$1" "$3" 3>&-
  status=$?
  if [ "$status" -ne 0 ]; then
    echo "$2" >>"$work/failed"
    why="exit status $status"
    [ "$status" -ne 255 ] || why='it found no slot, or its connection broke'
    say "job $2 on $1 failed ($why): $3"
  fi
  echo "$1" >&3
}

live=0
for name in $masters; do
  start "$name" && live=$((live + slots)) && echo "$name" >>"$work/started"
done
[ "$live" -gt 0 ] || exit 2
i=0
while [ "$i" -lt "$slots" ]; do
  cat "$work/started" >&3
  i=$((i + 1))
done

count=0
while IFS= read -r job || [ -n "$job" ]; do
  [ -n "$job" ] || continue
  count=$((count + 1))
  while :; do
    if [ "$live" -eq 0 ]; then
      say "no master is left: job $count and those behind it are not run"
      wait
      exit 2
    fi
    read -r name <&3
    start "$name" && break
    live=$((live - 1))
  done
  run "$name" "$count" "$job" &
done
wait

[ -e "$work/failed" ] || exit 0
say "$(wc -l <"$work/failed" | tr -d ' ') of $count jobs failed"
exit 1
`;
  const does = `Spreads the lines of a file over the ${names.length === 1 ? 'slots of the master' : `${names.length} masters`}: each waits for a free slot, and fails instead of opening a connection of its own.`; // prettier-ignore
  return { id: 'pool', file, title: 'Worker pool', does, text };
}

/** What the scripts are written from. */
export interface ScriptsInput {
  readonly directory: SocketDirectory;
  readonly targets: readonly Target[];
  readonly plan: MasterPlan;
  readonly proofs: readonly ProofInput[];
}

/** The scripts that go with a configuration; none where no name can be connected to. */
export function writeScripts({ directory, targets, plan, proofs }: ScriptsInput): Script[] {
  const named = targets.filter(({ names }) => names.length > 0);
  const names = named.flatMap((target) => target.names);
  if (names.length === 0) return [];
  const scripts = [
    setupScript(directory, names),
    ...named.map((target) => poolScript(target, plan)),
    ...proofs.map((proof): Script => {
      const { title, does, command } = proofCommand(proof);
      return { id: 'proof', file: `prove-${fileName(proof.names[0]!)}.sh`, title, does, text: `#!/bin/sh\n${command}\n` }; // prettier-ignore
    }),
  ];
  return scripts.filter((script) => script !== undefined);
}
