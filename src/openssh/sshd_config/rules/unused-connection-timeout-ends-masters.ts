import { argumentText, atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'UnusedConnectionTimeout ends idle masters',
  summary: 'A master that holds no session is closed after this time, whatever the client\'s ControlPersist says.',
  explanation:
    'A connection without an open channel is "unused": a `ControlPersist` master between two commands, or `ssh -fNM`. sshd ends it after this time with `terminating inactive connection`, and the next command logs in anew. Source: `sshd_config(5)`, UnusedConnectionTimeout; release notes of 9.2.',
  bad: [{ files: 'UnusedConnectionTimeout 5m\n', says: 'unusedconnectiontimeout 300' }],
  good: [{ files: 'UnusedConnectionTimeout none\n', says: 'unusedconnectiontimeout none' }],
} as const satisfies Reference; // prettier-ignore

/** UnusedConnectionTimeout and multiplexing. */
export const unusedConnectionTimeoutEndsMasters = {
  id: 'unused-connection-timeout-ends-masters',
  severity: 'info',
  *check(context) {
    for (const read of context.globalLines('UnusedConnectionTimeout')) {
      const text = argumentText(read.line);
      if (text.toLowerCase() !== 'none' && !/^0+[smhdw]?$/i.test(text))
        yield atLine(read, `A multiplexing master that holds no session is closed after ${text}, whatever ControlPersist says.`);
    }
  },
} as const satisfies Rule; // prettier-ignore
