import type { Subject } from '../check/subject.ts';
import type { SeenLine } from '../seen-line.ts';
import type { Values } from '../values.ts';
import { atLine, nameList } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ProxyJump gw\nHost gw\n    User jump\n', host: 'gw', says: 'jumphost loop via gw' },
    { files: 'Host web\n    HostName %n.example.com\n', says: 'unknown key %n' },
  ],
  good: [
    { files: 'Host gw\n    ProxyJump none\nHost *\n    ProxyJump gw\n' },
    { files: 'Host web\n    HostName %h.example.com\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** Values that ssh may end for, by what it says; others are looked for in the order of `EXPANDED`. */
const BLAMED: readonly (readonly [RegExp, keyof Values])[] = [
  [/^jumphost loop/, 'jump'],
  [/^Cannot fork/, 'forkAfterAuthentication'],
  [/ConnectionAttempts$/, 'connectionAttempts'],
  [/ProxyUseFDPass/, 'proxyUseFdpass'],
  [/username contains/, 'user'],
];

/** Values with tokens, in the order in which ssh expands them. */
const EXPANDED = ['hostName', 'user', 'remoteCommand', 'identityAgent', 'forwardAgentPath', 'globalKnownHosts', 'versionAddendum', 'userKnownHosts', 'forwardPaths'] as const; // prettier-ignore

/** The line that is most likely to blame. */
function blamed({ setBy }: Subject, reason: string): SeenLine | undefined {
  const key = BLAMED.find(([says]) => says.test(reason))?.[1];
  const keys: readonly (keyof Values)[] = key === undefined ? EXPANDED : [key];
  return keys.map((each) => setBy.get(each)).find((seen) => seen !== undefined);
}

/** Names for which the values do not go together. */
export const endsForAName = {
  id: 'ends-for-a-name',
  severity: 'error',
  title: 'ssh ends for a name of the file',
  summary: 'Each line is right, but for a name what they say together ends ssh with 255.',
  explanation:
    'Some values are judged only when all are known. A `ProxyJump` under `Host *` holds for the jump host too, which then is to be reached through itself: put `Host GW` with `ProxyJump none` above it, or write `Host * !GW`. `HostName` knows `%h` and `%%` alone. Source: `ssh.c`, `main`; `readconf.c`; tried on 8.4, 9.2, 10.0 and 10.6.',
  *check(context) {
    const names = new Map<SeenLine, { reason: string; names: string[] }>();
    for (const subject of context.hosts) {
      const { answer, name } = subject;
      const reason = answer.stderr.at(-1);
      // What is wrong with ControlPath is said by its own rules.
      if (answer.values || answer.controlPathError || reason === undefined) continue;
      const seen = blamed(subject, reason) ?? context.lines[0];
      if (!seen) continue;
      const found = names.get(seen);
      if (found) found.names.push(name);
      else names.set(seen, { reason: answer.stderr.find((text) => text.includes('unknown key')) ?? reason, names: [name] });
    }
    for (const [seen, { reason, names: list }] of names)
      yield { ...atLine(seen), message: `For ${nameList(list)} ssh exits with 255: ${reason.replace(/^\w+: |\.$/g, '')}.` };
  },
} as const satisfies Rule; // prettier-ignore
