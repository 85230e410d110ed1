/**
 * Two states of a file in Monaco's diff editor. A module of its own, loaded when someone wants to compare: what
 * works out the difference is not part of the editor, which would leave it to a worker.
 */
import { linesDiffComputers } from 'monaco-editor/editor/common/diff/linesDiffComputers';
import { IDiffProviderFactoryService } from 'monaco-editor/editor/browser/widget/diffEditor/diffProviderFactoryService';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { editorOptions } from './editor.ts';
import { LANGUAGE } from './language.ts';
import { monaco } from './monaco.ts';

/** A comparison on the page. */
export interface DiffEditor {
  show(before: string, after: string): void;
  /** Go to the next difference, or back to the first. */
  next(): void;
  focus(): void;
  dispose(): void;
}

/** Compare on the page's own thread: the files are small, and no worker is allowed. */
function compareHere(): void {
  const provider = {
    onDidChange: () => ({ dispose: () => undefined }),
    dispose: () => undefined,
    setOptions: () => undefined,
    computeDiff: (
      original: monaco.editor.ITextModel,
      modified: monaco.editor.ITextModel,
      options: {
        readonly ignoreTrimWhitespace: boolean;
        readonly maxComputationTimeMs: number;
        readonly computeMoves: boolean;
      },
    ) => {
      const [before, after] = [original.getLinesContent(), modified.getLinesContent()];
      const { changes, moves, hitTimeout } = linesDiffComputers
        .getDefault()
        .computeDiff(before, after, options);
      return Promise.resolve({ identical: changes.length === 0, quitEarly: hitTimeout, changes, moves });
    },
  };
  StandaloneServices.get(IDiffProviderFactoryService).createDiffProvider = () => provider;
}

let ready = false;

/** Make a comparison in `host`: side by side where there is room, in one column elsewhere. */
export function openDiffEditor(host: HTMLElement, label: string): DiffEditor {
  if (!ready) compareHere();
  ready = true;
  const editor = monaco.editor.createDiffEditor(host, {
    ...editorOptions(host),
    ariaLabel: label,
    diffWordWrap: 'on',
    enableSplitViewResizing: false,
    hideUnchangedRegions: { enabled: true, minimumLineCount: 3, contextLineCount: 3 },
    maxComputationTime: 1000,
    modifiedAriaLabel: 'After',
    originalAriaLabel: 'Before',
    originalEditable: false,
    readOnly: true,
    renderGutterMenu: false,
    renderMarginRevertIcon: false,
    renderOverviewRuler: false,
    renderSideBySideInlineBreakpoint: 760,
  });
  let models: { original: monaco.editor.ITextModel; modified: monaco.editor.ITextModel } | undefined;
  const drop = () => {
    editor.setModel(null);
    models?.original.dispose();
    models?.modified.dispose();
    models = undefined;
  };
  return {
    show: (before, after) => {
      drop();
      models = {
        original: monaco.editor.createModel(before, LANGUAGE),
        modified: monaco.editor.createModel(after, LANGUAGE),
      };
      editor.setModel(models);
    },
    next: () => editor.goToDiff('next'),
    focus: () => editor.getModifiedEditor().focus(),
    dispose: () => {
      drop();
      editor.dispose();
    },
  };
}
