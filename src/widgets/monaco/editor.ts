import { monaco } from './monaco.ts';
import { applyPageTheme } from './theme.ts';

/** One file in the editor. */
export interface EditorFile {
  readonly name: string;
  readonly text: string;
}

/** A wavy line under a range, by offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly code: string;
  /** True for text that has no effect: drawn faded. */
  readonly faded?: boolean;
}

const SEVERITIES = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
} as const;

/** Path of the file that a model holds. */
export function fileOf(model: monaco.editor.ITextModel): string {
  return model.uri.path;
}

/** The part of the editor that the analyzer uses: files as models, marks, edits with undo, a place to go to. */
export interface Editor {
  /** Show a file; made if it is not there. */
  show(file: string): void;
  /** Take over all files; what changes in one that is there is a step that its undo takes back. */
  load(files: readonly EditorFile[]): void;
  text(file: string): string;
  mark(file: string, marks: readonly Mark[]): void;
  /** Put the cursor at an offset of a file and show it. */
  reveal(file: string, offset: number): void;
  focus(): void;
  dispose(): void;
}

/** What all editors of the page have in common: nothing that needs a worker, and the page's own type. */
export function editorOptions(host: HTMLElement) {
  return {
    automaticLayout: true,
    defaultColorDecorators: 'never',
    fixedOverflowWidgets: true,
    fontFamily: getComputedStyle(host).getPropertyValue('--mono-after'),
    fontLigatures: false,
    fontSize: 15,
    lineHeight: 24,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    links: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    padding: { top: 12, bottom: 12 },
    // The number of an empty last line as dark as the others, to be legible.
    renderFinalNewline: 'on',
    renderLineHighlight: 'line',
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    stickyScroll: { enabled: false },
    tabSize: 4,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    wordBasedSuggestions: 'off',
    wordWrap: 'on',
  } as const satisfies monaco.editor.IEditorOptions & monaco.editor.IGlobalEditorOptions;
}

/**
 * Make an editor in `host`.
 * @param onChange called with the file's name after each change that the reader made
 */
export function createEditor(host: HTMLElement, language: string, onChange: (file: string) => void): Editor {
  applyPageTheme(host);
  const models = new Map<string, monaco.editor.ITextModel>();
  const views = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  const marked = new WeakMap<monaco.editor.ITextModel, readonly monaco.editor.IMarkerData[]>();
  let current = '';
  const editor = monaco.editor.create(host, {
    ...editorOptions(host),
    model: null,
    ariaLabel: 'sshd_config. Press Control+M to let Tab move the focus.',
    folding: true,
    quickSuggestions: { other: true, comments: false, strings: true },
    wrappingIndent: 'indent',
  });

  const modelOf = (file: string) => {
    let model = models.get(file);
    if (!model) {
      // CRLF stays CRLF; sshd's lines end at LF either way.
      model = monaco.editor.createModel(
        '',
        language,
        monaco.Uri.from({ scheme: 'inmemory', path: file.startsWith('/') ? file : `/${file}` }),
      );
      model.onDidChangeContent(() => onChange(file));
      models.set(file, model);
    }
    return model;
  };

  const show = (file: string) => {
    if (file === current) return;
    views.set(current, editor.saveViewState());
    current = file;
    editor.setModel(modelOf(file));
    editor.restoreViewState(views.get(file) ?? null);
  };

  const edit = (model: monaco.editor.ITextModel, text: string) => {
    model.pushStackElement();
    model.pushEditOperations([], [smallestEdit(model, text)], () => null);
    model.pushStackElement();
  };

  const scheme = () => applyPageTheme(host);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', scheme);
  document.addEventListener('themechange', scheme);

  return {
    show,
    load: (files) => {
      for (const [name, model] of models)
        if (!files.some((file) => file.name === name)) {
          model.dispose();
          models.delete(name);
          views.delete(name);
        }
      for (const { name, text } of files)
        if (!models.has(name)) modelOf(name).setValue(text);
        else if (modelOf(name).getValue() !== text) edit(modelOf(name), text);
    },
    text: (file) => modelOf(file).getValue(),
    mark: (file, marks) => {
      const model = modelOf(file);
      const markers = marks.map((mark) => markerOf(model, mark));
      // Drawing them again costs more than comparing them: most keys change none.
      const before = marked.get(model);
      if (before && sameMarkers(before, markers)) return;
      marked.set(model, markers);
      monaco.editor.setModelMarkers(model, 'analyzer', markers);
    },
    reveal: (file, offset) => {
      show(file);
      const position = modelOf(file).getPositionAt(offset);
      editor.setPosition(position);
      editor.revealPositionInCenterIfOutsideViewport(position);
      editor.focus();
    },
    focus: () => editor.focus(),
    dispose: () => {
      dark.removeEventListener('change', scheme);
      document.removeEventListener('themechange', scheme);
      for (const model of models.values()) model.dispose();
      editor.dispose();
    },
  };
}

/** The part that differs, so that the cursor and the folds around it stay. */
function smallestEdit(
  model: monaco.editor.ITextModel,
  text: string,
): { readonly range: monaco.Range; readonly text: string } {
  const before = model.getValue();
  let start = 0;
  while (start < before.length && start < text.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
  return {
    range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(before.length - end)),
    text: text.slice(start, text.length - end),
  };
}

function markerOf(
  model: monaco.editor.ITextModel,
  { start, end, severity, message, code, faded }: Mark,
): monaco.editor.IMarkerData {
  const { startLineNumber, startColumn, endLineNumber, endColumn } = monaco.Range.fromPositions(
    model.getPositionAt(start),
    model.getPositionAt(end),
  );
  return {
    startLineNumber,
    startColumn,
    endLineNumber,
    endColumn,
    severity: SEVERITIES[severity],
    message,
    code,
    tags: faded ? [monaco.MarkerTag.Unnecessary] : [],
  };
}

function sameMarkers(
  before: readonly monaco.editor.IMarkerData[],
  after: readonly monaco.editor.IMarkerData[],
): boolean {
  return (
    before.length === after.length &&
    after.every((marker, i) => {
      const old = before[i]!;
      return (
        marker.startLineNumber === old.startLineNumber &&
        marker.startColumn === old.startColumn &&
        marker.endLineNumber === old.endLineNumber &&
        marker.endColumn === old.endColumn &&
        marker.severity === old.severity &&
        marker.message === old.message &&
        marker.code === old.code
      );
    })
  );
}
