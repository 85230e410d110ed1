import { redact } from '#openssh/redact.ts';
import { analyze, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { draw } from '../draw.ts';
import { toFragment, type SharedState } from './fragment.ts';
import { shareView } from './share-view.ts';

/** What the panel asks the analyzer. */
export interface ShareSource {
  analysis(): Analysis;
  connection(): Connection;
  /** The state as it is. */
  state(): SharedState;
  /** Address of the tool's own page. */
  readonly page: string;
  /** True where that page is this one: its address may change. */
  readonly own: boolean;
}

/** The panel behind `Share…`. */
export class Share {
  readonly #panel: HTMLElement;
  readonly #source: ShareSource;
  #replaces = true;
  #link: string | undefined;

  constructor(panel: HTMLElement, source: ShareSource) {
    this.#panel = panel;
    this.#source = source;
    panel.addEventListener('change', (event) => {
      const box = (event.target as Element).closest<HTMLInputElement>('[data-share-redact]');
      if (!box) return;
      this.#replaces = box.checked;
      this.#link = undefined;
      this.#draw();
    });
  }

  open(): void {
    this.#panel.hidden = false;
    this.#link = undefined;
    this.#draw();
    this.#panel.querySelector('input')?.focus();
  }

  close(): void {
    this.#panel.hidden = true;
  }

  /** The files have changed: a link made before is not theirs. */
  refresh(): void {
    if (this.#panel.hidden) return;
    this.#link = undefined;
    this.#draw();
  }

  async makeLink(): Promise<void> {
    const state = this.#source.state();
    const redacted = this.#redacted();
    const { user, groups, host, address, laddr } = redacted.connection;
    const names = { user, groups: groups?.join(', '), host, address, laddr };
    const shared: SharedState = this.#replaces
      ? {
          ...state,
          files: [...redacted.files],
          main: redacted.main,
          connection: {
            ...(Object.fromEntries(Object.entries(names).filter(([, text]) => text)) as Record<
              string,
              string
            >),
            ...(state.connection['lport'] && { lport: state.connection['lport'] }),
          },
          need: this.#needOf(state),
        }
      : state;
    const fragment = `#${await toFragment(shared)}`;
    if (this.#source.own) history.replaceState(null, '', fragment);
    this.#link = new URL(fragment, this.#source.page).href;
    this.#draw();
    this.#panel.querySelector<HTMLInputElement>('.share-link input')?.select();
  }

  /** A name that the plan is for is left out: it names someone. */
  #needOf({ need }: SharedState): Readonly<Record<string, string>> {
    if (need['scope-name'] === undefined) return need;
    return Object.fromEntries(Object.entries(need).filter(([name]) => !name.startsWith('scope')));
  }

  #redacted() {
    const { input } = this.#source.analysis().evaluation;
    const { files, main, release } = input;
    return redact({ files, main, release, connection: this.#source.connection() });
  }

  #draw(): void {
    const redacted = this.#redacted();
    const difference = this.#replaces ? differenceOf(this.#source.analysis(), redacted) : undefined;
    draw(shareView({ redacted, replaces: this.#replaces, difference, link: this.#link }), this.#panel);
  }
}

/** Stand-ins could change what matches what: a pattern in the middle of a name. */
function differenceOf(before: Analysis, redacted: ReturnType<typeof redact>): string | undefined {
  const { release, distribution } = before.evaluation.input;
  const { files, main, connection } = redacted;
  const after = analyze({ files, main, release, ...(distribution && { distribution }), connection });
  const value = ({ assumed }: Analysis) => assumed.values.get('maxsessions')?.text ?? 'unknown';
  const blocks = ({ assumed }: Analysis) => assumed.blocks.map(({ applies }) => applies).join();
  if (value(before) !== value(after))
    return `With these stand-ins MaxSessions is ${value(after)}, not ${value(before)}: a pattern no longer matches.`;
  return blocks(before) === blocks(after)
    ? undefined
    : 'With these stand-ins other Match blocks apply: a pattern no longer matches.';
}
