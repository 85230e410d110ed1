import { badOptions } from './support/bad-options.ts';
import { removeLine, replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Keyword of the client',
  summary: 'The keyword belongs in ssh_config, not in sshd_config.',
  explanation:
    'The client reads `ssh_config` and `~/.ssh/config`, the server `sshd_config`. Multiplexing (`ControlMaster`, `ControlPath`, `ControlPersist`) and `ServerAliveInterval` are set at the client. Source: `ssh_config(5)`, `sshd_config(5)`.',
  bad: [
    { files: 'ServerAliveInterval 60\n', says: 'Bad configuration option: ServerAliveInterval', fixed: 'ClientAliveInterval 60\n' },
    { files: 'ControlPersist 600\n', says: 'Bad configuration option: ControlPersist', fixed: '' },
  ],
  good: [{ files: 'ClientAliveInterval 60\n', says: 'clientaliveinterval 60' }],
} as const satisfies Reference; // prettier-ignore

/** The server's keywords that take what the client's take. */
const SAME_ARGUMENTS: ReadonlySet<string> = new Set([
  'ClientAliveInterval',
  'ClientAliveCountMax',
  'AcceptEnv',
]);

/** A keyword of ssh_config(5) in sshd_config. */
export const clientKeyword = {
  id: 'client-keyword',
  severity: 'error',
  fixAll: false,
  *check(context) {
    for (const bad of badOptions(context)) {
      if (bad.why !== 'client') continue;
      const also = bad.instead === undefined ? '' : ` The server's own keyword is ${bad.instead}.`;
      yield {
        file: bad.file,
        range: bad.at.keyword!.range,
        message: `sshd refuses this: ${bad.typed} is a keyword of the client (ssh_config).${also}`,
        fix: SAME_ARGUMENTS.has(bad.instead ?? '')
          ? {
              title: `Write ${bad.instead!}`,
              edits: [replace(bad.file, bad.at.keyword!.range, bad.instead!)],
            }
          : { title: 'Remove the line', edits: [removeLine(context, bad, bad.at)] },
      };
    }
  },
} as const satisfies Rule;
