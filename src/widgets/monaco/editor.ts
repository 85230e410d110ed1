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
  /** Replace all files; undo history starts afresh. */
  load(files: readonly EditorFile[]): void;
  text(file: string): string;
  /** Replace a file's text as one step that undo takes back. */
  edit(file: string, text: string): void;
  mark(file: string, marks: readonly Mark[]): void;
  /** Put the cursor at an offset of a file and show it. */
  reveal(file: string, offset: number): void;
  focus(): void;
  dispose(): void;
}

/**
 * Make an editor in `host`.
 * @param onChange called with the file's name after each change that the reader made
 */
export function createEditor(host: HTMLElement, language: string, onChange: (file: string) => void): Editor {
  applyPageTheme(host);
  const models = new Map<string, monaco.editor.ITextModel>();
  const views = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  let current = '';
  const editor = monaco.editor.create(host, {
    model: null,
    ariaLabel: 'sshd_config. Press Control+M to let Tab move the focus.',
    automaticLayout: true,
    defaultColorDecorators: 'never',
    fixedOverflowWidgets: true,
    folding: true,
    fontFamily: getComputedStyle(host).getPropertyValue('--mono'),
    fontLigatures: false,
    fontSize: 15,
    lineHeight: 24,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    links: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    padding: { top: 12, bottom: 12 },
    quickSuggestions: { other: true, comments: false, strings: true },
    renderLineHighlight: 'line',
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    stickyScroll: { enabled: false },
    tabSize: 4,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    wordBasedSuggestions: 'off',
    wordWrap: 'on',
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
      for (const { name, text } of files) if (modelOf(name).getValue() !== text) modelOf(name).setValue(text);
    },
    text: (file) => modelOf(file).getValue(),
    edit: (file, text) => {
      const model = modelOf(file);
      model.pushStackElement();
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
      model.pushStackElement();
    },
    mark: (file, marks) => {
      const model = modelOf(file);
      const markers = marks.map(({ start, end, severity, message, code, faded }) => {
        const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
        return {
          startLineNumber: range.startLineNumber,
          startColumn: range.startColumn,
          endLineNumber: range.endLineNumber,
          endColumn: range.endColumn,
          severity: SEVERITIES[severity],
          message,
          code,
          tags: faded ? [monaco.MarkerTag.Unnecessary] : [],
        };
      });
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
