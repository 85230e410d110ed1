import type { Fix, Range, Severity } from '../../diagnostic.ts';
import type { Release } from '../../releases.ts';
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

/** What a rule has to say about one place. */
export interface RuleFinding {
  readonly file: string;
  readonly range: Range;
  /** One or two sentences of plain text. */
  readonly message: string;
  readonly fix?: Fix;
  /** A milder severity than the rule's own. */
  readonly severity?: Severity;
}

/** Examples of a rule. They stand in its file, but not in the object: what runs in the browser leaves them out. */
export interface Examples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule with its examples, for the reference and the tests. */
export interface DocumentedRule extends Rule, Examples {}

/** One rule of the analyzer: a file of its own, named for its id. */
export interface Rule {
  /** Kebab-case: the file's name and the address of its page. */
  readonly id: string;
  /** `error`: sshd refuses; `warning`: it does not do what it seems to; `info`: worth knowing. */
  readonly severity: Severity;
  /** For lists. */
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown: what happens, why, and from where that is known. */
  readonly explanation: string;
  /** False: the fix changes what the file asks for, so "fix all" leaves it to the reader. */
  readonly fixAll?: false;
  check(context: RuleContext): Iterable<RuleFinding>;
}
