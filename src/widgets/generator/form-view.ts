/** The form as it is first shown. The build draws all of it; the browser draws only the rows of hosts that are added. */
import { html, type TemplateResult } from 'lit-html';
import { RELEASES } from '#openssh/releases.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  WORKLOADS,
  type GeneratorForm,
  type HostEntry,
} from '#openssh/ssh_config/generate.ts';
import { icon } from '../parts.ts';
import { choiceField, saysOf, textField } from './field.ts';

/** Addresses of pages that the form points to. */
export interface FormLinks {
  /** The step that finds out the server's MaxSessions. */
  readonly checkLimit: string;
}

/** What the row of a host asks for, in the order of the form and of a link. */
const HOST_ROW = [
  { name: 'alias', label: 'Name or pattern', placeholder: 'web' },
  { name: 'hostName', label: 'HostName', placeholder: 'the name itself' },
  { name: 'user', label: 'User', placeholder: 'as here' },
  { name: 'port', label: 'Port', placeholder: '22', numeric: true },
  { name: 'proxyJump', label: 'ProxyJump', placeholder: 'none' },
] as const;

/** One host. `key` tells rows apart for as long as the page lives; the order is that of the document. */
export function hostRow(host: HostEntry, key: number): TemplateResult {
  const id = (name: string) => `gen-host-${key}-${name}`;
  return html`<fieldset class="host" data-host>
    <legend data-host-title>Host</legend>
    <button type="button" class="plain needs-script host-remove" data-do="remove-host">
      ${icon('close')}<span>Remove</span><span class="visually-hidden" data-host-name></span>
    </button>
    <div class="host-fields">
      ${HOST_ROW.map((row) =>
        textField({
          ...row,
          id: id(row.name),
          value: host[row.name] ?? '',
          place: `host-${row.name}`,
          saysApart: true,
        }),
      )}
      ${HOST_ROW.map(({ name }) => saysOf(id(name)))}
    </div>
  </fieldset>`;
}

/** Two fields side by side; what is wrong with either stands below both. */
function pair(
  left: TemplateResult,
  right: TemplateResult,
  ids: readonly [left: string, right: string],
): TemplateResult {
  return html`<div class="pair">${left}${right}${ids.map(saysOf)}</div>`;
}

/** The whole form. */
export function formView(form: GeneratorForm, links: FormLinks): TemplateResult {
  return html`<form class="gen-form" autocomplete="off" novalidate aria-label="ControlPath generator">
    <div class="gen-notice" data-notice="link" role="alert"></div>

    <fieldset class="group">
      <legend>Hosts</legend>
      <div data-hosts>${form.hosts.map((host, index) => hostRow(host, index))}</div>
      <div class="gen-notice" data-notice="hosts" role="status"></div>
      <button type="button" class="button needs-script" data-do="add-host">Add a host</button>
    </fieldset>

    <fieldset class="group">
      <legend>Sessions</legend>
      ${choiceField({
        id: 'gen-workload',
        name: 'workload',
        label: 'Workload',
        value: form.workload,
        choices: WORKLOADS.map(({ id, title }) => ({ value: id, title })),
        hint: html`<span data-workload-note>${WORKLOADS.find(({ id }) => id === form.workload)?.note}</span>`,
      })}
      <div class="gen-notice" data-notice="workload" role="status"></div>
      ${pair(
        textField({
          id: 'gen-sessions',
          name: 'sessions',
          label: 'Sessions at the same time',
          value: form.sessions,
          numeric: true,
          hint: 'To one host.',
          saysApart: true,
        }),
        textField({
          id: 'gen-maxSessions',
          name: 'maxSessions',
          label: 'MaxSessions of the server',
          value: form.maxSessions,
          numeric: true,
          hint: html`10 if nobody set it. <a href=${links.checkLimit}>Check it</a>.`,
          saysApart: true,
        }),
        ['gen-sessions', 'gen-maxSessions'],
      )}
    </fieldset>

    <fieldset class="group">
      <legend>Client</legend>
      ${pair(
        choiceField({
          id: 'gen-system',
          name: 'system',
          label: 'System',
          value: form.system,
          choices: Object.entries(CLIENT_SYSTEMS).map(([value, { title }]) => ({ value, title })),
          saysApart: true,
        }),
        choiceField({
          id: 'gen-release',
          name: 'release',
          label: 'OpenSSH',
          value: form.release,
          choices: RELEASES.toReversed().map((value) => ({ value, title: value })),
          hint: html`<code>ssh -V</code> prints it.`,
          saysApart: true,
        }),
        ['gen-system', 'gen-release'],
      )}
    </fieldset>

    <fieldset class="group">
      <legend>Control socket</legend>
      ${choiceField({
        id: 'gen-controlPath',
        name: 'controlPath',
        label: 'ControlPath',
        value: form.controlPath,
        choices: CONTROL_PATH_FORMS.map(({ id, title }) => ({ value: id, title })),
        hint: html`<span data-path-note
          >${CONTROL_PATH_FORMS.find(({ id }) => id === form.controlPath)?.note}</span
        >`,
      })}
      ${pair(
        textField({
          id: 'gen-socketDirectory',
          name: 'socketDirectory',
          label: 'Directory',
          value: form.socketDirectory,
          hint: 'Yours alone, and short.',
          suggestions: ['~/.ssh/sockets', '~/.ssh', '${XDG_RUNTIME_DIR}/ssh'],
          saysApart: true,
        }),
        textField({
          id: 'gen-controlPersist',
          name: 'controlPersist',
          label: 'ControlPersist',
          value: form.controlPersist,
          hint: 'How long the master stays: 10m, 1h, yes, no.',
          saysApart: true,
        }),
        ['gen-socketDirectory', 'gen-controlPersist'],
      )}
      <details class="gen-names">
        <summary>Names for the preview</summary>
        <p class="field-hint">
          ssh fills them into the path. They are used here for its length and nothing else.
        </p>
        ${textField({ id: 'gen-home', name: 'home', label: 'Your home directory', value: form.home })}
        ${pair(textField({ id: 'gen-localUser', name: 'localUser', label: 'Your user name', value: form.localUser, saysApart: true }), textField({ id: 'gen-localHost', name: 'localHost', label: 'Name of this machine', value: form.localHost, saysApart: true }), ['gen-localUser', 'gen-localHost'])}
      </details>
    </fieldset>

    <div class="gen-actions needs-script">
      <button type="button" class="button" data-copy="" data-link>
        ${icon('link')}<span data-copy-label>Copy link</span>
      </button>
      <button type="button" class="button" data-do="reset">Reset</button>
      <div class="gen-notice" data-notice="form" role="status"></div>
    </div>
    <p class="gen-private">
      ${icon('lock')}<span
        >Nothing you type leaves this page. A link holds the form after its <code>#</code>, which browsers do
        not send.</span
      >
    </p>
    <button type="button" class="gen-peek needs-script" data-do="see-result">
      <span data-peek></span>${icon('arrow')}<span class="visually-hidden">Go to the result</span>
    </button>
  </form>`;
}
