import type { Release } from '../../releases.ts';
import type { CheckOf, RuleExamples, RuleTexts } from '../../rule.ts';
import type { Connection } from '../connection.ts';
import type { Distribution } from '../keywords.ts';
import type { RuleContext } from './support/context.ts';

/** A configuration that shows a rule. The tests run every one, through this engine and through the real sshd. */
export interface Example {
  /** The main file, or several files by path; the main one is then `/etc/ssh/sshd_config`. */
  readonly files: string | Readonly<Record<string, string>>;
  /** Default: the rule's own, then the release that the tools assume. */
  readonly release?: Release;
  readonly distribution?: Distribution;
  readonly connection?: Connection;
  /** A line that `sshd -T` prints for it, key in lower case; or, where sshd refuses, a part of what it prints. */
  readonly says?: string;
  /** The files after the fix of the first finding; absent: the finding has none. */
  readonly fixed?: string | Readonly<Record<string, string>>;
  /** Keywords, in lower case, whose value the fix changes besides those on the lines that it edits. */
  readonly changes?: readonly string[];
}

export type { RuleFinding } from '../../rule.ts';

/** What the page of a rule holds. It stands in the rule's file, but not in its object: what runs in the browser leaves it out. */
export interface Reference extends RuleTexts, RuleExamples<Example> {}

/** A rule with its page, for the reference and the tests. */
export interface DocumentedRule extends Rule, Reference {}

/** One rule of the analyzer. */
export interface Rule extends CheckOf<RuleContext> {
  /** False: the fix changes what the file asks for, so "fix all" leaves it to the reader. */
  readonly fixAll?: false;
}
