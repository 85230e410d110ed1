/** What the checker shows of a client's configuration: findings first, then each name with its socket. The same at build and in the browser. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { destinationOf, type SshCheck, type Subject } from '#openssh/ssh_config/check.ts';
import { verdict } from '../generator/path-view.ts';
import type { Href } from '../href.ts';
import { icon } from '../parts.ts';

/** Names that are shown before the fold. */
const MOST_HOSTS = 12;

type Files = ReadonlyMap<string, string>;

/** Finds the line of an offset, file by file. */
function lineCounter(files: Files): (file: string, offset: number) => number {
  const counters = new Map<string, LineCounter>();
  return (file, offset) => {
    let counter = counters.get(file);
    if (!counter) counters.set(file, (counter = new LineCounter(files.get(file) ?? '')));
    return counter.position(offset).line;
  };
}

/** A place in a file as a button that shows it in the text field. */
function place(file: string, offset: number, line: number, files: Files): TemplateResult {
  const words = files.size > 1 ? `${file.slice(file.lastIndexOf('/') + 1)} line ${line}` : `line ${line}`;
  return html`<button type="button" class="place" data-file=${file} data-offset=${offset}>${words}</button>`;
}

function judgement({ accepted, findings }: SshCheck): TemplateResult {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const state = accepted ? (errors > 0 ? 'refused' : 'fits') : 'refused';
  const words = accepted
    ? errors > 0
      ? 'ssh reads this file, but exits with 255 for some hosts'
      : 'ssh accepts this file'
    : 'ssh refuses this file, for every host';
  return html`<p class="judgement" data-state=${state}>
    ${icon(state === 'fits' ? 'check' : 'error')}<b>${words}</b>
  </p>`;
}

const SEVERITY = {
  error: { icon: 'error', words: 'Error' },
  warning: { icon: 'warning', words: 'Warning' },
  info: { icon: 'info', words: 'Note' },
} as const;

/** Findings, errors first. */
function findingsView({ findings }: SshCheck, files: Files, href: Href): TemplateResult {
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lineOf = lineCounter(files);
  const title =
    findings.length === 0
      ? 'Nothing to remark'
      : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  const item = (finding: Finding) =>
    html`<li data-severity=${finding.severity} data-rule=${finding.rule}>
      <span class="finding-icon" title=${SEVERITY[finding.severity].words}
        >${icon(SEVERITY[finding.severity].icon)}</span
      >
      <div>
        <p><span class="visually-hidden">${SEVERITY[finding.severity].words}: </span>${finding.message}</p>
        <p class="finding-where">
          ${place(finding.file, finding.range.start, lineOf(finding.file, finding.range.start), files)}
          <a href=${href(`/reference/ssh-rules/${finding.rule}/`)}>${finding.rule}</a>
        </p>
      </div>
      ${
        finding.fix
          ? html`<button type="button" class="button needs-script" data-fix=${findings.indexOf(finding)}>
              ${finding.fix.title}
            </button>`
          : nothing
      }
    </li>`;
  return html`<section class="result-part">
    <h3 data-count=${findings.length}>${title}</h3>
    ${
      findings.length === 0
        ? html`<p class="quiet">No line of this file shares a connection in another way than it seems to.</p>`
        : nothing
    }
    <ul class="findings">
      ${sorted.map(item)}
    </ul>
  </section>`;
}

const KEYS = [
  ['ControlMaster', 'controlMaster'],
  ['ControlPath', 'controlPath'],
  ['ControlPersist', 'controlPersist'],
  ['ServerAliveInterval', 'serverAliveInterval'],
] as const;

/** The values of one name, each with the line that set it. */
function valuesView({ name, values, setBy, answer }: Subject, files: Files): TemplateResult {
  if (!values) {
    return html`<p class="says error">
      ${icon('error')}<span>${answer.stderr.at(-1) ?? 'ssh exits with 255.'}</span>
    </p>`;
  }
  const shown = (text: string | number | undefined) => (text === undefined ? 'none' : String(text).replace(/^true$/, 'yes').replace(/^false$/, 'no')); // prettier-ignore
  return html`<dl class="limits" aria-label="Values for ${name}">
    ${KEYS.map(([keyword, key]) => {
      const seen = setBy.get(key);
      const { keywordRange, number } = seen?.line ?? {};
      return html`<div>
        <dt>${keyword}</dt>
        <dd>
          <code>${shown(values[key])}</code>
          <span
            >${seen && keywordRange ? place(seen.file, keywordRange.start, number!, files) : 'default'}</span
          >
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** One name: where it goes, its socket and the length of that. */
function hostRow(subject: Subject, shared: readonly string[]): TemplateResult {
  const { name, values, budget, answer, template, pattern } = subject;
  const judged = budget && verdict(budget);
  const off = values?.controlMaster === 'false';
  const none = template === undefined ? 'no ControlPath' : 'ControlPath none';
  return html`<tr>
    <th scope="row">${pattern ?? name}<span>${destinationOf(subject)}</span></th>
    <td>
      ${values?.controlPath === undefined ? html`<span class="quiet-cell">${values ? none : answer.stderr.at(-1)}</span>` : html`<code>${values.controlPath}</code>`}
      ${off && values.controlPath !== undefined ? html`<span class="quiet-cell">ControlMaster no: only a master started with -M</span>` : nothing}
      ${shared.length > 0 ? html`<span class="quiet-cell">shared with ${shared.slice(0, 3).join(', ')}${shared.length > 3 ? ` and ${shared.length - 3} more` : ''}</span>` : nothing}
    </td>
    <td>
      ${budget && judged ? html`<span class="state-${judged.state}">${judged.word}</span> <span class="checker-bytes">${budget.bytes} of ${budget.createLimit}</span>` : nothing}
    </td>
  </tr>`;
} // prettier-ignore

function hostTable(rows: readonly Subject[], all: readonly Subject[]): TemplateResult {
  const byPath = Map.groupBy(all, ({ values }) => values?.controlPath);
  const others = ({ name, values }: Subject): string[] =>
    values?.controlPath === undefined
      ? []
      : byPath.get(values.controlPath)!.filter((each) => each.name !== name).map((each) => each.name); // prettier-ignore
  return html`<table class="checker-hosts">
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Socket</th>
        <th scope="col">Length in bytes</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => hostRow(row, others(row)))}
    </tbody>
  </table>`;
}

function hostsView({ hosts, samples, left }: SshCheck): TemplateResult {
  const named = hosts.length > 0 ? hosts : samples;
  const more = named.length - MOST_HOSTS;
  return html`<section class="result-part">
    <h3>${hosts.length > 0 ? 'Each name and its socket' : 'Each pattern and its socket'}</h3>
    ${hosts.length > 0 ? nothing : html`<p class="quiet">The file names no host; "x" and "any-host" stand for what a pattern matches.</p>`}
    ${hostTable(named.slice(0, MOST_HOSTS), named)}
    ${
      more > 0
        ? html`<details class="checker-more">
            <summary>${more} more</summary>
            ${hostTable(named.slice(MOST_HOSTS), named)}
          </details>`
        : nothing
    }
    ${left > 0 ? html`<p class="quiet">${left} more names are left out, to stay fast. Ask for one by its name.</p>` : nothing}
  </section>`;
}

/** All of it. */
export function checkView(check: SshCheck, files: Files, href: Href): TemplateResult {
  const first = check.hosts[0] ?? check.samples[0];
  const title = first && (check.hosts.length > 0 ? first.name : 'any-host');
  return html`${judgement(check)} ${findingsView(check, files, href)}
  ${
    first
      ? html`<section class="result-part checker-values">
          <h3>What <code>ssh ${title}</code> gets</h3>
          ${valuesView(first, files)}
        </section>`
      : nothing
  }
  ${hostsView(check)}`;
}

/** One sentence for the live region. */
export function announce({ accepted, findings }: SshCheck): string {
  const state = accepted ? 'ssh accepts this file' : 'ssh refuses this file';
  return `${state}, ${findings.length} finding${findings.length === 1 ? '' : 's'}.`;
}
