/** A half-open range of UTF-16 offsets in one text. Lines and columns exist only at the edge (`line-counter.ts`). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How much a finding matters: the program refuses / it does not do what it seems to / worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Replace `range` of the named file by `newText`. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** A change that resolves a finding, in the imperative: "Move above the first Match". */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A tool of the site that the text belongs in. */
export interface Tool {
  /** Its address below the site's base. */
  readonly path: `/${string}`;
  readonly title: string;
}

/** One finding of a rule at one place. */
export interface Finding {
  /** Id of the rule: its file name, and the name of its page. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  /** One or two sentences of plain text. */
  readonly message: string;
  readonly fix?: Fix;
  readonly tool?: Tool;
}

/**
 * Apply edits to one text.
 * @param edits edits of this text only, in any order, not overlapping
 */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'range' | 'newText'>[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let out = '';
  let at = 0;
  for (const { range, newText } of sorted) {
    out += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return out + text.slice(at);
}
