import { atLeast } from '../../../releases.ts';
import { evaluate, type EvaluateInput, type Evaluation } from '../../effective.ts';
import { keyword } from '../../keywords.ts';
import type { Message } from '../../message.ts';
import { parseFile, type Line, type ParsedFile } from '../../parse.ts';

/** What sshd objects to at one line, or, without a line, in the whole. */
export interface Problem extends Message {
  /** The line as it stands in the file. */
  readonly at?: Line;
}

/** A configuration as it is, and as it would be without the lines that sshd refuses. */
export interface Examined {
  readonly given: EvaluateInput;
  readonly evaluation: Evaluation;
  /** The same object if sshd accepts the configuration. */
  readonly assumed: Evaluation;
  /** In the order in which they are met; one reading of sshd stops at the first fatal one. */
  readonly problems: readonly Problem[];
  /** The original lines of a file. */
  readonly parsed: (file: string) => ParsedFile;
}

/** sshd stops at the first fatal error; so many more are looked for. */
const MAX_ROUNDS = 16;

const NOT_GIVEN = /^'Match .*' in configuration but '.*' not in connection test specification\.$/;

/**
 * Evaluate a configuration and, where sshd refuses it, go on behind the refused lines: each is taken for a comment
 * and the rest is evaluated again, so that one mistake does not hide the others.
 */
export function examine(given: EvaluateInput): Examined {
  let input = given;
  let evaluation = evaluate(input);
  const problems: Problem[] = [];
  // Only the test mode asks for this; the daemon itself runs.
  const untold = evaluation.messages.filter(({ text }) => NOT_GIVEN.test(text));
  if (untold.length > 0 && given.connection?.lport === undefined) {
    // A port that is none decides LocalPort; up to 8.0 the other criteria need to be told too.
    input = atLeast(given.release, '8.1')
      ? { ...given, connection: { ...given.connection, lport: -1 } }
      : { ...given, mode: 't' };
    evaluation = evaluate(input);
    for (const block of evaluation.blocks)
      if (block.criteria.some(({ name }) => /^localport(=|$)/i.test(name)))
        block.missing = [...block.missing, 'lport'];
  }
  const originals = new Map<string, ParsedFile>();
  const parsed = (file: string): ParsedFile => {
    let found = originals.get(file);
    if (!found) originals.set(file, (found = parseFile(given.files.get(file) ?? '', given)));
    return found;
  };
  for (const [file, lines] of evaluation.parsed) originals.set(file, lines);
  const seen = new Set<string>();
  const collect = (messages: readonly Message[]): void => {
    for (const message of messages) {
      const { file, line, kind, text } = message;
      const place = line === undefined ? text : `${file ?? ''}\0${line}\0${kind}`;
      // -T reads Match blocks a second time and repeats its warnings.
      if (seen.has(place) && (message.pass === 2 || line === undefined)) continue;
      seen.add(place);
      const at = file !== undefined && line !== undefined ? parsed(file).lines[line - 1] : undefined;
      const whole = `${place}\0${text}`;
      if (at && seen.has(whole)) continue;
      seen.add(whole);
      problems.push({ ...message, ...(at && { at }) });
    }
  };
  collect(evaluation.messages);
  let assumed = evaluation;
  let files = input.files;
  for (let round = 0; !assumed.verdict.accepted && round < MAX_ROUNDS; round++) {
    const masked = maskRefused(files, assumed);
    if (!masked) break;
    files = masked;
    assumed = evaluate({ ...input, files });
    collect(assumed.messages);
  }
  return { given, evaluation, assumed, problems, parsed };
}

/** The files with the refused lines as comments, at the same offsets; undefined if no line is to blame. */
function maskRefused(
  files: ReadonlyMap<string, string>,
  { messages, parsed }: Evaluation,
): Map<string, string> | undefined {
  const offsets = new Map<string, Set<number>>();
  for (const { kind, file, line } of messages) {
    if (kind === 'info' || file === undefined || line === undefined) continue;
    const lines = parsed.get(file)?.lines;
    const at = lines?.[line - 1];
    if (!lines || !at?.keyword) continue;
    let set = offsets.get(file);
    if (!set) offsets.set(file, (set = new Set()));
    set.add(at.keyword.range.start);
    // Without its Match line a block would be read as global lines.
    if (!isMatch(at)) continue;
    for (let next = lines[line]; next && !isMatch(next); next = lines[next.number])
      if (next.keyword) set.add(next.keyword.range.start);
  }
  if (offsets.size === 0) return undefined;
  const masked = new Map(files);
  for (const [file, set] of offsets) {
    const text = files.get(file) ?? '';
    let out = '';
    let from = 0;
    for (const at of [...set].sort((a, b) => a - b)) {
      out += `${text.slice(from, at)}#`;
      from = at + 1;
    }
    masked.set(file, out + text.slice(from));
  }
  return masked;
}

function isMatch(line: Line): boolean {
  return line.keyword !== undefined && keyword(line.keyword.text)?.name === 'Match';
}

/** Why sshd refuses a line. */
export type RefusalKind = 'bad-option' | 'not-in-match' | 'match' | 'other';

/** A line that sshd refuses; without `at`, the configuration as a whole. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly file: string;
  readonly at?: Line;
  /** What sshd prints, without the place. */
  readonly texts: readonly string[];
}

const KINDS: readonly (readonly [kind: RefusalKind, text: RegExp])[] = [
  ['bad-option', /^Bad configuration option: /],
  ['not-in-match', /^Directive '.*' is not allowed within a Match block$/],
  ['match', /^Bad Match condition$/],
];

/** The errors of sshd, one entry for each line. */
export function refusals(problems: readonly Problem[], { input }: Evaluation): readonly Refusal[] {
  const found = new Map<
    Line | string,
    { -readonly [K in keyof Refusal]: Refusal[K] } & { texts: string[] }
  >();
  for (const { kind, text, file, at } of problems) {
    // The count at the end of a file says nothing new.
    if (
      (kind === 'info' && !text.endsWith('-- exiting.')) ||
      /: terminating, \d+ bad configuration options$/.test(text)
    )
      continue;
    const plain = at ? text.replace(/^.*?:? line \d+: /s, '') : text;
    const known = found.get(at ?? text);
    if (known) known.texts.push(plain);
    else
      found.set(at ?? text, { kind: 'other', file: file ?? input.main, ...(at && { at }), texts: [plain] });
  }
  for (const refusal of found.values())
    refusal.kind = KINDS.find(([, regex]) => refusal.texts.some((text) => regex.test(text)))?.[0] ?? 'other';
  return [...found.values()];
}
