/** Where the files are written: a textarea, and the editor that takes its place where it is wanted. */
import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Editor } from '../monaco/editor.ts';
import type { SshdConfigHost } from '../monaco/sshd-config.ts';
import { marksOf } from './marks.ts';
import { mayHaveEditor, wantsEditor } from './wants-editor.ts';
import type { Workspace } from './workspace.ts';

/** What the pane asks the page. */
export interface PaneHost extends Omit<SshdConfigHost, 'onChange'> {
  readonly workspace: Workspace;
  /** The reader has changed a file. */
  typed(file: string, text: string): void;
  /** The editor is there. */
  opened(): void;
}

/** The textarea, upgraded to the editor on a device with a mouse or trackpad. */
export class TextPane {
  readonly #box: HTMLTextAreaElement;
  readonly #host: HTMLElement;
  readonly #page: PaneHost;
  #editor: Editor | undefined;
  #wanted = false;

  /**
   * @param box what works from the start
   * @param host where the editor goes
   */
  constructor(box: HTMLTextAreaElement, host: HTMLElement, page: PaneHost) {
    this.#box = box;
    this.#host = host;
    this.#page = page;
    box.addEventListener('input', () => page.typed(page.workspace.active, box.value));
    if (!mayHaveEditor()) return;
    const want = () => void this.#open();
    box.addEventListener('pointerenter', want, { once: true });
    box.addEventListener('focus', want, { once: true });
    if (wantsEditor(box)) want();
  }

  /** Is the editor in use? */
  get rich(): boolean {
    return this.#editor !== undefined;
  }

  async #open(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    const { workspace } = this.#page;
    try {
      const { openSshdConfigEditor } = await import('../monaco/sshd-config.ts');
      const focused = document.activeElement === this.#box;
      const { selectionStart } = this.#box;
      this.#host.hidden = false;
      this.#editor = openSshdConfigEditor(this.#host, {
        ...this.#page,
        onChange: (file) => this.#typed(file),
      });
      this.sync();
      this.#box.hidden = true;
      if (focused) this.#editor.reveal(workspace.active, selectionStart);
      this.#page.opened();
    } catch (error) {
      // The textarea goes on working; the reader loses colors and hover, nothing else.
      this.#host.hidden = true;
      this.#box.hidden = false;
      console.info('The editor could not be loaded; the plain text field stays.', error);
    }
  }

  #typed(file: string): void {
    const text = this.#editor!.text(file);
    const known = this.#page.workspace.files.get(file);
    // What the page itself has written is known already.
    if (known !== undefined && known !== text) this.#page.typed(file, text);
  }

  /** Show what the workspace holds, after a change that was not typed. */
  sync(): void {
    const { files, active, text } = this.#page.workspace;
    if (this.#editor) {
      this.#editor.load([...files].map(([name, each]) => ({ name, text: each })));
      this.#editor.show(active);
    } else if (this.#box.value !== text) this.#box.value = text;
    this.#box.setAttribute('aria-label', `Text of ${active}`);
  }

  /** Underline the findings. */
  mark(analysis: Analysis): void {
    if (!this.#editor) return;
    for (const file of this.#page.workspace.files.keys()) this.#editor.mark(file, marksOf(analysis, file));
  }

  /** Put the cursor at an offset of the active file; in the textarea the line is selected. */
  reveal(offset: number): void {
    const { active, text } = this.#page.workspace;
    if (this.#editor) {
      this.#editor.reveal(active, offset);
      return;
    }
    const end = text.indexOf('\n', offset);
    this.#box.focus();
    this.#box.setSelectionRange(offset, end === -1 ? text.length : end);
    this.#scrollTo(text.slice(0, offset).split('\n').length);
  }

  /** A browser scrolls to a selection only when it is typed at. */
  #scrollTo(line: number): void {
    const style = getComputedStyle(this.#box);
    const height = Number.parseFloat(style.lineHeight) || 24;
    const lines = this.#box.value.split('\n').length;
    // Lines that wrap make the text taller than its lines.
    const share = (line - 1) / Math.max(1, lines);
    const text = this.#box.scrollHeight - 2 * Number.parseFloat(style.paddingTop);
    this.#box.scrollTop = Math.max(0, Math.max(share * text, 0) - this.#box.clientHeight / 2 + height);
  }

  focus(): void {
    if (this.#editor) this.#editor.focus();
  }

  dispose(): void {
    this.#editor?.dispose();
  }
}
