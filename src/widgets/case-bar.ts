/** The bar of the case below the header, the next step on a page of the guide, and what the tools take over. */
import { allowedOf, factsOf, nextStep, readCase, targetOf, writeCase, type Case } from './case.ts';

const bar = document.querySelector<HTMLElement>('.case');

/** Show the case on this page and hand it to the tools that stand on it. */
export function showCase(): void {
  if (!bar) return;
  bar.querySelector('[data-case-clear]')?.addEventListener('click', () => {
    writeCase(undefined);
    // The button is gone; the page's beginning is where the reader was.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  document.addEventListener('casechange', () => show(readCase()));
  const found = readCase();
  show(found);
  if (found) handOver(found);
}

function show(found: Case | undefined): void {
  document.documentElement.toggleAttribute('data-case', found !== undefined);
  if (!found) for (const note of document.querySelectorAll('.took-over')) note.remove();
  const here = Number(document.querySelector<HTMLElement>('[data-here]')?.dataset.here) || undefined;
  const step = found && nextStep(found, here);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-case-step]'))
    link.hidden = Number(link.dataset.caseStep) !== step;
  showTurn();
  if (!found || !bar) return;
  const facts = factsOf(found);
  bar.querySelector('[data-case-limit]')!.textContent = found.log?.limit ?? 'sshd_config';
  bar.querySelector('[data-case-facts]')!.textContent = facts && `: ${facts}`;
}

/** At the end of a page of the guide: the next step of the case, where it is not the next in order anyway. */
function showTurn(): void {
  const turn = document.querySelector<HTMLAnchorElement>('[data-case-turn]');
  const next = document.querySelector<HTMLAnchorElement>('[data-case-step]:not([hidden])');
  if (!turn) return;
  turn.hidden = !next || turn.parentElement!.querySelector<HTMLAnchorElement>('.next')!.href === next.href;
  if (!next) return;
  turn.href = next.href;
  turn.querySelector('span')!.textContent = next.textContent.trim().replace(/^Next: s/, 'S');
}

/** Put what is known into the fields of the tools; what the address or the reader says goes first. */
function handOver(found: Case): void {
  const target = targetOf(found);
  const allowed = allowedOf(found);
  const { log } = found;

  const classifier = document.querySelector<HTMLElement>('log-classifier');
  const box = classifier?.querySelector('textarea');
  if (classifier && box && log?.text !== undefined && box.value === box.defaultValue) {
    box.value = log.text;
    classifier.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('input', { bubbles: true }));
    say(classifier, 'From your case: the lines that you pasted before.');
  }

  const analyzer = document.querySelector<HTMLElement>('sshd-config-analyzer');
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

  const generator = document.querySelector<HTMLElement>('control-path-generator');
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
