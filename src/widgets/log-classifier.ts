/**
 * <log-classifier>: a paste box over the log engine. The markup stands in `components/Classifier.astro` with the
 * first example and its answer; this makes it answer to what the reader types, pastes, drops or opens.
 */
import type { Summary } from '#openssh/log/summary.ts';
import type { Verdict } from '#openssh/log/verdict.ts';
import type { KeptLine } from '#workers/protocol.ts';
import { html } from 'lit-html';
import { EXAMPLES } from './classifier/examples.ts';
import type { LinesState } from './classifier/details.ts';
import { read, type Progress, type Reading } from './classifier/read.ts';
import { inOrderOfRotation } from './classifier/rotation.ts';
import { countView, progressView, verdictView } from './classifier/view.ts';
import { sayOn } from './copy.ts';
import { draw } from './draw.ts';
import { onDropped } from './drop.ts';
import { pageHref } from './href.ts';

/** Above this, an answer to every key would lag: the log is read when the reader pauses. */
const SMALL = 200_000;

/** The list of lines as it is at first; as in details.ts, which comes later. */
const FRESH: LinesState = { query: '', only: 'telling' };
/** Above this, a list needs the element that draws what is in sight; `PLAIN_LINES` of details.ts. */
const PLAIN_LINES = 200;
/** Lines shown while a log is being read. */
const SHOWN_ON_THE_WAY = 1_000;
/** Lines that are searched at every key. */
const SEARCHED_AT_ONCE = 10_000;

/** The answer to a symptom in the reader's own words, if it is one; rarely needed, so loaded then. */
async function inWords(text: string): Promise<Verdict | undefined> {
  const { describedSymptom } = await import('#openssh/log/described.ts');
  return describedSymptom(text);
}

class LogClassifier extends HTMLElement {
  #box!: HTMLTextAreaElement;
  #verdict!: HTMLElement;
  #details: HTMLElement | null = null;
  #status!: HTMLElement;
  #undo!: HTMLButtonElement;
  #clear!: HTMLButtonElement;
  /** True while what stands here is in the case. */
  #kept = false;
  #reading: Reading | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #before: string | undefined;
  #shown: { summary: Summary; lines: readonly KeptLine[] } | undefined;
  #lines: LinesState = FRESH;
  /** The example that was shown last: it is nobody's case. */
  #example: string = EXAMPLES[0].text;

  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    this.#box = this.querySelector('textarea')!;
    this.#verdict = part('verdict');
    this.#details = part('details');
    this.#status = part('status');
    this.#undo = this.querySelector('[data-action=undo]')!;
    this.#clear = this.querySelector('[data-action=clear]')!;

    // The example gives way to the first paste.
    this.#box.addEventListener('focus', () => {
      if (this.#box.value === EXAMPLES[0].text) this.#box.select();
    });
    this.#box.addEventListener('input', () => this.#later());
    this.addEventListener('click', (event) => this.#click(event.target as Element));
    this.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      const { files } = event.target as HTMLInputElement;
      if (files && files.length > 0) void this.#read(inOrderOfRotation([...files]));
      // The same file can be opened again.
      (event.target as HTMLInputElement).value = '';
    });
    this.#details?.addEventListener('input', (event) => {
      const { dataset, value } = event.target as HTMLInputElement | HTMLSelectElement;
      if (dataset.part === 'query') this.#showLines({ ...this.#lines, query: value });
      if (dataset.part === 'only') this.#showLines({ ...this.#lines, only: value as LinesState['only'] });
    });
    onDropped(this, (files) => {
      if (files.length > 0) void this.#read(inOrderOfRotation(files));
    });
    // A browser may have kept what was typed before the page was left.
    if (this.#box.value !== this.#box.defaultValue) this.#later();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#reading?.cancel();
  }

  #click(target: Element): void {
    const example = target.closest<HTMLElement>('[data-example]')?.dataset.example;
    if (example !== undefined) this.#try(EXAMPLES[Number(example)]!.text);
    const log = target.closest<HTMLElement>('[data-log]')?.dataset.log;
    if (log !== undefined) void this.#open(log);
    const action = target.closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action === 'clear') this.#replace('');
    if (action === 'undo' && this.#before !== undefined) this.#replace(this.#before);
    if (action === 'open') this.querySelector<HTMLElement>('input[type=file]')?.click();
    const take = target.closest<HTMLElement>('[data-take]');
    if (take) void this.#take(take);
    if (target.closest('[data-cancel]')) {
      this.#reading?.cancel();
      this.#reading = undefined;
      draw('Stopped. What stands here is what the lines up to there say.', this.#status);
    }
  }

  /** Show what is nobody's case. */
  #try(text: string): void {
    this.#example = text;
    this.#replace(text);
  }

  /** Show a log of this site. */
  async #open(address: string): Promise<void> {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) this.#try(await response.text());
    else draw('The log could not be fetched: there is no network, and no copy here.', this.#status);
  }

  #replace(text: string): void {
    this.#before = this.#box.value;
    this.#undo.hidden = this.#before === '' || this.#before === text;
    this.#box.value = text;
    this.#box.focus({ preventScroll: true });
    void this.#read(text);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#undo.hidden = true;
    const text = this.#box.value;
    this.#timer = setTimeout(() => void this.#read(text), text.length > SMALL ? 300 : 40);
  }

  async #read(input: string | readonly File[]): Promise<void> {
    this.#reading?.cancel();
    this.#clear.hidden = input === '';
    if (typeof input === 'string' && input.trim() === '') {
      this.#empty();
      return;
    }
    const refused = typeof input === 'string' ? undefined : await this.#noLog(input);
    if (refused === true) return;
    const reading = read(input, {
      worker: !this.hasAttribute('direct') || typeof input !== 'string' || input.length > SMALL,
      onProgress: (progress) => {
        if (this.#reading === reading) this.#showProgress(progress);
      },
    });
    this.#reading = reading;
    try {
      const { summary, lines } = await reading.result;
      if (this.#reading !== reading) return;
      const described = summary.known === 0 && typeof input === 'string' ? await inWords(input) : undefined;
      if (this.#reading !== reading) return;
      this.#show(described ? { ...summary, verdict: described } : summary, lines, input);
    } catch (error) {
      if (this.#reading !== reading) return;
      const name = typeof input === 'string' ? 'the text' : input.map((file) => file.name).join(', ');
      draw(
        `Could not read ${name}: ${error instanceof Error ? error.message : String(error)}. Paste the lines instead.`,
        this.#status,
      );
    }
  }

  /** Say so if files are none that can be read as a log; what stands there stays. */
  async #noLog(files: readonly File[]): Promise<boolean> {
    const { whyNoLog } = await import('./classifier/no-log.ts');
    // What cannot be opened, the reader reports.
    const why = await whyNoLog(files).catch(() => undefined);
    if (why === undefined) return false;
    this.#reading = undefined;
    draw(html`<span class="state-refused">${why}</span>`, this.#status);
    return true;
  }

  #empty(): void {
    if (this.#kept) void import('./keep-log.ts').then(({ forgetLog }) => forgetLog());
    this.#kept = false;
    this.#shown = undefined;
    draw('', this.#verdict);
    if (this.#details) draw('', this.#details);
    draw(
      'Paste a line, a whole log, or drop files here. Rotated and gzipped ones are read in their order.',
      this.#status,
    );
  }

  #showProgress(progress: Progress): void {
    draw(progressView(progress), this.#status);
    if (progress.summary === undefined) return;
    draw(verdictView(progress.summary, pageHref), this.#verdict);
    // All of them are searched at every drawing: that waits for the end.
    void this.#showDetails(progress.summary, progress.lines.slice(0, SHOWN_ON_THE_WAY));
  }

  #show(summary: Summary, lines: readonly KeptLine[], input: string | readonly File[]): void {
    draw(verdictView(summary, pageHref), this.#verdict);
    this.#lines = FRESH;
    void this.#showDetails(summary, lines);
    const names = typeof input === 'string' ? '' : `${input.map((file) => file.name).join(', ')}: `;
    draw([names, countView(summary)], this.#status);
    if (input === this.#example) return;
    this.#kept = true;
    void import('./keep-log.ts').then(({ keepLog }) =>
      keepLog(summary, typeof input === 'string' ? input : undefined),
    );
  }

  async #showDetails(summary: Summary, lines: readonly KeptLine[]): Promise<void> {
    if (this.#details === null) return;
    this.#shown = { summary, lines };
    const [{ detailsView }] = await Promise.all([
      import('./classifier/details.ts'),
      lines.length > PLAIN_LINES ? import('./classifier/line-list.ts') : undefined,
    ]);
    if (this.#shown?.summary !== summary) return;
    draw(detailsView(summary, lines, pageHref, this.#lines), this.#details);
  }

  #showLines(state: LinesState): void {
    this.#lines = state;
    const shown = this.#shown;
    if (shown === undefined) return;
    clearTimeout(this.#drawing);
    // Many lines take a moment to search: not at every key of a word.
    const wait = shown.lines.length > SEARCHED_AT_ONCE ? 150 : 0;
    this.#drawing = setTimeout(() => void this.#showDetails(shown.summary, shown.lines), wait);
  }

  async #take(button: HTMLElement): Promise<void> {
    // The first answer was drawn at build; reading it here gives its numbers.
    if (this.#shown === undefined) await this.#read(this.#box.value);
    if (this.#shown === undefined) return;
    const { reportAs, save } = await import('./classifier/take.ts');
    const form = button.dataset.take as 'markdown' | 'csv' | 'json';
    const redact = this.querySelector<HTMLInputElement>('[data-part=redact]')?.checked ?? true;
    const text = reportAs(form, this.#shown.summary, this.#shown.lines, redact);
    if (form === 'csv') save('log.csv', 'text/csv', text);
    else if (form === 'json') save('log.json', 'application/json', text);
    else
      await navigator.clipboard.writeText(text).then(
        () => sayOn(button, 'done', 'Copied'),
        () => sayOn(button, 'failed', 'Not allowed to copy'),
      );
  }
}

customElements.define('log-classifier', LogClassifier);
