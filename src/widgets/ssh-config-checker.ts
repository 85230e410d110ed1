/**
 * <ssh-config-checker>: a client's files, a release, a system, a name to ask for; what ssh makes of them, and the
 * generator's settings written into them. The markup stands in `components/SshConfigChecker.astro` with the first
 * example and its result.
 */
import { DEFAULT_RELEASE, parseRelease } from '#openssh/releases.ts';
import { checkSshConfig, type CheckInput, type SshCheck } from '#openssh/ssh_config/check.ts';
import { setMultiplexing, type MultiplexingEdit } from '#openssh/ssh_config/edit.ts';
import { CLIENT_SYSTEMS, DEFAULT_FORM, generate, type ClientSystem } from '#openssh/ssh_config/generate.ts';
import { tabsView } from './analyzer/tabs-view.ts';
import { diffView } from './checker/diff-view.ts';
import { EXAMPLES, MAIN } from './checker/examples.ts';
import { checkIn, type CheckState } from './checker/fragment.ts';
import { CheckShare } from './share/checker.ts';
import { edited, freshName, placeOf, readNames } from './checker/files.ts';
import { announce, checkView } from './checker/view.ts';
import { draw } from './draw.ts';
import { onDropped } from './drop.ts';
import { readForm } from './generator/read-form.ts';
import { pageHref } from './href.ts';

type Files = ReadonlyMap<string, string>;

class SshConfigChecker extends HTMLElement {
  #files: Files = new Map();
  #active = MAIN;
  #check!: SshCheck;
  #edit: MultiplexingEdit | undefined;
  #box!: HTMLTextAreaElement;
  #undo: Files | undefined;
  #share: CheckShare | undefined;
  #queued = false;
  #said: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#box = this.querySelector('textarea')!;
    const files = new Map(EXAMPLES[0]!.files.map(({ name, text }) => [name, text]));
    // A browser may have kept what was typed before the page was left.
    if (this.#box.value !== this.#box.defaultValue) files.set(MAIN, this.#box.value);
    this.#files = files;
    this.#box.addEventListener('input', () => {
      this.#files = new Map(this.#files).set(this.#active, this.#box.value);
      this.#later();
    });
    for (const form of this.querySelectorAll('form')) {
      form.addEventListener('input', () => this.#later());
      form.addEventListener('submit', (event) => event.preventDefault());
    }
    this.addEventListener('click', (event) => this.#click(event.target as Element));
    // The settings that are written in come from the generator of the page.
    this.#generator()?.addEventListener('input', () => this.#later());
    this.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      void this.#addFiles([...((event.target as HTMLInputElement).files ?? [])]);
    });
    onDropped(this, (files) => void this.#addFiles(files));
    addEventListener('hashchange', () => void this.#readAddress());
    this.#update();
    void this.#readAddress().then(() => {
      this.dataset['ready'] = '';
    });
  }

  /** Take the files from the address, if it holds some. */
  async #readAddress(): Promise<void> {
    const found = await checkIn(location.hash, MAIN);
    if (!found) return;
    if ('error' in found) {
      this.#say(`This link cannot be read: ${found.error}.`);
      return;
    }
    const { files, release, system, host, names } = found.state;
    const fields = {
      'check-release': release,
      'check-system': system,
      'check-host': host,
      'check-names': names,
    };
    for (const [name, value] of Object.entries(fields))
      this.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
    this.#replace(new Map(files), 'Read from the link.');
  }

  /** The state as a link holds it. */
  #state(): CheckState {
    const { release, system } = this.#input();
    const [host, names] = [this.#field('check-host'), this.#field('check-names')];
    return { files: [...this.#files], release, system, host, names };
  }

  /** Words beside the buttons, without a way back. */
  #say(words: string): void {
    this.#part('undo').hidden = false;
    this.#part('undo-what').textContent = words;
    this.querySelector<HTMLElement>('[data-action=undo]')!.hidden = true;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #field(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
  }

  #generator(): HTMLFormElement | null {
    return document.querySelector('control-path-generator form');
  }

  #input(): CheckInput {
    const system = this.#field('check-system');
    return {
      files: this.#files,
      main: MAIN,
      release: parseRelease(this.#field('check-release')) ?? DEFAULT_RELEASE,
      system: system in CLIENT_SYSTEMS ? (system as ClientSystem) : 'linux',
      hosts: readNames(this.#field('check-host')),
    };
  }

  /** Once per frame, however many changes one key makes. */
  #later(): void {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#update();
    });
  }

  #update(): void {
    const input = this.#input();
    const check = checkSshConfig(input);
    this.#check = check;
    this.#share?.refresh();
    draw(checkView(check, this.#files, pageHref), this.#part('results'));
    draw(tabsView([...this.#files.keys()], this.#active, MAIN, check.findings), this.#part('tabs'));
    this.#box.setAttribute('aria-label', `Text of ${this.#active}`);
    this.#updateDiff(input);
    clearTimeout(this.#said);
    this.#said = setTimeout(() => {
      this.#part('live').textContent = announce(check);
    }, 700);
  }

  #updateDiff(input: CheckInput): void {
    const generator = this.#generator();
    const { release, system } = input;
    const form = { ...(generator ? readForm(generator).form : DEFAULT_FORM), release, system };
    const names = readNames(this.#field('check-names'));
    this.#edit = setMultiplexing({ ...input, hosts: [] }, names, generate(form).multiplexing);
    draw(diffView(this.#edit, names, this.#files), this.#part('diff'));
  }

  #click(target: Element): void {
    const data = (name: string) => target.closest<HTMLElement>(`[data-${name}]`)?.dataset;
    const tab = data('tab')?.['tab'];
    if (tab !== undefined) this.#show(tab);
    const close = data('close-tab')?.['closeTab'];
    if (close !== undefined) this.#remove(close);
    const fix = data('fix')?.['fix'];
    if (fix !== undefined) this.#fix(Number(fix));
    const example = data('example')?.['example'];
    if (example !== undefined) {
      const { files } = EXAMPLES[Number(example)]!;
      this.#replace(new Map(files.map(({ name, text }) => [name, text])), 'Example loaded.');
    }
    const there = data('offset');
    if (there?.['file'] !== undefined) this.#goTo(there['file'], Number(there['offset']));
    const action = data('action')?.['action'];
    if (action === 'add') this.#add();
    if (action === 'open') this.querySelector<HTMLElement>('input[type=file]')?.click();
    if (action === 'clear') this.#replace(new Map([[MAIN, '']]), 'Cleared.');
    if (action === 'apply' && this.#edit) this.#replace(this.#edit.files, 'Written into the file.');
    if (action === 'share') this.#sharing().open();
    if (action === 'close-share') this.#sharing().close();
    if (action === 'make-link') void this.#sharing().makeLink();
    if (action === 'undo' && this.#undo) this.#replace(this.#undo, '');
  }

  #sharing(): CheckShare {
    return (this.#share ??= new CheckShare(this.#part('share'), {
      input: () => this.#input(),
      state: () => this.#state(),
    }));
  }

  #show(file: string): void {
    this.#active = file;
    this.#box.value = this.#files.get(file) ?? '';
    this.#update();
  }

  #goTo(file: string, offset: number): void {
    if (!this.#files.has(file)) return;
    this.#show(file);
    const { value } = this.#box;
    // A text field counts a carriage return and line feed as one character.
    const before = (this.#files.get(file) ?? '').slice(0, offset);
    const start = before.length - (before.match(/\r\n/g)?.length ?? 0);
    const end = value.indexOf('\n', start);
    this.#box.focus();
    this.#box.setSelectionRange(start, end === -1 ? value.length : end);
  }

  #add(): void {
    const name = freshName([...this.#files.keys()]);
    this.#files = new Map(this.#files).set(name, '');
    this.#show(name);
    this.#box.focus();
  }

  #remove(name: string): void {
    if (name === MAIN) return;
    const files = new Map(this.#files);
    files.delete(name);
    this.#replace(files, `${name} closed.`);
  }

  #fix(index: number): void {
    const { fix } = this.#check.findings[index] ?? {};
    if (fix) this.#replace(edited(this.#files, fix.edits), `${fix.title}: done.`);
  }

  /** Take other files; with words, one step back brings these again. */
  #replace(files: Files, what: string): void {
    this.#undo = what === '' ? undefined : this.#files;
    this.querySelector<HTMLElement>('[data-action=undo]')!.hidden = false;
    this.#part('undo').hidden = what === '';
    this.#part('undo-what').textContent = what;
    this.#files = files;
    this.#show(files.has(this.#active) ? this.#active : MAIN);
  }

  async #addFiles(dropped: readonly File[]): Promise<void> {
    if (dropped.length === 0) return;
    // What is dropped is the reader's configuration: an example makes room for it.
    const files = new Map(this.#isExample() ? [] : this.#files);
    for (const file of dropped) {
      const path =
        'webkitRelativePath' in file && file.webkitRelativePath ? file.webkitRelativePath : file.name;
      const only = dropped.length === 1 && !files.has(MAIN);
      files.set(only ? MAIN : placeOf(path, MAIN), await file.text());
    }
    if (!files.has(MAIN)) files.set(MAIN, 'Include config.d/*\n');
    const order = new Map([[MAIN, files.get(MAIN)!], ...files]);
    this.#replace(
      order,
      dropped.length === 1 ? `${dropped[0]!.name} read.` : `${dropped.length} files read.`,
    );
  }

  #isExample(): boolean {
    return EXAMPLES.some(
      ({ files }) =>
        files.length === this.#files.size && files.every(({ name, text }) => this.#files.get(name) === text),
    );
  }
}

customElements.define('ssh-config-checker', SshConfigChecker);
