/**
 * The bar of the case below the header, the next step on a page of the guide, and what the tools take over; loaded where
 * there is a case.
 */
import { html, nothing, render } from 'lit-html';
import { STEPS } from '#openssh/steps.ts';
import styles from '../styles/case.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { allowedOf, factsOf, nextStep, readCase, targetOf, writeCase, type Case } from './case.ts';
import { pageHref } from './href.ts';
import { icon } from './parts.ts';

type Step = (typeof STEPS)[number];

const bar = document.querySelector<HTMLElement>('.case')!;
/** The ways to the tools, which stand in the page. */
const tools = [...bar.children];
bar.replaceChildren();
adoptStyles(styles);

/**
 * Show the case on this page.
 * @param isNew true if it began on this page: what it knows came from there
 */
export function showCase(isNew: boolean): void {
  document.addEventListener('casechange', () => show(readCase()));
  const found = readCase();
  show(found);
  if (!found || isNew) return;
  handOver(found);
  // Some tools come later than the page.
  document.addEventListener('partcome', () => {
    const now = readCase();
    if (now) handOver(now);
  });
}

function show(found: Case | undefined): void {
  document.documentElement.toggleAttribute('data-case', found !== undefined);
  if (!found) for (const note of document.querySelectorAll('.took-over')) note.remove();
  const here = Number(document.querySelector<HTMLElement>('[data-here]')?.dataset.here) || undefined;
  const number = found && nextStep(found, here);
  const step = STEPS.find(({ id }) => id === number);
  showTurn(step);
  render(found ? view(found, step) : nothing, bar);
}

function view(found: Case, step: Step | undefined) {
  const facts = factsOf(found);
  return html`<p>
      <span class="case-title">Your case</span> <b>${found.log?.limit ?? 'sshd_config'}</b>${
        facts && `: ${facts}`
      }
    </p>
    <nav aria-label="Your case">
      ${
        step
          ? html`<a href=${pageHref(`/guide/${step.slug}/`)} data-case-step
              >Next: step ${step.id}<span class="case-more">, ${step.title.toLowerCase()}</span></a
            >`
          : nothing
      }
      ${tools}
    </nav>
    <button type="button" class="plain" aria-label="Clear your case" @click=${clear}>
      ${icon('close')}
    </button>`;
}

function clear(): void {
  writeCase(undefined);
  // The button is gone; the page's beginning is where the reader was.
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

/** At the end of a page of the guide: the next step of the case, where it is not the next in order anyway. */
function showTurn(step: Step | undefined): void {
  const turn = document.querySelector<HTMLAnchorElement>('[data-case-turn]');
  if (!turn) return;
  const address = step && pageHref(`/guide/${step.slug}/`);
  const isNext =
    address !== undefined && turn.parentElement!.querySelector('.next')!.getAttribute('href') === address;
  turn.hidden = !step || isNext;
  if (!step) return;
  turn.href = address!;
  turn.querySelector('span')!.textContent = `Step ${String(step.id)}, ${step.title.toLowerCase()}`;
}

const handed = new WeakSet<Element>();

/** The tool of this name on the page, the first time that it is asked for. */
function newTool(name: string): HTMLElement | null {
  const tool = document.querySelector<HTMLElement>(name);
  if (!tool || handed.has(tool)) return null;
  handed.add(tool);
  return tool;
}

/** Put what is known into the fields of the tools; what the address or the reader says goes first. */
function handOver(found: Case): void {
  const target = targetOf(found);
  const allowed = allowedOf(found);
  const { log } = found;

  const classifier = newTool('log-classifier');
  const box = classifier?.querySelector('textarea');
  if (classifier && box && log?.text !== undefined && box.value === box.defaultValue) {
    box.value = log.text;
    classifier.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('input', { bubbles: true }));
    say(classifier, 'From your case: the lines that you pasted before.');
  }

  const analyzer = newTool('sshd-config-analyzer');
  if (analyzer && (target !== undefined || log?.logins !== undefined)) {
    const release = log?.release;
    const select = analyzer.querySelector<HTMLSelectElement>('[name=release]');
    if (select && release !== undefined) select.value = release;
    const dated = release === undefined ? '' : ` The server is OpenSSH ${release}.`;
    const numbers = [
      target === undefined ? '' : `${peakOf(found)} → target ${String(target)}.`,
      log?.logins === undefined ? '' : `${droppedOf(found)} → ${String(log.logins)} logins at once.`,
    ];
    give(
      analyzer,
      [
        ['sessions', 'sessions', target],
        ['logins', 'logins', log?.logins],
      ],
      `From your log: ${numbers.filter(Boolean).join(' ')}${dated}`,
    );
  }

  const generator = newTool('control-path-generator');
  if (generator && (target !== undefined || allowed !== undefined)) {
    const words = [
      target === undefined ? '' : `From your log: ${peakOf(found)} → ${String(target)} sessions.`,
      allowed === undefined
        ? ''
        : `MaxSessions ${String(allowed)} is from your ${found.config ? 'configuration' : 'log'}.`,
    ];
    give(
      generator,
      [
        ['sessions', 'sessions', target],
        ['maxSessions', 'max', allowed],
      ],
      words.filter(Boolean).join(' '),
    );
  }
}

/** "10 sessions open on one connection, 3 refused" */
function peakOf({ log }: Case): string {
  const { peak = 0, refused = 0 } = log ?? {};
  return `${String(peak)} session${peak === 1 ? '' : 's'} open on one connection, ${String(refused)} refused`;
}

/** "3 connections dropped before login" */
function droppedOf({ log }: Case): string {
  const { dropped = 0 } = log ?? {};
  return `${String(dropped)} connection${dropped === 1 ? '' : 's'} dropped before login`;
}

/**
 * On a page of its own a tool reads the address; elsewhere it reads its fields when it starts.
 * The fragment is one that the tool itself writes.
 * @param values name of the field, its key in a fragment, its value
 */
function give(
  tool: HTMLElement,
  values: readonly (readonly [field: string, key: string, value: number | undefined])[],
  words: string,
): void {
  const known = values.filter(([, , value]) => value !== undefined);
  if (tool.classList.contains('embedded')) {
    for (const [name, , value] of known) {
      const field = tool.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (!field || field.value !== field.defaultValue) return;
      field.value = String(value);
      field.closest('details')?.setAttribute('open', '');
    }
  } else {
    const fragment = `#v1&${known.map(([, key, value]) => `${key}=${String(value)}`).join('&')}`;
    if (location.hash !== '' && location.hash !== fragment) return;
    location.replace(fragment);
    tool.dispatchEvent(new Event('input'));
  }
  say(tool, words);
}

function say(tool: HTMLElement, words: string): void {
  const note = document.createElement('p');
  note.className = 'took-over';
  note.setAttribute('role', 'note');
  note.textContent = words;
  tool.before(note);
}
