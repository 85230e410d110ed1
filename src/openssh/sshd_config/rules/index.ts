import type { Rule } from './rule.ts';
import { badOption } from './bad-option.ts';
import { clientKeyword } from './client-keyword.ts';
import { deadDuplicate } from './dead-duplicate.ts';
import { deprecatedOption } from './deprecated-option.ts';
import { dropInBeatsMainFile } from './drop-in-beats-main-file.ts';
import { keywordOfAnotherRelease } from './keyword-of-another-release.ts';
import { maxSessionsAbove10 } from './max-sessions-above-10.ts';
import { maxSessionsZero } from './max-sessions-zero.ts';
import { misspeltKeyword } from './misspelt-keyword.ts';
import { notAllowedInMatch } from './not-allowed-in-match.ts';
import { refused } from './refused.ts';
import { sessionTimeoutNeverFires } from './session-timeout-never-fires.ts';
import { setAfterMatch } from './set-after-match.ts';

/** Every rule, by family: what sshd refuses, what takes no effect, limits against each other, cost and compliance. */
export const RULES = [
  refused,
  badOption,
  misspeltKeyword,
  clientKeyword,
  keywordOfAnotherRelease,
  notAllowedInMatch,
  deprecatedOption,
  deadDuplicate,
  dropInBeatsMainFile,
  setAfterMatch,
  sessionTimeoutNeverFires,
  maxSessionsZero,
  maxSessionsAbove10,
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type RuleId = (typeof RULES)[number]['id'];

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
