import { atLine } from './support/context.ts';
import { replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'ChannelTimeout session= never fires',
  summary: 'A running session has the type session:shell, session:command or session:subsystem:NAME, which "session" does not match.',
  explanation:
    'As soon as a session runs a shell, a command or a subsystem, sshd renames its channel to `session:shell`, `session:command` or `session:subsystem:sftp`. The pattern `session` matches none of these. Write `session*=…` or `session:*=…`. Source: `session.c`, `channel_set_xtype`; tried on 9.2, 10.3, 10.4 and 10.5.',
  bad: [
    { files: 'ChannelTimeout session=30m\n', says: 'channeltimeout session=30m', fixed: 'ChannelTimeout session*=30m\n' },
    {
      files: 'ChannelTimeout direct-tcpip=1h "session=30m"\n',
      says: 'channeltimeout direct-tcpip=1h session=30m',
      fixed: 'ChannelTimeout direct-tcpip=1h "session*=30m"\n',
    },
  ],
  good: [
    { files: 'ChannelTimeout session*=30m\n', says: 'channeltimeout session*=30m' },
    { files: 'ChannelTimeout session:*=30m session=5m\n' },
  ],
} as const satisfies Reference; // prettier-ignore

/** ChannelTimeout session= */
export const sessionTimeoutNeverFires = {
  id: 'session-timeout-never-fires',
  severity: 'warning',
  *check(context) {
    for (const read of context.linesOf('ChannelTimeout')) {
      const words = read.line.arguments;
      if (words.some(({ text }) => /^[^=]*[*?]/.test(text) || text.startsWith('session:'))) continue;
      const word = words.find(({ text }) => text.startsWith('session='));
      if (!word) continue;
      const { file } = read.source;
      const end = context.files.get(file)!.indexOf('=', word.range.start);
      yield {
        ...atLine(read, 'The session= timeout never closes a running session: its type is session:shell, session:command or session:subsystem:NAME.'),
        range: word.range,
        fix: { title: 'Write session*=', edits: [replace(file, { start: end, end }, '*')] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
