/**
 * The editor, cut to what is used. Only this folder names monaco-editor, and it is only ever imported on demand.
 * `suggest/register` alone registers no completion: its controller has to be named as well (monaco-editor 0.57).
 */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';

// With the options of `editor.ts` nothing asks for a worker; the default one, made from a blob, would break the policy.
globalThis.MonacoEnvironment = {
  getWorker: () => {
    throw new Error('The editor runs without a worker.');
  },
};

export { monaco };
