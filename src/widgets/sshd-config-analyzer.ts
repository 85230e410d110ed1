/**
 * <sshd-config-analyzer>: files, a connection, a release; what sshd makes of them. The markup stands in
 * `components/Analyzer.astro` with the first example and its analysis. A textarea works from the start; on a
 * device with a mouse or trackpad the editor takes its place when the reader turns to it.
 */
import { DEFAULT_RELEASE, parseRelease } from '#openssh/releases.ts';
import { PLATFORMS } from '#openssh/platforms.ts';
import { analyze, applyFixes, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import type { Plan } from '#openssh/sshd_config/plan.ts';
import { recognizeDump, type Dump } from '#openssh/sshd_config/recognize-dump.ts';
import { readConnection } from './analyzer/connection.ts';
import { EXAMPLES, MAIN } from './analyzer/examples.ts';
import { freshName, placeOf, problemWithName, tabTitle } from './analyzer/files.ts';
import { fromFragment, type SharedState } from './analyzer/fragment.ts';
import { toMarkdown } from './analyzer/markdown.ts';
import { readChosen, readDropped, type GivenFile } from './analyzer/read-files.ts';
import { Share } from './analyzer/share.ts';
import { tabsView } from './analyzer/tabs-view.ts';
import { platformOf, readNeed, type Need } from './analyzer/need.ts';
import { drawPlan } from './analyzer/plan-view.ts';
import { announce, headView, restView } from './analyzer/view.ts';
import { draw } from './draw.ts';
import { pageHref } from './href.ts';
import { keepConfig } from './keep-case.ts';
import type { Editor, Mark } from './monaco/editor.ts';

class SshdConfigAnalyzer extends HTMLElement {
  readonly #files = new Map<string, string>();
  #main = MAIN;
  #active = MAIN;
  /** The files as they were given: what differs from them is what a download holds. */
  #given: ReadonlyMap<string, string> = new Map();
  #dump: Dump | undefined;
  #share!: Share;
  #analysis!: Analysis;
  #editor: Editor | undefined;
  #editorWanted = false;
  #box!: HTMLTextAreaElement;
  #undo: { files: ReadonlyMap<string, string>; main: string } | undefined;
  #seesFixes = false;
  #plan: Plan | undefined;
  #platform: string | undefined;
  #queued = false;
  #said: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#box = this.querySelector('textarea')!;
    for (const { name, text } of EXAMPLES[0]!.files) this.#files.set(name, text);
    // A browser may have kept what was typed before the page was left.
    if (this.#box.value !== this.#box.defaultValue) this.#files.set(MAIN, this.#box.value);
    this.#given = new Map(this.#files);
    const own = !this.classList.contains('embedded');
    const page = new URL(own ? location.pathname : pageHref('/tools/sshd-config-analyzer/'), location.href)
      .href;
    this.#share = new Share(this.#part('share'), {
      analysis: () => this.#analysis,
      connection: () => this.#setting().connection,
      state: () => this.#state(),
      page,
      own,
    });

    this.#box.addEventListener('input', () => this.#typed(this.#box.value));
    this.addEventListener('click', (event) => this.#click(event.target as Element));
    this.querySelector('form')?.addEventListener('input', () => this.#analyze());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.#needForm.addEventListener('input', () => this.#later());
    this.#needForm.closest('details')!.addEventListener('toggle', () => this.#drawPlan(this.#need()));
    this.#needForm.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', (event) => {
      const select = (event.target as Element).closest<HTMLSelectElement>('select[data-platform]');
      if (!select) return;
      this.#platform = select.value;
      this.#drawPlan(this.#need());
    });
    this.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      const field = event.target as HTMLInputElement;
      void readChosen([...(field.files ?? [])]).then((files) => {
        this.#addFiles(files);
        // The same file may be chosen again.
        field.value = '';
      });
    });
    this.#watchRename();
    this.#acceptDrops();
    this.#wantEditor();
    this.#analyze();
    if (own) {
      addEventListener('hashchange', () => void this.#restore());
      void this.#restore().then(() => (this.dataset.ready = ''));
    } else this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#editor?.dispose();
  }

  get #needForm(): HTMLFormElement {
    return this.querySelector<HTMLFormElement>('.need-form')!;
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
    this.#leaveExample(this.#active, text);
    this.#files.set(this.#active, text);
    this.#later();
  }

  #typedIn(file: string): void {
    const text = this.#editor?.text(file);
    if (text === undefined || text === this.#files.get(file)) return;
    this.#leaveExample(file, text);
    this.#files.set(file, text);
    if (file === this.#active) this.#box.value = text;
    this.#later();
  }

  /** Who writes over an example's main file has come with a configuration: the example's drop-ins are not part of it. */
  #leaveExample(file: string, text: string): void {
    if (file !== this.#main || this.#files.size === 1 || text.trim() === '') return;
    const example = EXAMPLES.find(
      ({ files }) => files[0]!.name === file && this.#isUntouched(files.slice(1)),
    );
    if (!example || example.files.length !== this.#files.size) return;
    const lines = new Set(text.split('\n').map((line) => line.trim()));
    if (example.files[0]!.text.split('\n').some((line) => line.trim() !== '' && lines.has(line.trim())))
      return;
    this.#keep('The example’s other files were closed.');
    for (const { name } of example.files.slice(1)) this.#files.delete(name);
    // Models of closed files go with the next load; the one that is typed in must not be touched now.
  }

  #isUntouched(files: readonly { name: string; text: string }[]): boolean {
    return files.every(({ name, text }) => this.#files.get(name) === text);
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
    this.#recognize();
    const setting = this.#setting();
    const analysis = analyze({ files: this.#files, main: this.#main, ...setting });
    this.#analysis = analysis;
    draw(headView(analysis, setting.connection, this.#dump), this.#part('results'));
    const need = this.#need();
    draw(
      restView(analysis, setting.connection, pageHref, {
        logins: need.target.logins,
        fixes: this.#seesFixes,
      }),
      this.#part('rest'),
    );
    this.#drawPlan(need);
    draw(tabsView([...this.#files.keys()], this.#active, this.#main, analysis.findings), this.#part('tabs'));
    this.#box.setAttribute('aria-label', `Text of ${this.#active}`);
    if (this.#editor) for (const file of this.#files.keys()) this.#editor.mark(file, marksOf(analysis, file));
    this.#share.refresh();
    if (!this.#isExample()) keepConfig(analysis);
    clearTimeout(this.#said);
    this.#said = setTimeout(() => {
      this.#part('live').textContent = announce(analysis);
    }, 700);
  }

  /** Is it the output of `sshd -T`? Then it tells its release. */
  #recognize(): void {
    const before = this.#dump;
    this.#dump = recognizeDump(this.#files.get(this.#main) ?? '');
    if (!this.#dump || before) return;
    const form = this.querySelector('form');
    for (const [name, value] of [
      ['release', this.#dump.releases.at(-1)!],
      ['distribution', this.#dump.distribution],
    ] as const)
      form!.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value = value;
  }

  /** What a link holds: the files, and the fields that are filled in. */
  #state(): SharedState {
    const { release, distribution } = this.#setting();
    const filled = (form: HTMLFormElement | null): Record<string, string> =>
      Object.fromEntries(
        [...(form ? new FormData(form) : [])].filter(
          (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
        ),
      );
    const connection = filled(this.querySelector('form'));
    delete connection['release'];
    delete connection['distribution'];
    return {
      files: [...this.#files],
      main: this.#main,
      release,
      distribution,
      connection,
      need: filled(this.#needForm),
    };
  }

  /** Take over what the address of the page holds; a broken link says so and leaves the example. */
  async #restore(): Promise<void> {
    const found = await fromFragment(location.hash);
    const word = this.#part('link-word');
    word.hidden = true;
    if (!found) return;
    if ('error' in found) {
      word.hidden = false;
      word.textContent = `The link could not be read: ${found.error}. Here is an example instead.`;
      return;
    }
    const fill = (form: HTMLFormElement, values: Readonly<Record<string, string>>) => {
      form.reset();
      for (const [name, value] of Object.entries(values)) {
        const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
        if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
        else if (field) field.value = value;
      }
    };
    const need = 'state' in found ? found.state.need : found.need;
    fill(this.#needForm, need);
    if (Object.keys(need).length > 0) this.#needForm.closest('details')!.open = true;
    if ('state' in found) {
      const { files, main, release, distribution, connection } = found.state;
      fill(this.querySelector('form')!, { release, distribution, ...connection });
      if (Object.keys(connection).length > 0) this.querySelector('details')!.open = true;
      // The values of the link count, also where a dump would tell others.
      this.#dump = { releases: [release], distribution: 'upstream' };
      this.#replace(
        files.map(([name, text]) => ({ name, text })),
        '',
        main,
      );
      this.#given = new Map(this.#files);
    } else this.#analyze();
  }

  #watchRename(): void {
    const form = this.#part('rename') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#rename(new FormData(form));
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') form.hidden = true;
    });
    this.#part('tabs').addEventListener('dblclick', () => this.#openRename());
    this.#part('tabs').addEventListener('keydown', (event) => {
      if (event.key === 'F2') this.#openRename();
    });
  }

  #openRename(): void {
    const form = this.#part('rename');
    form.hidden = false;
    const field = form.querySelector<HTMLInputElement>('[name=path]')!;
    field.value = this.#active;
    form.querySelector<HTMLInputElement>('[name=main]')!.checked = this.#active === this.#main;
    form.querySelector<HTMLInputElement>('[name=main]')!.disabled = this.#active === this.#main;
    this.#part('rename-problem').textContent = '';
    field.focus();
    field.setSelectionRange(field.value.lastIndexOf('/') + 1, field.value.length);
  }

  #rename(data: FormData): void {
    const path = data.get('path');
    const name = typeof path === 'string' ? path.trim() : '';
    const others = [...this.#files.keys()].filter((each) => each !== this.#active);
    const problem = problemWithName(name, others);
    this.#part('rename-problem').textContent = problem ?? '';
    if (problem !== undefined) return;
    const old = this.#active;
    this.#keep(
      name === old ? `${tabTitle(name)} is the main file.` : `${tabTitle(old)} is ${tabTitle(name)} now.`,
    );
    const files = [...this.#files];
    this.#files.clear();
    for (const [each, text] of files) this.#files.set(each === old ? name : each, text);
    if (old === this.#main || data.get('main') !== null) this.#main = name;
    this.#active = name;
    this.#part('rename').hidden = true;
    this.#reload();
    this.#show(name);
  }

  /** What the form of `What do I need?` asks for; its fields say what is wrong with them. */
  #need(): Need {
    const data = new FormData(this.#needForm);
    const need = readNeed((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    for (const name of ['sessions', 'logins']) {
      const problem = need.problems.get(name) ?? '';
      const field = this.#needForm.querySelector(`[name=${name}]`)!;
      if (problem === '') field.removeAttribute('aria-invalid');
      else field.setAttribute('aria-invalid', 'true');
      this.querySelector(`#need-${name}-problem`)!.textContent = problem;
    }
    this.#part('scope-name').hidden = need.target.scope.kind === 'everyone';
    return need;
  }

  #drawPlan(need: Need): void {
    // Only what is looked at is worked out.
    if (!this.#needForm.closest('details')!.open) return;
    const { evaluation } = this.#analysis;
    const platform =
      PLATFORMS.find(({ id }) => id === this.#platform) ??
      platformOf(evaluation.input.distribution ?? 'upstream');
    const { view, plan } = drawPlan(evaluation, need, platform, pageHref, this.#dump !== undefined);
    this.#plan = plan;
    draw(view, this.#part('plan'));
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
    if (action === 'see-fixes') {
      this.#seesFixes = !this.#seesFixes;
      this.#analyze();
    }
    if (action === 'download') this.#downloadChanged();
    if (action === 'share') this.#share.open();
    if (action === 'make-link') void this.#share.makeLink();
    if (action === 'close-share') this.#share.close();
    if (action === 'rename') this.#openRename();
    if (action === 'close-rename') this.#part('rename').hidden = true;
    // The listener for all copy buttons runs after this one.
    if (action === 'markdown')
      target.closest<HTMLElement>('button')!.dataset.copy = toMarkdown(
        this.#analysis,
        this.#setting().connection,
      );
    if (action === 'apply-plan' && this.#plan) this.#write(this.#plan.files, 'Plan applied.');
    if (action === 'download-plan' && this.#plan) this.#download(this.#plan.changed, this.#plan.files);
    if (action === 'undo' && this.#undo) {
      const { files, main } = this.#undo;
      this.#replace(
        [...files].map(([name, text]) => ({ name, text })),
        '',
        main,
      );
    }
  }

  #downloadChanged(): void {
    const changed = [...this.#files].filter(([name, text]) => this.#given.get(name) !== text);
    this.#download(changed.length > 0 ? changed.map(([name]) => name) : [...this.#files.keys()], this.#files);
  }

  #download(names: readonly string[], files: ReadonlyMap<string, string>): void {
    for (const name of names) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(
        new Blob([files.get(name) ?? ''], { type: 'application/octet-stream' }),
      );
      link.download = tabTitle(name);
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
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
    if (name === this.#main) return;
    this.#keep(`${name} closed.`);
    this.#files.delete(name);
    if (this.#active === name) this.#active = this.#main;
    this.#reload();
    this.#show(this.#active);
  }

  /** Replace all files; one step back brings the others again. */
  #replace(files: readonly { name: string; text: string }[], what: string, main = MAIN): void {
    if (what === '') this.#forget();
    else this.#keep(what);
    this.#files.clear();
    for (const { name, text } of files) this.#files.set(name, text);
    this.#main = main;
    this.#active = this.#files.has(this.#active) && what === '' ? this.#active : main;
    if (what !== '') this.#given = new Map(this.#files);
    this.#reload();
    this.#show(this.#active);
  }

  #keep(what: string): void {
    this.#undo = { files: new Map(this.#files), main: this.#main };
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

  #addFiles(given: readonly GivenFile[]): void {
    if (given.length === 0) return;
    this.#keep(
      given.length === 1 ? `${tabTitle(given[0]!.path)} read.` : `${String(given.length)} files read.`,
    );
    // What is dropped is the reader's configuration: the example makes room for it.
    if (this.#isExample()) this.#files.clear();
    let last = this.#main;
    for (const { path, text } of given) {
      const alone = given.length === 1 && !path.endsWith('.conf');
      last = alone ? this.#main : placeOf(path, this.#main);
      this.#files.set(last, text);
    }
    if (!this.#files.has(this.#main)) this.#files.set(this.#main, 'Include /etc/ssh/sshd_config.d/*.conf\n');
    this.#given = new Map(this.#files);
    this.#reload();
    this.#show(given.length > 1 ? this.#main : last);
  }

  #isExample(): boolean {
    return EXAMPLES.some(({ files }) => files.length === this.#files.size && this.#isUntouched(files));
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
        void readDropped(event.dataTransfer!).then((files) => this.#addFiles(files));
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
