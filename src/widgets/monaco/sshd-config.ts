/** sshd_config in the editor: colors, hover, completion, fixes, all from the keyword table and the analysis. */
import type { Finding } from '#openssh/diagnostic.ts';
import type { Release } from '#openssh/releases.ts';
import { isSafe, type Analysis } from '#openssh/sshd_config/analyze.ts';
import { criteriaOf } from '#openssh/sshd_config/criteria.ts';
import {
  allowedInMatch,
  keyword,
  KEYWORDS,
  repetitionOf,
  stateOf,
  wordsOf,
  type Distribution,
  type Keyword,
} from '#openssh/sshd_config/keywords.ts';
import { createEditor, fileOf, type Editor } from './editor.ts';
import { describeFinding, describeKeyword } from './hover.ts';
import { LANGUAGE } from './language.ts';
import { monaco } from './monaco.ts';
import { ruleTexts } from './rule-texts.ts';

/** What the editor asks the page. */
export interface SshdConfigHost {
  onChange(file: string): void;
  analysis(): Analysis;
  setting(): { readonly release: Release; readonly distribution: Distribution };
  applyFix(index: number): void;
  /** Apply every fix that keeps to what the files ask for. */
  fixAll(): void;
  href(path: `/${string}`): string;
}

/** One registration for the page; the editor that has the focus is the one that asks. */
let host: SshdConfigHost | undefined;

/** Make an editor for sshd_config in `element`. */
export function openSshdConfigEditor(element: HTMLElement, page: SshdConfigHost): Editor {
  if (!host) register();
  host = page;
  return createEditor(element, LANGUAGE, (file) => page.onChange(file));
}

function register(): void {
  monaco.languages.register({ id: LANGUAGE });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '#' },
    brackets: [],
    autoClosingPairs: [{ open: '"', close: '"' }],
    wordPattern: /[\w-]+/,
    folding: { markers: { start: /^\s*match\s/i, end: /^\s*(?=match\s)/i } },
  });
  monaco.languages.setMonarchTokensProvider(LANGUAGE, grammar());
  monaco.languages.registerHoverProvider(LANGUAGE, { provideHover });
  monaco.languages.registerCompletionItemProvider(LANGUAGE, { provideCompletionItems });
  monaco.languages.registerCodeActionProvider(LANGUAGE, { provideCodeActions });
  monaco.languages.registerFoldingRangeProvider(LANGUAGE, { provideFoldingRanges });
  monaco.editor.registerCommand('nms.applyFix', (_accessor, index: unknown) => host?.applyFix(Number(index)));
  monaco.editor.registerCommand('nms.fixAll', () => host?.fixAll());
}

/** Colors from the keyword table: a line is a keyword, its arguments, a comment. */
function grammar(): monaco.languages.IMonarchLanguage {
  return {
    ignoreCase: true,
    keywords: KEYWORDS.filter(({ family }) => family !== 'structure').map(({ name }) => name.toLowerCase()),
    blocks: KEYWORDS.filter(({ family }) => family === 'structure').map(({ name }) => name.toLowerCase()),
    tokenizer: {
      root: [
        [/^\s*#.*$/, 'comment'],
        [
          /^(\s*)([\w-]+)/,
          ['', { cases: { '@blocks': 'keyword.block', '@keywords': 'keyword', '@default': 'invalid' } }],
        ],
        [/"[^"]*"/, 'string'],
        [/(?<=\s)#.*$/, 'comment'],
        [/\b\d+(?:[:.]\d+)*[smhdw]?\b/, 'number'],
        [/[^\s"#\d]+|./, ''],
      ],
    },
  };
}

/** Links in the editor are absolute: it knows no page that they could be relative to. */
function absolute(path: `/${string}`): string {
  return new URL(host!.href(path), location.href).href;
}

function documentation(row: Keyword): monaco.IMarkdownString {
  return { value: describeKeyword(row, { ...host!.setting(), href: absolute }) };
}

/** Tells the findings that touch a part of a file: by offset, for there may be very many. */
function touching(model: monaco.editor.ITextModel, part: monaco.Range): (finding: Finding) => boolean {
  const wanted = fileOf(model);
  const start = model.getOffsetAt(part.getStartPosition());
  const end = model.getOffsetAt(part.getEndPosition());
  return ({ file, range }) => file === wanted && range.start <= end && start <= range.end;
}

/** The finding under the pointer explains itself, then the keyword. */
async function provideHover(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
): Promise<monaco.languages.Hover | null> {
  const { lineNumber, column } = position;
  const contents: monaco.IMarkdownString[] = [];
  const here = host!.analysis().findings.filter(touching(model, monaco.Range.fromPositions(position)));
  const texts = here.length > 0 ? await ruleTexts(absolute('/data/rules.json')) : new Map();
  for (const finding of here) {
    const value = describeFinding(finding, texts, absolute);
    if (value !== undefined) contents.push({ value });
  }
  if (model.isDisposed()) return null;
  const found = /^(\s*)([\w-]+)/.exec(model.getLineContent(lineNumber));
  const row = found ? keyword(found[2]!) : undefined;
  const start = (found?.[1]!.length ?? 0) + 1;
  const end = start + (found?.[2]!.length ?? 0);
  const onKeyword = row !== undefined && column >= start && column <= end;
  if (onKeyword) contents.push(documentation(row));
  if (contents.length === 0) return null;
  return { contents, ...(onKeyword && { range: new monaco.Range(lineNumber, start, lineNumber, end) }) };
}

/** True if a Match line stands above. */
function insideMatch(model: monaco.editor.ITextModel, lineNumber: number): boolean {
  for (let line = lineNumber - 1; line >= 1; line--) {
    const found = /^\s*match\s+(\S+)/i.exec(model.getLineContent(line));
    if (found) return found[1]!.toLowerCase() !== 'all';
  }
  return false;
}

/** Keywords of which only the first line counts and that have one that counts, with the place of it. */
function alreadySet(model: monaco.editor.ITextModel, lineNumber: number): ReadonlyMap<Keyword, string> {
  const { release } = host!.setting();
  const file = fileOf(model);
  const found = new Map<Keyword, string>();
  for (const { row, sources } of host!.analysis().assumed.values.values()) {
    const [source] = sources;
    if (!source || repetitionOf(row, release) !== 'first') continue;
    // The line that is being typed is not in its own way; a block may set what is set for all.
    const itself = source.file === file && source.line === lineNumber;
    if (itself || (source.block === undefined && insideMatch(model, lineNumber))) continue;
    const where = source.file === file ? '' : `${source.file.slice(source.file.lastIndexOf('/') + 1)} `;
    found.set(row, `set in ${where}line ${String(source.line)}`);
  }
  return found;
}

function provideCompletionItems(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
): monaco.languages.CompletionList {
  const { release, distribution } = host!.setting();
  const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
  const word = model.getWordUntilPosition(position);
  const range = new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn);
  const { CompletionItemKind } = monaco.languages;
  if (/^\s*[\w-]*$/.test(before)) {
    const matched = insideMatch(model, position.lineNumber);
    const rows = (KEYWORDS as readonly Keyword[]).filter(
      (row) =>
        stateOf(row, { release, distribution }) === 'active' &&
        (!matched || row.family === 'structure' || allowedInMatch(row, release)),
    );
    const set = alreadySet(model, position.lineNumber);
    return {
      suggestions: rows.map((row) => ({
        label: set.has(row) ? { label: row.name, description: set.get(row)! } : row.name,
        kind: CompletionItemKind.Property,
        insertText: `${row.name} `,
        documentation: documentation(row),
        sortText: `${set.has(row) ? '2' : row.family === 'limits' ? '0' : '1'}${row.name}`,
        range,
      })),
    };
  }
  const name = /^\s*([\w-]+)[\s=]/.exec(before)?.[1] ?? '';
  const row = keyword(name);
  const values =
    row?.name === 'Match' ? criteriaOf(release).map((c) => `${c} `) : row ? wordsOf(row, release) : [];
  return {
    suggestions: values.map((value) => ({
      label: value.trim(),
      kind: CompletionItemKind.Value,
      insertText: value,
      range,
    })),
  };
}

function provideCodeActions(
  model: monaco.editor.ITextModel,
  range: monaco.Range,
): monaco.languages.CodeActionList {
  const touches = touching(model, range);
  const { findings } = host!.analysis();
  const actions: monaco.languages.CodeAction[] = findings.flatMap((finding, index) =>
    finding.fix && touches(finding)
      ? [
          {
            title: finding.fix.title,
            kind: 'quickfix',
            isPreferred: true,
            command: { id: 'nms.applyFix', title: finding.fix.title, arguments: [index] },
          },
        ]
      : [],
  );
  const count = findings.filter(isSafe).length;
  if (actions.length > 0 && count > 1) {
    const title = `Fix all ${String(count)} in these files`;
    actions.push({ title, kind: 'quickfix', command: { id: 'nms.fixAll', title } });
  }
  return { actions, dispose: () => undefined };
}

/** A Match block folds from its line to the one before the next block. */
function provideFoldingRanges(model: monaco.editor.ITextModel): monaco.languages.FoldingRange[] {
  const starts: number[] = [];
  for (let line = 1; line <= model.getLineCount(); line++)
    if (/^\s*match\s/i.test(model.getLineContent(line))) starts.push(line);
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? model.getLineCount() + 1) - 1 }));
}
