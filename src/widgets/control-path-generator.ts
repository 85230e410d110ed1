/** `<control-path-generator>`: reads the form, asks the library, draws the answer. */
import { html, nothing } from 'lit-html';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  generate,
  withSystem,
  withWorkload,
  WORKLOADS,
  type Generated,
  type GeneratorForm,
} from '#openssh/ssh_config/generate.ts';
import { draw } from './draw.ts';
import { fromFragment, MOST_HOSTS, replaceIn, toFragment } from './generator/fragment.ts';
import { headline } from './generator/headline.ts';
import { fieldSays, placeOf, spoken, toLookAt } from './generator/problems-view.ts';
import {
  control,
  hostRows,
  insertHost,
  readForm,
  readHost,
  writeForm,
  type Reading,
} from './generator/read-form.ts';
import { commandsView, resultView, sentence } from './generator/result-view.ts';

/** Milliseconds after the last key: to write the address, and to tell a screen reader. */
const WRITE_AFTER = 300;
const SAY_AFTER = 900;

type Notice = 'link' | 'hosts' | 'workload' | 'form';

class ControlPathGenerator extends HTMLElement {
  #form!: HTMLFormElement;
  #reading!: Reading;
  #generated!: Generated;
  #before!: GeneratorForm;
  #writing = 0;
  #saying = 0;
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => this.#typed(event.target as HTMLElement));
    this.addEventListener('click', (event) => this.#clicked(event.target as Element));
    this.#before = readForm(this.#form).form;
    if (!this.#embedded) {
      addEventListener('hashchange', () => this.#readAddress());
      addEventListener('pagehide', () => {
        if (this.#writing !== 0) this.#writeAddress();
      });
      // What was typed before this code was there stands in the fields.
      if (location.hash === '') this.#update('quietly');
      else this.#readAddress();
    } else this.#update('quietly');
    this.#keepInView();
    this.dataset['ready'] = '';
  }

  get #embedded(): boolean {
    return this.dataset['embedded'] !== undefined;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Take the form from the address. The id of an element is an address inside the page, not a form. */
  #readAddress(): void {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && document.getElementById(fragment)) {
      if (!this.#generated) this.#update('quietly');
      return;
    }
    clearTimeout(this.#writing);
    this.#offer(undefined);
    const { form, error } = fromFragment(fragment);
    this.#notice('link', error && `This link cannot be read: ${error}. Below is the form as it is at first.`);
    writeForm(this.#form, form ?? DEFAULT_FORM);
    this.#update('quietly');
  }

  /** Write the form into the address: over the last entry of the history, or as a new one. */
  #writeAddress(entry: 'same' | 'new' = 'same'): void {
    clearTimeout(this.#writing);
    this.#writing = 0;
    if (this.#embedded) return;
    const fragment = `#${replaceIn(location.hash, { form: toFragment(this.#reading.form) })}`;
    if (fragment === location.hash) return;
    if (entry === 'new') history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  }

  #typed(target: HTMLElement): void {
    const { name, value } = target as HTMLInputElement;
    this.#offer(undefined);
    this.#notice('link', undefined);
    if (name === 'workload') {
      this.#choseWorkload();
      return;
    }
    if (name === 'system' || name === 'localUser') this.#suggestHome(name, value);
    this.#update('soon', target instanceof HTMLSelectElement ? 'new' : 'same');
  }

  /** A workload brings its numbers along; what was typed before can be had back. */
  #choseWorkload(): void {
    const before = this.#before;
    const { form } = readForm(this.#form);
    const after = withWorkload(form, form.workload);
    writeForm(this.#form, after);
    this.#update('soon', 'new');
    const { title } = WORKLOADS.find(({ id }) => id === after.workload)!;
    if (before.sessions === after.sessions && before.controlPersist === after.controlPersist) return;
    this.#offer({
      at: 'workload',
      words: `${title}: ${after.sessions} sessions and ControlPersist ${after.controlPersist} are filled in.`,
      undo: () => {
        writeForm(this.#form, before);
        control(this.#form, 'workload').focus();
      },
    });
  }

  /** The usual home directory follows the system and the user, unless another was typed. */
  #suggestHome(name: 'system' | 'localUser', value: string): void {
    const before = this.#before;
    if (before.home !== CLIENT_SYSTEMS[before.system].home(before.localUser)) return;
    const { form } = readForm(this.#form);
    control(this.#form, 'home').value = withSystem({ ...form, [name]: value }, form.system).home;
  }

  #clicked(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do], [data-goto]');
    if (!button) return;
    const { do: action, goto: field } = button.dataset;
    if (field !== undefined) this.#goTo(field);
    if (action === 'add-host') this.#addHost();
    if (action === 'remove-host') this.#removeHost(button.closest<HTMLElement>('[data-host]')!);
    if (action === 'reset') this.#reset();
    if (action === 'see-result') this.#seeResult();
    if (action === 'download') this.#downloadConfig();
    if (action === 'download-script') {
      const script = this.#generated.scripts.find(({ file }) => file === button.dataset['file']);
      if (script) this.#download(script.file, script.text);
    }
    if (action === 'undo') {
      const undo = this.#undo;
      this.#offer(undefined);
      undo?.();
      this.#update('soon', 'new');
    }
  }

  #addHost(): void {
    this.#offer(undefined);
    const row = insertHost(this.#form, { alias: '' });
    this.#update('soon');
    control(row, 'alias').focus();
  }

  /** The last row stays, empty. */
  #removeHost(row: HTMLElement): void {
    const host = readHost(row);
    const next = row.nextElementSibling;
    row.remove();
    const stood = hostRows(this.#form).length > 0 ? undefined : insertHost(this.#form, { alias: '' });
    this.#update('soon', 'new');
    this.#offer({
      at: 'hosts',
      words: host.alias === '' ? 'The host is removed.' : `${host.alias} is removed.`,
      undo: () => {
        // The row beside it may have gone in the meantime.
        const place = next?.isConnected ? next : null;
        const back = insertHost(this.#form, host, place);
        if (stood && Object.values(readHost(stood)).every((value) => value === '')) stood.remove();
        control(back, 'alias').focus();
      },
    });
    this.#part('[data-notice="hosts"] button')?.focus();
  }

  #reset(): void {
    const before = readForm(this.#form).form;
    writeForm(this.#form, DEFAULT_FORM);
    this.#notice('link', undefined);
    this.#update('soon', 'new');
    this.#offer({
      at: 'form',
      words: 'The form is as it was at first.',
      undo: () => {
        writeForm(this.#form, before);
        this.#part('[data-do="reset"]').focus();
      },
    });
  }

  /** On a small screen the result is below the form. */
  #seeResult(): void {
    const results = this.#part('.gen-results');
    results.scrollIntoView({ block: 'start' });
    results.focus({ preventScroll: true });
  }

  #downloadConfig(): void {
    const [first] = this.#generated.preview;
    const name = first?.exact ? first.name.replace(/[^\w.-]/g, '_') : 'control-path';
    this.#download(`${name}.ssh_config`, this.#generated.config);
  }

  #download(name: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /** Words at one place, with a way back; the words before them go. */
  #offer(offer: { at: Notice; words: string; undo: () => void } | undefined): void {
    for (const at of ['hosts', 'workload', 'form'] as const)
      if (at !== offer?.at) this.#notice(at, undefined);
    this.#undo = offer?.undo;
    if (offer) this.#notice(offer.at, offer.words, true);
  }

  #notice(at: Notice, words: string | undefined, undo = false): void {
    const button = undo ? html`<button type="button" class="plain" data-do="undo">Undo</button>` : nothing;
    draw(
      words === undefined ? nothing : html`<p><span>${words}</span> ${button}</p>`,
      this.#part(`[data-notice="${at}"]`),
    );
  }

  /** Read, ask, draw. */
  #update(tell: 'soon' | 'quietly', entry: 'same' | 'new' = 'same'): void {
    // What was typed before a new entry belongs to the last one.
    if (entry === 'new' && this.#writing !== 0) this.#writeAddress();
    this.#reading = readForm(this.#form);
    const { form } = this.#reading;
    this.#before = form;
    this.#generated = generate(form);
    const options = { embedded: this.#embedded };
    draw(resultView(this.#generated, form, options), this.#part('[data-results]'));
    draw(sentence(this.#generated, form), this.#part('[data-peek]'));
    draw(commandsView(this.#generated, options), this.#part('[data-commands]'));
    this.#showFields();
    const address = new URL(this.dataset['page'] ?? '', location.href);
    address.hash = toFragment(form);
    this.#part('[data-link]').dataset['copy'] = address.href;
    this.querySelector<HTMLAnchorElement>('[data-own-page]')?.setAttribute('href', address.href);
    if (tell === 'quietly') return;

    clearTimeout(this.#writing);
    if (entry === 'new') this.#writeAddress('new');
    else this.#writing = window.setTimeout(() => this.#writeAddress(), WRITE_AFTER);
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#say(), SAY_AFTER);
  }

  /** The result for those who hear it. */
  #say(): void {
    const { text } = headline(this.#generated, this.#reading.form);
    const count = toLookAt(this.#generated).length;
    const more = count === 0 ? '' : ` ${count} thing${count === 1 ? '' : 's'} to look at.`;
    this.#part('[data-live]').textContent = text + more;
  }

  /** The control that a problem is about. */
  #controlOf(field: string): HTMLElement {
    const { host, name } = placeOf(field);
    if (name === 'hosts') return control(this.#form, 'alias');
    return control(host === undefined ? this.#form : (this.#reading.rows[host] ?? this.#form), name);
  }

  #goTo(field: string): void {
    const element = this.#controlOf(field);
    element.closest('details')?.setAttribute('open', '');
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  }

  /** What belongs to the fields: problems, notes, titles of rows, choices that a release lacks. */
  #showFields(): void {
    const { form } = this.#reading;
    const byControl = Map.groupBy(spoken(this.#generated), ({ field }) => this.#controlOf(field));
    for (const element of this.#form.querySelectorAll<HTMLElement>('input, select')) {
      const problems = byControl.get(element) ?? [];
      const wrong = problems.some(({ severity }) => severity === 'error');
      if (wrong) element.setAttribute('aria-invalid', 'true');
      else element.removeAttribute('aria-invalid');
      draw(fieldSays(problems), this.#part(`#${element.id}-says`));
    }
    const rows = hostRows(this.#form);
    for (const [at, row] of rows.entries()) {
      const name = control(row, 'alias').value.trim();
      row.querySelector('[data-host-title]')!.textContent = rows.length > 1 ? `Host ${at + 1}` : 'Host';
      row.querySelector('[data-host-name]')!.textContent = ` ${name || `host ${at + 1}`}`;
    }
    this.querySelector<HTMLButtonElement>('[data-do="add-host"]')!.disabled = rows.length >= MOST_HOSTS;
    this.#part('[data-workload-note]').textContent = WORKLOADS.find(({ id }) => id === form.workload)!.note;
    this.#part('[data-path-note]').textContent = CONTROL_PATH_FORMS.find(
      ({ id }) => id === form.controlPath,
    )!.note;
    const choices = control(this.#form, 'controlPath') as HTMLSelectElement;
    for (const [at, { available }] of CONTROL_PATH_FORMS.entries())
      choices.options[at]!.disabled = !available(form.release);
  }

  /** The results stay in view beside the form where they are not taller than the window. */
  #keepInView(): void {
    const results = this.#part('.gen-results');
    const judge = () => results.classList.toggle('stays', results.offsetHeight < innerHeight - 110);
    new ResizeObserver(judge).observe(results);
    addEventListener('resize', judge);
  }
}

customElements.define('control-path-generator', ControlPathGenerator);
