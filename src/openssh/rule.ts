import type { Fix, Range, Severity, Tool } from './diagnostic.ts';

/** What a rule has to say about one place. */
export interface RuleFinding {
  readonly file: string;
  readonly range: Range;
  /** One or two sentences of plain text. */
  readonly message: string;
  readonly fix?: Fix;
  readonly tool?: Tool;
  /** A milder severity than the rule's own. */
  readonly severity?: Severity;
}

/** Examples of a rule. They stand in its file, but not in the object: what runs in the browser leaves them out. */
export interface RuleExamples<Example> {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** What the page of a rule says of it. */
export interface RuleTexts {
  /** For lists. */
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown: what happens, why, and from where that is known. */
  readonly explanation: string;
}

/** What runs of a rule of the analyzer or the checker: a file of its own, named for its id. */
export interface CheckOf<Context> {
  /** Kebab-case: the file's name and the address of its page. */
  readonly id: string;
  /** `error`: the program refuses; `warning`: it does not do what it seems to; `info`: worth knowing. */
  readonly severity: Severity;
  check(context: Context): Iterable<RuleFinding>;
}

/** A rule with its texts. */
export interface RuleOf<Context> extends CheckOf<Context>, RuleTexts {}
