/**
 * <sshd-config-analyzer>: files, a connection, a release; what sshd makes of them. The markup stands in
 * `components/Analyzer.astro` with the first example and its analysis. A textarea works from the start; on a
 * device with a mouse or trackpad the editor takes its place when the reader turns to it.
 */
import { DEFAULT_RELEASE, parseRelease } from '#openssh/releases.ts';
import { analyze, applyFixes, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { readConnection } from './analyzer/connection.ts';
import { EXAMPLES, MAIN } from './analyzer/examples.ts';
import { freshName, placeOf } from './analyzer/files.ts';
import { tabsView } from './analyzer/tabs-view.ts';
import { analysisView, announce } from './analyzer/view.ts';
import { draw } from './draw.ts';
import { pageHref } from './href.ts';
import type { Editor, Mark } from './monaco/editor.ts';

class SshdConfigAnalyzer extends HTMLElement {
  readonly #files = new Map<string, string>();
  #active = MAIN;
  #analysis!: Analysis;
  #editor: Editor | undefined;
  #editorWanted = false;
  #box!: HTMLTextAreaElement;
  #undo: { files: ReadonlyMap<string, string>; what: string } | undefined;
  #queued = false;
  #said: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#box = this.querySelector('textarea')!;
    for (const { name, text } of EXAMPLES[0]!.files) this.#files.set(name, text);
    // A browser may have kept what was typed before the page was left.
    if (this.#box.value !== this.#box.defaultValue) this.#files.set(MAIN, this.#box.value);

    this.#box.addEventListener('input', () => this.#typed(this.#box.value));
    this.addEventListener('click', (event) => this.#click(event.target as Element));
    this.querySelector('form')?.addEventListener('input', () => this.#analyze());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      void this.#addFiles([...((event.target as HTMLInputElement).files ?? [])]);
    });
    this.#acceptDrops();
    this.#wantEditor();
    this.#analyze();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#editor?.dispose();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  /** Touch screens keep the textarea: the editor is not made for them. */
  #wantEditor(): void {
    if (!matchMedia('(hover: hover) and (pointer: fine)').matches) return;
    const want = () => void this.#openEditor();
    this.#box.addEventListener('pointerenter', want, { once: true });
    this.#box.addEventListener('focus', want, { once: true });
    // The pointer may be there already when this code arrives.
    if (this.#box.matches(':hover, :focus')) want();
  }

  async #openEditor(): Promise<void> {
    if (this.#editorWanted) return;
    this.#editorWanted = true;
    try {
      const { openSshdConfigEditor } = await import('./monaco/sshd-config.ts');
      const host = this.#part('editor');
      const focused = document.activeElement === this.#box;
      const { selectionStart } = this.#box;
      host.hidden = false;
      const editor = openSshdConfigEditor(host, {
        onChange: (file) => this.#typedIn(file),
        analysis: () => this.#analysis,
        setting: () => this.#setting(),
        applyFix: (index) => this.#applyFix(index),
        href: pageHref,
      });
      editor.load([...this.#files].map(([name, text]) => ({ name, text })));
      editor.show(this.#active);
      this.#editor = editor;
      this.#box.hidden = true;
      if (focused) editor.reveal(this.#active, selectionStart);
      this.dataset.editor = 'ready';
      this.#analyze();
    } catch (error) {
      // The textarea goes on working; the reader loses colors and hover, nothing else.
      this.#part('editor').hidden = true;
      this.#box.hidden = false;
      console.info('The editor could not be loaded; the plain text field stays.', error);
    }
  }

  #typed(text: string): void {
    this.#files.set(this.#active, text);
    this.#later();
  }

  #typedIn(file: string): void {
    const text = this.#editor?.text(file);
    if (text === undefined || text === this.#files.get(file)) return;
    this.#files.set(file, text);
    if (file === this.#active) this.#box.value = text;
    this.#later();
  }

  /** Once per frame, however many changes one key makes. */
  #later(): void {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#analyze();
    });
  }

  #setting(): { release: typeof DEFAULT_RELEASE; distribution: Distribution; connection: Connection } {
    const form = this.querySelector('form');
    const data = form ? new FormData(form) : new FormData();
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const distribution = DISTRIBUTIONS.find((name) => name === text('distribution')) ?? 'upstream';
    const { connection, problems } = readConnection(text);
    for (const field of form?.querySelectorAll<HTMLInputElement>('[data-connection]') ?? []) {
      const problem = problems.get(field.name) ?? '';
      field.toggleAttribute('aria-invalid', problem !== '');
      if (problem !== '') field.setAttribute('aria-invalid', 'true');
      const note = this.querySelector(`#${field.id}-problem`);
      if (note) note.textContent = problem;
    }
    return {
      release: parseRelease(text('release')) ?? DEFAULT_RELEASE,
      distribution,
      connection,
    };
  }

  #analyze(): void {
    const setting = this.#setting();
    const analysis = analyze({ files: this.#files, main: MAIN, ...setting });
    this.#analysis = analysis;
    draw(analysisView(analysis, setting.connection, pageHref), this.#part('results'));
    draw(tabsView([...this.#files.keys()], this.#active, MAIN, analysis.findings), this.#part('tabs'));
    this.#box.setAttribute('aria-label', `Text of ${this.#active}`);
    if (this.#editor) for (const file of this.#files.keys()) this.#editor.mark(file, marksOf(analysis, file));
    clearTimeout(this.#said);
    this.#said = setTimeout(() => {
      this.#part('live').textContent = announce(analysis);
    }, 700);
  }

  #click(target: Element): void {
    const data = (name: string) => target.closest<HTMLElement>(`[data-${name}]`)?.dataset;
    const tab = data('tab')?.tab;
    if (tab !== undefined) this.#show(tab);
    const close = data('close-tab')?.closeTab;
    if (close !== undefined) this.#remove(close);
    const fix = data('fix')?.fix;
    if (fix !== undefined) this.#applyFix(Number(fix));
    if (target.closest('[data-fix-all]')) this.#fixAll();
    const example = data('example')?.example;
    if (example !== undefined) this.#replace(EXAMPLES[Number(example)]!.files, 'Example loaded.');
    const there = data('offset');
    if (there?.file !== undefined) this.#goTo(there.file, Number(there.offset));
    const action = data('action')?.action;
    if (action === 'add') this.#add();
    if (action === 'open') this.querySelector<HTMLElement>('input[type=file]')?.click();
    if (action === 'clear') this.#replace([{ name: MAIN, text: '' }], 'Cleared.');
    if (action === 'undo' && this.#undo) {
      const { files } = this.#undo;
      this.#replace(
        [...files].map(([name, text]) => ({ name, text })),
        '',
      );
    }
  }

  #show(file: string): void {
    this.#active = file;
    this.#box.value = this.#files.get(file) ?? '';
    this.#editor?.show(file);
    this.#analyze();
    if (this.#editor) this.#editor.focus();
  }

  #goTo(file: string, offset: number): void {
    if (!this.#files.has(file)) return;
    this.#active = file;
    this.#box.value = this.#files.get(file)!;
    if (this.#editor) this.#editor.reveal(file, offset);
    else {
      const end = this.#box.value.indexOf('\n', offset);
      this.#box.focus();
      this.#box.setSelectionRange(offset, end === -1 ? this.#box.value.length : end);
    }
    this.#analyze();
  }

  #add(): void {
    const name = freshName([...this.#files.keys()]);
    this.#files.set(name, '');
    this.#reload();
    this.#show(name);
  }

  #remove(name: string): void {
    if (name === MAIN) return;
    this.#keep(`${name} closed.`);
    this.#files.delete(name);
    if (this.#active === name) this.#active = MAIN;
    this.#reload();
    this.#show(this.#active);
  }

  /** Replace all files; one step back brings the others again. */
  #replace(files: readonly { name: string; text: string }[], what: string): void {
    if (what === '') this.#forget();
    else this.#keep(what);
    this.#files.clear();
    for (const { name, text } of files) this.#files.set(name, text);
    this.#active = files[0]?.name ?? MAIN;
    this.#reload();
    this.#show(this.#active);
  }

  #keep(what: string): void {
    this.#undo = { files: new Map(this.#files), what };
    this.#part('undo').hidden = false;
    this.#part('undo-what').textContent = what;
  }

  #forget(): void {
    this.#undo = undefined;
    this.#part('undo').hidden = true;
  }

  #reload(): void {
    this.#editor?.load([...this.#files].map(([name, text]) => ({ name, text })));
  }

  async #addFiles(dropped: readonly File[]): Promise<void> {
    if (dropped.length === 0) return;
    this.#keep(dropped.length === 1 ? `${dropped[0]!.name} read.` : `${String(dropped.length)} files read.`);
    // What is dropped is the reader's configuration: the example makes room for it.
    if (this.#isExample()) this.#files.clear();
    let last = MAIN;
    for (const file of dropped) {
      const path =
        'webkitRelativePath' in file && file.webkitRelativePath ? file.webkitRelativePath : file.name;
      last = dropped.length === 1 && !path.endsWith('.conf') ? MAIN : placeOf(path, MAIN);
      this.#files.set(last, await file.text());
    }
    if (!this.#files.has(MAIN)) this.#files.set(MAIN, 'Include /etc/ssh/sshd_config.d/*.conf\n');
    this.#reload();
    this.#show(this.#files.has(MAIN) && dropped.length > 1 ? MAIN : last);
  }

  #isExample(): boolean {
    return EXAMPLES.some(
      ({ files }) =>
        files.length === this.#files.size && files.every(({ name, text }) => this.#files.get(name) === text),
    );
  }

  #applyFix(index: number): void {
    const finding = this.#analysis.findings[index];
    if (finding?.fix) this.#write(applyFixes(this.#files, [finding]), `${finding.fix.title}: done.`);
  }

  #fixAll(): void {
    this.#write(this.#analysis.fixAll(), 'All fixes applied.');
  }

  #write(files: ReadonlyMap<string, string>, what: string): void {
    this.#keep(what);
    for (const [name, text] of files) {
      if (this.#files.get(name) === text) continue;
      this.#files.set(name, text);
      this.#editor?.edit(name, text);
    }
    this.#box.value = this.#files.get(this.#active) ?? '';
    this.#analyze();
  }

  #acceptDrops(): void {
    const has = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    this.addEventListener('dragover', (event) => {
      if (!has(event)) return;
      event.preventDefault();
      this.toggleAttribute('data-drop', true);
    });
    this.addEventListener('dragleave', () => this.removeAttribute('data-drop'));
    // Before Monaco, which would take the drop for text.
    this.addEventListener(
      'drop',
      (event) => {
        this.removeAttribute('data-drop');
        if (!has(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void this.#addFiles([...event.dataTransfer!.files]);
      },
      { capture: true },
    );
  }
}

/** Findings of one file as marks, and its lines without effect drawn faded. */
function marksOf({ findings, evaluation }: Analysis, file: string): Mark[] {
  const marks: Mark[] = findings
    .filter((finding) => finding.file === file)
    .map(({ range, severity, message, rule }) => ({ ...range, severity, message, code: rule }));
  for (const { source, fate } of evaluation.lines)
    if (source.file === file && (fate === 'shadowed' || fate === 'replaced'))
      marks.push({
        ...source.range,
        severity: 'info',
        message: 'This line has no effect.',
        code: fate,
        faded: true,
      });
  return marks;
}

customElements.define('sshd-config-analyzer', SshdConfigAnalyzer);
