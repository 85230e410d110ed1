import { atLine } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host web\n    HostName db.internal\nMatch final all\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\nHost db.internal\n    User postgres\n', host: 'web', says: 'user postgres' }],
  good: [{ files: 'Host web\n    HostName db.internal\nHost db.internal\n    User postgres\nMatch all\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** Match final makes ssh read its files twice. */
export const matchFinal = {
  id: 'match-final',
  severity: 'info',
  title: 'Match final reads the file twice',
  summary: 'With Match final ssh reads the whole file again, and then holds every Host line against the HostName.',
  explanation:
    'In the second reading the name is what HostName made of it, so Host blocks that name the real host apply to its alias too, for all that is not set yet. That is what `Match final` is for, and a surprise where it was meant as "at last". `Match all` at the end of the file reads nothing twice. Source: ssh_config(5), Match; `ssh.c main`; from 8.0 on.',
  *check(context) {
    const [first] = context.blocks.filter(({ kind, head, words }) => kind === 'match' && head?.complaint === undefined && words.some(({ text }) => text.toLowerCase() === 'final'));
    if (!first?.head) return;
    yield { ...atLine(first.head), message: 'With Match final ssh reads the file a second time, and Host lines are then held against the HostName instead of what was typed.' };
  },
} as const satisfies Rule; // prettier-ignore
