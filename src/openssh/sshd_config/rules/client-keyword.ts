import { badOptions } from './support/bad-options.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'ServerAliveInterval 60\n', says: 'Bad configuration option: ServerAliveInterval' },
    { files: 'ControlPersist 600\n', says: 'Bad configuration option: ControlPersist' },
  ],
  good: [{ files: 'ClientAliveInterval 60\n', says: 'clientaliveinterval 60' }],
} as const satisfies Examples; // prettier-ignore

/** A keyword of ssh_config(5) in sshd_config. */
export const clientKeyword = {
  id: 'client-keyword',
  severity: 'error',
  title: 'Keyword of the client',
  summary: 'The keyword belongs in ssh_config, not in sshd_config.',
  explanation:
    'The client reads `ssh_config` and `~/.ssh/config`, the server `sshd_config`. Multiplexing (`ControlMaster`, `ControlPath`, `ControlPersist`) and `ServerAliveInterval` are set at the client. Source: `ssh_config(5)`, `sshd_config(5)`.',
  *check(context) {
    for (const bad of badOptions(context)) {
      if (bad.why !== 'client') continue;
      const also = bad.instead === undefined ? '' : ` The server's own keyword is ${bad.instead}.`;
      yield {
        file: bad.file,
        range: bad.at.keyword!.range,
        message: `sshd refuses this: ${bad.typed} is a keyword of the client (ssh_config).${also}`,
      };
    }
  },
} as const satisfies Rule;
