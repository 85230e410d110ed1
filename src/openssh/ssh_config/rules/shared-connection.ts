import { isLiteral } from '../check/layout.ts';
import { separatedBy } from '../tokens.ts';
import { atLine, nameList } from './support/context.ts';
import { sharedSockets } from './support/shared.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web-1 web-2 web-3\n    HostName web.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n', host: 'web-2', says: 'controlpath ~/.ssh/root@web.example.com-22' },
    { files: 'Host server-*\n    HostName server.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'server-1', says: 'hostname server.example.com' },
  ],
  good: [
    { files: 'Host web-1 web-2 web-3\n    HostName web.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%n\n', host: 'web-2', says: 'controlpath ~/.ssh/web-2' },
    { files: 'Host web www\n    HostName web.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host server-*\n    HostName %h.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** The name without a number at its end. */
const stem = (name: string): string => name.replace(/\d+$/, '');

/** Several names of one machine that share a connection. */
export const sharedConnection = {
  id: 'shared-connection',
  severity: 'info',
  title: 'Numbered names, one connection',
  summary: 'Names that look like several connections to one machine share one, and its MaxSessions slots.',
  explanation:
    'Several names for one machine give several connections only if the path depends on the name as typed. `%h` is the HostName, and `%C` is made of it, so both are the same for all of them: ten sessions in all, not ten each. Use `%n`. Source: `readconf.c`, `ssh_connection_hash`; tried on 9.2.',
  *check(context) {
    const advice = 'Use %n in ControlPath for a connection each';
    for (const { seen, subjects, destinations } of sharedSockets(context)) {
      const numbered = subjects.filter(({ name }) => stem(name) !== name && subjects.some((other) => other.name !== name && stem(other.name) === stem(name)));
      if (destinations.length > 1 || numbered.length < 2) continue;
      const names = nameList(numbered.map(({ name }) => name));
      yield { ...atLine(seen), message: `${names} share one connection and its slots, because they have the same HostName. ${advice}.` };
    }
    for (const seen of context.linesOf('hostname')) {
      const block = context.block(seen);
      if (block.kind !== 'host' || isLiteral(block) || context.argument(seen)?.text.includes('%h')) continue;
      const [user] = context.users(seen).filter(({ kind, values }) => kind === 'sample' && values?.controlPath !== undefined && values.controlMaster !== 'false');
      const parts = separatedBy(user?.template ?? '%n', context.release);
      if (!user || parts.has('name') || !parts.has('host')) continue;
      yield { ...atLine(seen), message: `All names that match ${user.pattern ?? user.name} go to ${user.values!.hostName} and share one connection and its slots. ${advice}.` };
    }
  },
} as const satisfies Rule; // prettier-ignore
