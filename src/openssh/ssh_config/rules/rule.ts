import type { Fix, Range, Severity } from '../../diagnostic.ts';
import type { Release } from '../../releases.ts';
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

/** One rule of the checker: a file of its own, named for its id. */
export interface Rule {
  /** Kebab-case: the file's name and the address of its page. */
  readonly id: string;
  /** `error`: ssh exits with 255; `warning`: it does not do what it seems to; `info`: worth knowing. */
  readonly severity: Severity;
  /** For lists. */
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown: what happens, why, and from where that is known. */
  readonly explanation: string;
  check(context: CheckContext): Iterable<RuleFinding>;
}
