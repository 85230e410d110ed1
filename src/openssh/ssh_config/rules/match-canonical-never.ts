import { atLine } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Match canonical host *.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web.example.com', says: 'controlmaster false' }],
  good: [{ files: 'CanonicalizeHostname yes\nCanonicalDomains example.com\nMatch canonical host *.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web.example.com', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** Match canonical without a second reading. */
export const matchCanonicalNever = {
  id: 'match-canonical-never',
  severity: 'warning',
  title: 'Match canonical that never applies',
  summary: 'Match canonical applies only in the second reading, and nothing in the file asks for one.',
  explanation:
    'ssh reads its files a second time when CanonicalizeHostname is on or a `Match final` stands in them (8.0 on). Only then does `Match canonical` apply. Without both the block is dead. Source: ssh_config(5), Match; `ssh.c main`.',
  *check(context) {
    const again = context.linesOf('canonicalizehostname').some((seen) => !/^no$/i.test(context.argument(seen)?.text ?? 'no'));
    const has = (words: readonly { text: string }[], word: string): boolean => words.some(({ text }) => text.toLowerCase() === word);
    const final = context.blocks.some(({ kind, words }) => kind === 'match' && has(words, 'final'));
    if (again || final) return;
    for (const { kind, head, words } of context.blocks) {
      if (kind !== 'match' || !head || head.complaint !== undefined || !has(words, 'canonical')) continue;
      yield { ...atLine(head), message: 'Match canonical applies in a second reading only, which CanonicalizeHostname yes or a Match final would bring: this block never applies.' };
    }
  },
} as const satisfies Rule; // prettier-ignore
