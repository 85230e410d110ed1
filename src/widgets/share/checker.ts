import { checkSshConfig, type CheckInput } from '#openssh/ssh_config/check.ts';
import { redactSsh, type SshRedacted } from '#openssh/ssh_config/redact.ts';
import { packCheck, type CheckState } from '../checker/fragment.ts';
import { replaceIn } from '../generator/fragment.ts';
import { SharePanel } from './panel.ts';

/** What the panel asks the checker. */
export interface CheckShareSource {
  input(): CheckInput;
  /** The state as it is. */
  state(): CheckState;
}

/** The checker's panel. */
export class CheckShare extends SharePanel<SshRedacted> {
  readonly #source: CheckShareSource;

  constructor(panel: HTMLElement, source: CheckShareSource) {
    super(panel);
    this.#source = source;
  }

  override async makeLink(): Promise<void> {
    const state = this.#source.state();
    const { files, hosts } = this.redacted();
    const names = state.names.split(/[\s,]+/).filter(Boolean).length;
    const shared: CheckState = this.replaces
      ? {
          ...state,
          files: [...files],
          host: hosts.slice(names).join(' '),
          names: hosts.slice(0, names).join(' '),
        }
      : state;
    const fragment = `#${replaceIn(location.hash, { check: await packCheck(shared) })}`;
    history.replaceState(null, '', fragment);
    this.showLink(new URL(`#${replaceIn('', { check: await packCheck(shared) })}`, location.href).href);
  }

  protected override redacted(): SshRedacted {
    const { files, main, release, hosts = [] } = this.#source.input();
    const names = this.#source
      .state()
      .names.split(/[\s,]+/)
      .filter(Boolean);
    return redactSsh({ files, main, release, hosts: [...names, ...hosts] });
  }

  /** Stand-ins could change what matches what, or how long a path is. */
  protected override differenceOf({ files, hosts }: SshRedacted): string | undefined {
    const input = this.#source.input();
    const count = (input.hosts ?? []).length;
    const rules = (of: CheckInput) =>
      checkSshConfig(of)
        .findings.map(({ rule }) => rule)
        .sort()
        .join(' ');
    const asked = count === 0 ? [] : hosts.slice(-count);
    return rules(input) === rules({ ...input, files, hosts: asked })
      ? undefined
      : 'With these stand-ins the check finds something else: a pattern no longer matches, or a path has another length.';
  }
}
