import { redact, type Redacted } from '#openssh/redact.ts';
import { analyze, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { toFragment, type SharedState } from '../analyzer/fragment.ts';
import { SharePanel } from './panel.ts';

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

/** The analyzer's panel. */
export class Share extends SharePanel<Redacted> {
  readonly #source: ShareSource;

  constructor(panel: HTMLElement, source: ShareSource) {
    super(panel);
    this.#source = source;
  }

  override async makeLink(): Promise<void> {
    const state = this.#source.state();
    const redacted = this.redacted();
    const { user, groups, host, address, laddr } = redacted.connection;
    const names = { user, groups: groups?.join(', '), host, address, laddr };
    const shared: SharedState = this.replaces
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
    this.showLink(new URL(fragment, this.#source.page).href);
  }

  /** A name that the plan is for is left out: it names someone. */
  #needOf({ need }: SharedState): Readonly<Record<string, string>> {
    if (need['scope-name'] === undefined) return need;
    return Object.fromEntries(Object.entries(need).filter(([name]) => !name.startsWith('scope')));
  }

  protected override redacted(): Redacted {
    const { input } = this.#source.analysis().evaluation;
    const { files, main, release } = input;
    return redact({ files, main, release, connection: this.#source.connection() });
  }

  /** Stand-ins could change what matches what: a pattern in the middle of a name. */
  protected override differenceOf(redacted: Redacted): string | undefined {
    const before = this.#source.analysis();
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
}
