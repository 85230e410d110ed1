/**
 * <sshd-config-analyzer>: files, a connection, a release; what sshd makes of them. The markup stands in
 * `components/Analyzer.astro` with the first example and its analysis. This file wires the parts together.
 */
import { analyze, applyFixes, type Analysis } from '#openssh/sshd_config/analyze.ts';
import { notForSshd } from '#openssh/sshd_config/rules/not-for-sshd.ts';
import { recognizeDump, type Dump } from '#openssh/sshd_config/recognize-dump.ts';
import { Compare, type Comparison } from './analyzer/compare.ts';
import { download } from './analyzer/download.ts';
import { acceptDrops } from './analyzer/drop.ts';
import { EXAMPLES, MAIN } from './analyzer/examples.ts';
import { keepFocus } from './analyzer/focus.ts';
import { fillForm, filledFields, readNeedForm } from './analyzer/forms.ts';
import { fromFragment, type SharedState } from './analyzer/fragment.ts';
import { toMarkdown } from './analyzer/markdown.ts';
import type { Need } from './analyzer/need.ts';
import { Pace } from './analyzer/pace.ts';
import { readChosen, type GivenFile } from './analyzer/read-files.ts';
import { PlanPart } from './analyzer/plan-part.ts';
import { RenameForm } from './analyzer/rename-form.ts';
import { readSetting, type Setting } from './analyzer/setting.ts';
import type { Share } from './share/analyzer.ts';
import { resizePanes } from './analyzer/split.ts';
import { keepInTab, keptInTab } from './analyzer/tab-state.ts';
import { tabsView } from './analyzer/tabs-view.ts';
import { TextPane } from './analyzer/text-pane.ts';
import { headView, strangeView } from './analyzer/head-view.ts';
import { announce, restView } from './analyzer/view.ts';
import { Workspace } from './analyzer/workspace.ts';
import styles from '../styles/analyzer-used.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { draw } from './draw.ts';
import { pageHref } from './href.ts';
import { keepConfig } from './keep-config.ts';

class SshdConfigAnalyzer extends HTMLElement {
  readonly #workspace = new Workspace();
  readonly #pace = new Pace(
    () => this.#analyze(),
    (busy) => this.#part('rest').closest('.analyzer-results')!.toggleAttribute('data-busy', busy),
  );
  #pane!: TextPane;
  #share: Share | undefined;
  #rename!: RenameForm;
  #compare!: Compare;
  #analysis!: Analysis;
  #dump: Dump | undefined;
  /** True when what was kept has been taken over. */
  #restored = false;
  #seesFixes = false;
  #plan!: PlanPart;
  #said: ReturnType<typeof setTimeout> | undefined;
  #kept: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const box = this.querySelector('textarea')!;
    this.#workspace.beginWithExample(box);
    this.#pane = new TextPane(box, this.#part('editor'), {
      workspace: this.#workspace,
      typed: (file, text) => this.#typed(file, text),
      opened: () => {
        this.dataset.editor = 'ready';
        this.#pane.mark(this.#analysis);
      },
      analysis: () => this.#analysis,
      setting: () => this.#setting(),
      applyFix: (index) => this.#applyFix(index),
      fixAll: () => this.#fixAll(),
      href: pageHref,
    });
    this.#rename = new RenameForm(this.#part('rename') as HTMLFormElement, this.#workspace, () =>
      this.#changed(),
    );
    this.#compare = new Compare(this.#part('compare'));
    this.#plan = new PlanPart(this.#needForm.closest('details')!, this.#part('plan'), {
      evaluation: () => this.#analysis.evaluation,
      need: () => this.#need(),
      isDump: () => this.#dump !== undefined,
      say: (text) => this.#say(text),
    });
    this.#listen();
    acceptDrops(this, (given) => this.#give(given));
    resizePanes(this, this.#part('split'), this.querySelector<HTMLElement>('.analyzer-editor')!);
    this.#pace.now();
    this.#remember();
  }

  disconnectedCallback(): void {
    this.#compare.close();
    this.#pane.dispose();
  }

  /** Is this the tool's own page, not a part of another? */
  get #isPage(): boolean {
    return !this.classList.contains('embedded');
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('.analyzer-settings');
  }

  get #needForm(): HTMLFormElement {
    return this.querySelector<HTMLFormElement>('.need-form')!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #listen(): void {
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      const button = target.closest('button');
      this.#click(target);
      keepFocus(this, button);
    });
    this.#form?.addEventListener('input', () => this.#pace.later());
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#needForm.addEventListener('input', () => this.#pace.later());
    this.#needForm.addEventListener('submit', (event) => event.preventDefault());
    const chooser = this.querySelector<HTMLInputElement>('input[type=file]');
    chooser?.addEventListener('change', () => {
      void readChosen([...(chooser.files ?? [])]).then((files) => {
        this.#give(files);
        // The same file may be chosen again.
        chooser.value = '';
      });
    });
    const tabs = this.#part('tabs');
    tabs.addEventListener('dblclick', () => this.#rename.open());
    tabs.addEventListener('keydown', (event) => this.#tabKey(event));
  }

  /** As in a list of tabs elsewhere: F2 renames, Delete closes, the arrows go to the neighbors. */
  #tabKey({ key, target }: KeyboardEvent): void {
    const name = (target as Element).closest<HTMLElement>('[data-tab]')?.dataset.tab;
    if (name === undefined) return;
    const names = [...this.#workspace.files.keys()];
    const beside = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (key === 'F2') this.#rename.open();
    else if (key === 'Delete') this.#workspace.close(name);
    else if (beside !== undefined)
      this.#workspace.show(names[(names.indexOf(name) + beside + names.length) % names.length]!);
    else return;
    if (key === 'F2') return;
    this.#changed();
    this.querySelector<HTMLElement>('.tab[data-active] [data-tab]')?.focus();
  }

  #setting(): Setting {
    return readSetting(this.#form);
  }

  #need(): Need {
    return readNeedForm(this.#needForm);
  }

  #typed(file: string, text: string): void {
    if (this.#workspace.type(file, text)) this.#pane.sync();
    this.#pace.later();
  }

  /** The workspace has other files, or shows another one, than before. */
  #changed(): void {
    this.#pane.sync();
    this.#pace.now();
  }

  #analyze(): void {
    const { files, main, active, done, undone } = this.#workspace;
    this.#recognize();
    const setting = this.#setting();
    const analysis = analyze({ files, main, ...setting });
    this.#analysis = analysis;
    const need = this.#need();
    const strange = analysis.findings.find(({ rule, file }) => rule === notForSshd.id && file === main);
    const head = strange
      ? strangeView(strange, pageHref)
      : headView(analysis, setting.connection, this.#dump);
    draw(head, this.#part('results'));
    const asked = { logins: need.target.logins, fixes: this.#seesFixes };
    draw(restView(analysis, setting.connection, pageHref, asked), this.#part('rest'));
    draw(tabsView([...files.keys()], active, main, analysis.findings), this.#part('tabs'));
    for (const [name, what] of [
      ['undo', done],
      ['redo', undone],
    ] as const)
      this.#part(name).hidden = what === undefined;
    this.#part('undo-what').textContent = done ?? '';
    void this.#plan.draw();
    this.#pane.mark(analysis);
    this.#share?.refresh();
    this.#compare.refresh();
    if (!this.#workspace.pristine) keepConfig(analysis);
    clearTimeout(this.#said);
    this.#said = setTimeout(() => {
      this.#part('live').textContent = announce(analysis);
    }, 700);
    clearTimeout(this.#kept);
    this.#kept = setTimeout(() => this.#keep(), 250);
  }

  /** Is it the output of `sshd -T`? Then it tells its release. */
  #recognize(): void {
    const before = this.#dump;
    const { files, main } = this.#workspace;
    this.#dump = recognizeDump(files.get(main) ?? '');
    if (!this.#dump || before) return;
    for (const [name, value] of [
      ['release', this.#dump.releases.at(-1)!],
      ['distribution', this.#dump.distribution],
    ] as const)
      this.#form!.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value = value;
  }

  #click(target: Element): void {
    const data = (name: string) => target.closest<HTMLElement>(`[data-${name}]`)?.dataset;
    const tab = data('tab')?.tab;
    if (tab !== undefined && this.#workspace.show(tab)) this.#changed();
    const close = data('close-tab')?.closeTab;
    if (close !== undefined) {
      this.#workspace.close(close);
      this.#changed();
    }
    const fix = data('fix')?.fix;
    if (fix !== undefined) this.#applyFix(Number(fix));
    if (target.closest('[data-fix-all]')) this.#fixAll();
    const example = EXAMPLES[Number(data('example')?.example)];
    if (example) this.#replace(example.files, `Example “${example.title}”.`);
    const there = data('offset');
    if (there?.file !== undefined) this.#goTo(there.file, Number(there.offset));
    this.#act(data('action')?.action ?? '', target);
  }

  #act(action: string, target: Element): void {
    const { files, changed } = this.#workspace;
    const actions: Readonly<Record<string, () => void>> = {
      add: () => {
        this.#workspace.add();
        this.#changed();
        this.#rename.open();
      },
      open: () => this.querySelector<HTMLElement>('input[type=file]')?.click(),
      clear: () => this.#replace([{ name: MAIN, text: '' }], 'Cleared.'),
      'see-fixes': () => {
        this.#seesFixes = !this.#seesFixes;
        this.#pace.now();
      },
      download: () => download(changed, files),
      share: () => void this.#openShare(),
      'make-link': () => void this.#share?.makeLink(),
      'close-share': () => this.#share?.close(),
      rename: () => this.#rename.open(),
      'close-rename': () => this.#rename.close(),
      // The listener for all copy buttons runs after this one.
      markdown: () => {
        const text = toMarkdown(this.#analysis, this.#setting().connection);
        target.closest<HTMLElement>('button')!.dataset.copy = text;
      },
      'apply-plan': () => this.#comparePlan()?.apply(),
      'download-plan': () => {
        const plan = this.#comparePlan();
        if (plan) download(plan.changed, plan.after);
      },
      'compare-plan': () => void this.#compare.open(() => this.#comparePlan()),
      'compare-fixes': () => void this.#compare.open(() => this.#compareFixes()),
      undo: () => {
        this.#workspace.undo();
        this.#changed();
      },
      redo: () => {
        this.#workspace.redo();
        this.#changed();
      },
    };
    actions[action]?.();
  }

  /** The panel comes when it is asked for. */
  async #openShare(): Promise<void> {
    const here = this.#isPage ? location.pathname : pageHref('/tools/sshd-config-analyzer/');
    try {
      const { Share } = await import('./share/analyzer.ts');
      this.#share ??= new Share(this.#part('share'), {
        analysis: () => this.#analysis,
        connection: () => this.#setting().connection,
        state: () => this.#state(),
        page: new URL(here, location.href).href,
        own: this.#isPage,
      });
      this.#share.open();
    } catch {
      this.#say('The panel could not be loaded. Once the network is back, press Share again.');
    }
  }

  /** Say something above the files; nothing to say takes it away. */
  #say(text: string): void {
    const word = this.#part('link-word');
    word.hidden = text === '';
    word.textContent = text;
  }

  #comparePlan(): Comparison | undefined {
    return this.#plan.comparison((files) => this.#write(files, 'Plan applied.'));
  }

  #compareFixes(): Comparison {
    const { files } = this.#workspace;
    const after = this.#analysis.fixAll();
    const changed = [...after.keys()].filter((name) => after.get(name) !== files.get(name));
    return { title: 'All fixes', before: files, after, changed, apply: () => this.#fixAll() };
  }

  #goTo(file: string, offset: number): void {
    if (!this.#workspace.show(file)) return;
    this.#changed();
    this.#pane.reveal(offset);
  }

  #replace(files: readonly { readonly name: string; readonly text: string }[], what: string): void {
    this.#workspace.replace(new Map(files.map(({ name, text }) => [name, text])), files[0]!.name, what);
    this.#changed();
  }

  #give(given: readonly GivenFile[]): void {
    this.#say(given.length > 0 ? '' : 'There is no file in it that sshd reads: sshd_config or *.conf.');
    this.#workspace.give(given);
    this.#changed();
  }

  #applyFix(index: number): void {
    const finding = this.#analysis.findings[index];
    if (finding?.fix)
      this.#write(applyFixes(this.#workspace.files, [finding]), `${finding.fix.title}: done.`);
  }

  #fixAll(): void {
    this.#write(this.#analysis.fixAll(), 'All fixes applied.');
  }

  #write(files: ReadonlyMap<string, string>, what: string): void {
    this.#workspace.write(files, what);
    this.#changed();
  }

  /** What a link holds: the files, and the fields that are filled in. */
  #state(): SharedState {
    const { files, main } = this.#workspace;
    const { release, distribution } = this.#setting();
    const connection = filledFields(this.#form);
    delete connection['release'];
    delete connection['distribution'];
    return { files: [...files], main, release, distribution, connection, need: filledFields(this.#needForm) };
  }

  /** On the tool's own page a link in the address counts; else what this tab had before a reload. */
  #remember(): void {
    if (this.#isPage) addEventListener('hashchange', () => void this.#restore());
    void this.#restore().then(() => {
      this.dataset.ready = '';
      this.#restored = true;
    });
  }

  /** The fragment of the address, where it is this tool's. */
  get #link(): string {
    return this.#isPage && /^#v\d+[.&]/.test(location.hash) ? location.hash : '';
  }

  /** Before the tab is left it is too late: the browser takes no new state any more. */
  #keep(): void {
    if (!this.#restored) return;
    const needless = this.#workspace.pristine || this.#link !== '';
    keepInTab(needless ? undefined : this.#state());
  }

  /** Take over what the address of the page holds; a broken link says so and leaves the example. */
  async #restore(): Promise<void> {
    const kept = this.#link === '' ? keptInTab() : undefined;
    const found = kept ? { state: kept } : await fromFragment(this.#link);
    this.#say(
      found && 'error' in found
        ? `The link could not be read: ${found.error}. Here is an example instead.`
        : '',
    );
    if (!found || 'error' in found) return;
    const need = 'state' in found ? found.state.need : found.need;
    fillForm(this.#needForm, need);
    if (Object.keys(need).length > 0) this.#needForm.closest('details')!.open = true;
    if ('state' in found) {
      const { files, main, release, distribution, connection } = found.state;
      fillForm(this.#form!, { release, distribution, ...connection });
      if (Object.keys(connection).length > 0) this.#form!.querySelector('details')!.open = true;
      // The values of the link count, also where a dump would tell others.
      this.#dump = { releases: [release], distribution: 'upstream' };
      this.#workspace.begin(new Map(files), main, this.#workspace.active);
    }
    this.#changed();
  }
}

adoptStyles(styles);
customElements.define('sshd-config-analyzer', SshdConfigAnalyzer);
