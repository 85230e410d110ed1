/**
 * The terminal door to the engines: `npm run --silent nms -- COMMAND …`.
 * Each command is a module that exports `run(args)` and resolves to the exit status.
 */
const COMMANDS = {
  'sshd-T': { load: () => import('./sshd-t.ts'), gist: 'print what `sshd -T -f FILE` prints' },
  'sshd-check': {
    load: () => import('./sshd-check.ts'),
    gist: "list the analyzer's findings for sshd_config",
  },
  'ssh-G': {
    load: () => import('./ssh-g.ts'),
    gist: 'print the multiplexing lines of `ssh -G -F FILE HOST`',
  },
  'ssh-check': {
    load: () => import('./ssh-check.ts'),
    gist: "list the checker's findings for ssh_config",
  },
  classify: { load: () => import('./classify.ts'), gist: 'name the limit behind each line of a log' },
} as const;

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { gist }]) => `  ${name.padEnd(12)} ${gist}`);
  return ['usage: nms COMMAND [OPTION …] (nms COMMAND --help for its options)', ...rows, ''].join('\n');
}

const [command, ...args] = process.argv.slice(2);
if (command !== undefined && command in COMMANDS) {
  const { run } = await COMMANDS[command as keyof typeof COMMANDS].load();
  process.exitCode = await run(args);
} else {
  const asked = command === undefined || command === '--help' || command === '-h';
  process[asked ? 'stdout' : 'stderr'].write(
    asked ? usage() : `nms: no command ${JSON.stringify(command)}\n${usage()}`,
  );
  process.exitCode = asked && command !== undefined ? 0 : 2;
}
export {};
