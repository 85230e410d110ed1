import { separatedBy } from '../tokens.ts';
import { atLine, nameList } from './support/context.ts';
import { sharedSockets } from './support/shared.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host app\n    HostName 10.0.0.7\n    ProxyJump gw1\nHost db\n    HostName 10.0.0.7\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n', host: 'app', says: 'controlpath ~/.ssh/root@10.0.0.7-22' },
    { files: 'Host a\n    HostName web.example.com\n    User deploy\nHost b\n    HostName web.example.com\n    User root\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%h-%p\n', host: 'a', says: 'controlpath ~/.ssh/web.example.com-22' },
  ],
  good: [{ files: 'Host app\n    HostName 10.0.0.7\n    ProxyJump gw1\nHost db\n    HostName 10.0.0.7\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%n-%p\n', host: 'app' }],
} as const satisfies Examples; // prettier-ignore

/** Two names of the file with one socket and different destinations. */
export const sharedSocket = {
  id: 'shared-socket',
  severity: 'warning',
  title: 'Two destinations, one socket',
  summary: 'Names of the file go to different places but have the same socket, so ssh uses the wrong connection.',
  explanation:
    'Whichever name comes first makes the connection; the other one gets a session on it, on another machine or as another user, without a word. Put into ControlPath what differs: `%r` for the user, `%p` for the port, `%n` for the name as typed, `%j` (9.6 on) for the jump host. Source: `mux.c`, `muxclient`.',
  *check(context) {
    for (const { seen, subjects, destinations, path } of sharedSockets(context)) {
      const parts = separatedBy(subjects[0]!.template ?? '', context.release);
      // A path without the host is a finding of its own.
      if (destinations.length < 2 || !(parts.has('host') || parts.has('name'))) continue;
      const names = nameList(subjects.map(({ name }) => name));
      yield { ...atLine(seen), message: `${names} have the same socket, ${path}, but go to ${nameList(destinations)}: the second one to connect runs on the first one's connection.` };
    }
  },
} as const satisfies Rule; // prettier-ignore
