import type { Release } from '../../releases.ts';
import type { RuleExamples, RuleOf } from '../../rule.ts';
import type { ClientSystem } from '../generate/systems.ts';
import type { CheckContext } from './support/context.ts';

/** A configuration that shows a rule. The tests run every one, through this engine and through the real ssh. */
export interface Example {
  /** `~/.ssh/config`, or several files by name; that one is then the main one. */
  readonly files: string | Readonly<Record<string, string>>;
  /** Default: the release that the tools assume. */
  readonly release?: Release;
  /** Default: Linux. */
  readonly system?: ClientSystem;
  /** The name that `ssh -G` is asked for; default: the first one in the files. */
  readonly host?: string;
  /** A line that `ssh -G` prints for it or, where ssh refuses, a part of what it says. */
  readonly says?: string;
  /** The files after the fix of the first finding; absent: the finding has none. */
  readonly fixed?: string | Readonly<Record<string, string>>;
}

export type { RuleFinding } from '../../rule.ts';

export type Examples = RuleExamples<Example>;

/** A rule with its examples, for the reference and the tests. */
export interface DocumentedRule extends Rule, Examples {}

/** One rule of the checker. */
export type Rule = RuleOf<CheckContext>;
