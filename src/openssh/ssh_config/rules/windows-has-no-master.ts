import { atLine } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', system: 'windows' }, { files: 'Host *\n    ControlPath C:\\Users\\alice\\.ssh\\%C\n', system: 'windows', fixed: 'Host *\n    ControlPath none\n' }],
  good: [{ files: 'Host *\n    ControlMaster no\n    ControlPath none\n', system: 'windows' }, { files: 'Host *\n    ControlMaster no\n', system: 'windows' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', system: 'wsl' }],
} as const satisfies Examples; // prettier-ignore

/** ControlMaster where there are no control sockets. */
export const windowsHasNoMaster = {
  id: 'windows-has-no-master',
  severity: 'warning',
  title: 'No masters on Windows',
  summary: 'The OpenSSH of Windows has no control sockets: with ControlMaster it fails or ignores it.',
  explanation:
    'Windows\' own OpenSSH says `getsockname failed: Not a socket` or does not share at all. Each session is a connection of its own there, so MaxStartups counts rather than MaxSessions. Use ssh in WSL to share connections. Source: PowerShell/Win32-OpenSSH, issues 405 and 1328.',
  *check(context) {
    if (context.input.system !== 'windows') return;
    for (const seen of context.linesOf('controlmaster')) {
      if (/^(?:no|false)$/i.test(context.argument(seen)?.text ?? '')) continue;
      yield { ...atLine(seen), message: 'The OpenSSH of Windows has no control sockets: each session is a connection of its own. Use ssh in WSL to share connections.' };
    }
    // ssh looks for a master even where it shall not become one.
    const said = new Set(context.linesOf('controlmaster').map((seen) => context.block(seen)));
    for (const path of context.controlPaths) {
      if (said.has(path.block)) continue;
      yield { ...atLine(path.seen), message: 'The OpenSSH of Windows has no control sockets: with a ControlPath it can end with "getsockname failed: Not a socket", and no path mends that.', fix: writePath(path, 'none') };
    }
  },
} as const satisfies Rule; // prettier-ignore
