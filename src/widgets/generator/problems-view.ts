/** What is wrong or worth knowing: beside its field, and together in one list. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Generated, Problem } from '#openssh/ssh_config/generate.ts';
import { icon } from '../parts.ts';

/** Fields as the form calls them. */
const LABELS: Readonly<Record<string, string>> = {
  hosts: 'Hosts',
  alias: 'Name',
  hostName: 'HostName',
  user: 'User',
  port: 'Port',
  proxyJump: 'ProxyJump',
  workload: 'Workload',
  sessions: 'Sessions',
  maxSessions: 'MaxSessions',
  system: 'System',
  release: 'OpenSSH',
  socketDirectory: 'Directory',
  controlPath: 'ControlPath',
  controlPersist: 'ControlPersist',
  home: 'Home directory',
  localUser: 'User name',
  localHost: 'Name of this machine',
};

/** The host's index and the field's name in `hosts.1.port`; only the name in `sessions`. */
export function placeOf(field: string): { readonly host?: number; readonly name: string } {
  const { 1: host, 2: name } = /^hosts\.(\d+)\.(\w+)$/.exec(field) ?? [];
  return host === undefined ? { name: field } : { host: Number(host), name: name! };
}

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** One problem as a paragraph with its icon; the severity in words for those who do not see it. */
export function say({ severity, message }: Problem): TemplateResult {
  return html`<p class="says ${severity}">
    ${icon(severity)}<span><span class="visually-hidden">${WORDS[severity]}: </span>${message}</span>
  </p>`;
}

/** The headline says it, and nothing else is worth saying then. */
const isHeadline = ({ id }: Problem): boolean => id === 'max-sessions-zero';

/** What is said below one field. */
export function fieldSays(problems: readonly Problem[]): unknown {
  return problems.filter((problem) => !isHeadline(problem)).map(say);
}

/** What is worth saying: that a host is missing goes without saying where one was named and is wrong. */
export function spoken({ problems }: Pick<Generated, 'problems'>): readonly Problem[] {
  const named = problems.some(({ field }) => field.endsWith('.alias'));
  return named ? problems.filter(({ id }) => id !== 'no-hosts') : problems;
}

/** Errors and warnings besides what the headline says. */
export function toLookAt(generated: Pick<Generated, 'problems'>): readonly Problem[] {
  return spoken(generated).filter((problem) => problem.severity !== 'info' && !isHeadline(problem));
}

const MOST_LISTED = 6;

/** Errors and warnings in one list; each begins with a button that leads to its field. */
export function problemList(generated: Generated, hosts: number): unknown {
  // The headline itself says that no host is named.
  const listed = toLookAt(generated).filter(({ id }) => id !== 'no-hosts');
  if (listed.length === 0) return nothing;
  const more = listed.length - MOST_LISTED;
  return html`<ul class="gen-problems" aria-label="What to look at">
    ${listed.slice(0, MOST_LISTED).map(({ severity, field, message }) => {
      const { host, name } = placeOf(field);
      const of = host === undefined || hosts < 2 ? '' : ` of host ${host + 1}`;
      return html`<li class=${severity}>
        ${icon(severity)}
        <span
          ><span class="visually-hidden">${WORDS[severity]}: </span
          ><button type="button" class="gen-goto" data-goto=${field}>${LABELS[name] ?? name}${of}</button>
          ${message}</span
        >
      </li>`;
    })}
    ${more > 0 ? html`<li><span>And ${more} more, each beside its field.</span></li>` : nothing}
  </ul>`;
}
