import { unknownKeywords } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    MaxSessions 50\n', says: 'Bad configuration option: maxsessions' },
    { files: 'HostKeyAgent /run/agent\nHost web\n', says: 'Bad configuration option: hostkeyagent' },
    { files: 'Host *\n    ClientAliveInterval 30\n', host: 'web', says: 'Bad configuration option: clientaliveinterval', fixed: 'Host *\n    ServerAliveInterval 30\n' },
  ],
  good: [{ files: 'Host *\n    ServerAliveInterval 30\n', says: 'serveraliveinterval 30', host: 'web' }],
} as const satisfies Examples; // prettier-ignore

/** A keyword of sshd_config. */
export const serverKeyword = {
  id: 'server-keyword',
  severity: 'error',
  title: 'Keyword of sshd_config',
  summary: 'The keyword belongs into the server\'s sshd_config; ssh refuses the whole file for it.',
  explanation:
    '`MaxSessions` and its like are limits of the server: a client cannot raise them. In `~/.ssh/config` they end every connection with `Bad configuration option`. Put them into `/etc/ssh/sshd_config` on the server, or use more connections. Source: `readconf.c`, `keywords[]`.',
  *check(context) {
    for (const { seen, unknown } of unknownKeywords(context)) {
      if (unknown.why !== 'server') continue;
      const { file, line } = seen;
      const { name, instead } = unknown;
      const simple = instead !== undefined && instead.startsWith('ServerAlive');
      yield {
        file,
        range: line.keywordRange,
        message: `${name} belongs into sshd_config on the server; here ssh refuses the file for every host.${instead === undefined ? '' : ` For a client there is ${instead}.`}`,
        ...(simple && { fix: { title: `Write ${instead}`, edits: [{ file, range: line.keywordRange, newText: instead }] } }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
