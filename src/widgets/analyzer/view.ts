/** What the analyzer shows of a configuration: sentences first, numbers second, tables last. The same at build and in the browser. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { limitsOf, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import type { EffectiveValue, Evaluation } from '#openssh/sshd_config/effective.ts';
import type { Source } from '#openssh/sshd_config/message.ts';
import { ruleById } from '#openssh/sshd_config/rules/index.ts';
import type { Href } from '../href.ts';
import { icon, slotsFigure } from '../parts.ts';
import { tabTitle } from './files.ts';
import { startupsView } from './startups-view.ts';

/** A place in a file as a button that shows it in the editor. */
function place(
  { file, line, range }: Pick<Source, 'file' | 'line' | 'range'>,
  text?: string,
): TemplateResult {
  return html`<button type="button" class="place" data-file=${file} data-offset=${range.start}>
    ${text ?? `${tabTitle(file)} line ${String(line)}`}
  </button>`;
}

/** Whom the values are for, in words: `deploy from 10.0.0.7`. */
export function describeConnection({ user, address, host, lport }: Connection): string {
  const who = user ?? 'anyone';
  const from = address ?? host ?? 'anywhere';
  return `${who} from ${from}${lport === undefined ? '' : `, port ${String(lport)}`}`;
}

/** Would sshd start, and if not, what does it say? */
function verdictView({ evaluation }: Analysis): TemplateResult {
  const said = evaluation.messages.filter(({ kind, pass }) => kind !== 'info' && pass === 1);
  const { accepted, status } = evaluation.verdict;
  if (accepted || said.length === 0)
    return html`<p class="judgement" data-state=${accepted ? 'fits' : 'refused'}>
      ${icon(accepted ? 'check' : 'error')}
      <b>${accepted ? 'sshd accepts this configuration' : `sshd ends with status ${String(status)}`}</b>
    </p>`;
  return html`<div class="judgement-refused">
    <p class="judgement" data-state="refused">${icon('error')}<b>sshd would not start</b></p>
    <ul>
      ${said.map(({ text, file, line, range }) =>
        file !== undefined && line !== undefined && range
          ? html`<li><code>${text}</code> ${place({ file, line, range })}</li>`
          : html`<li><code>${text}</code></li>`,
      )}
    </ul>
  </div>`;
}

/** Lines that would have set the value, and why they do not. */
function lostLines(
  { overridden, row }: EffectiveValue,
  evaluation: Evaluation,
): TemplateResult | typeof nothing {
  if (overridden.length === 0) return nothing;
  const WHY = {
    shadowed: 'comes too late: the first line counts',
    replaced: 'is replaced: the last line counts',
    overridden: 'gives way to the Match block',
  } as const;
  const fates = new Map(
    evaluation.lines.map(({ source, fate }) => [`${source.file}:${String(source.line)}`, fate]),
  );
  return html`<ul class="lost">
    ${overridden.map((source) => {
      const fate = fates.get(`${source.file}:${String(source.line)}`);
      const why = fate && fate in WHY ? WHY[fate as keyof typeof WHY] : 'has no effect';
      const text =
        evaluation.parsed.get(source.file)?.text.slice(source.range.start, source.range.end).trim() ??
        row.name;
      return html`<li>${place(source)} <code>${text}</code> ${why}.</li>`;
    })}
  </ul>`;
}

function origin(value: EffectiveValue): TemplateResult {
  const [source] = value.sources;
  return source ? html`from ${place(source)}` : html`the default; no line sets it`;
}

/** The number that the reader came for. */
function sessionsView(
  { evaluation, assumed }: Analysis,
  connection: Connection,
): TemplateResult | typeof nothing {
  const value = assumed.values.get('maxsessions');
  if (!value) return nothing;
  const limit = Number(value.text);
  return html`<section class="result-part sessions">
    <h2>Sessions per connection, for ${describeConnection(connection)}</h2>
    <p class="big-number">${value.text}</p>
    <p>
      ${origin(value)}.${value.uncertain ? html` <span class="state-near">An included file that is not here could change it.</span>` : nothing}
    </p>
    ${lostLines(value, assumed)}
    ${assumed === evaluation ? nothing : html`<p class="quiet">As if the refused lines were not there.</p>`}
    ${
      Number.isSafeInteger(limit) && limit >= 0
        ? slotsFigure(
            { limit, used: limit, refused: 1 },
            `one connection, MaxSessions ${value.text}`,
            `session ${String(limit + 1)}: refused`,
          )
        : nothing
    }
  </section>`;
}

function blocksView(
  { assumed: evaluation }: Analysis,
  connection: Connection,
): TemplateResult | typeof nothing {
  if (evaluation.blocks.length === 0) return nothing;
  return html`<section class="result-part">
    <h2>Match blocks, for ${describeConnection(connection)}</h2>
    <ul class="blocks">
      ${evaluation.blocks.map(({ source, applies, missing }) => {
        const text = evaluation.parsed
          .get(source.file)
          ?.text.slice(source.range.start, source.range.end)
          .trim();
        const undecided = missing.length > 0 && applies !== true;
        return html`<li data-applies=${applies === true ? 'yes' : undecided ? 'unknown' : 'no'}>
          ${place(source, text)}
          <span
            >${
              applies === true
                ? 'applies'
                : undecided
                  ? `does not apply as long as ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given`
                  : 'does not apply'
            }</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

function limitsView({ assumed }: Analysis, href: Href): TemplateResult {
  const rows = limitsOf(assumed).filter(({ name }) => name !== 'MaxSessions');
  return html`<section class="result-part">
    <h2>The limits around it</h2>
    <dl class="limits">
      ${rows.map(
        (value) =>
          html`<div>
            <dt><a href=${href(`/reference/keywords/${value.name}/`)}>${value.name}</a></dt>
            <dd>
              <code>${value.text}</code>
              <span
                >${value.sources[0] ? place(value.sources[0]) : 'default'}${value.uncertain ? ', uncertain' : ''}</span
              >
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

const SEVERITY = {
  error: { icon: 'error', words: 'Error' },
  warning: { icon: 'warning', words: 'Warning' },
  info: { icon: 'info', words: 'Note' },
} as const;

/** Findings, errors first, in the order of the files within a severity. */
export function findingsView({ findings, evaluation }: Analysis, href: Href): TemplateResult {
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const counters = new Map<string, LineCounter>();
  const lineOf = ({ file, range }: Finding) => {
    let counter = counters.get(file);
    if (!counter) counters.set(file, (counter = new LineCounter(evaluation.parsed.get(file)?.text ?? '')));
    return counter.position(range.start).line;
  };
  // What "fix all" applies: notes are left to the reader.
  const fixable = findings.filter(({ fix, severity }) => fix && severity !== 'info').length;
  return html`<section class="result-part">
    <div class="part-head">
      <h2>
        ${findings.length === 0 ? 'Nothing to remark' : `${String(findings.length)} finding${findings.length === 1 ? '' : 's'}`}
      </h2>
      ${
        fixable > 1
          ? html`<button type="button" class="button needs-script" data-fix-all>Fix all</button>`
          : nothing
      }
    </div>
    ${
      findings.length === 0
        ? html`<p class="quiet">No line of this configuration does something else than it seems to.</p>`
        : nothing
    }
    <ul class="findings">
      ${sorted.map((finding) => {
        const index = findings.indexOf(finding);
        return html`<li data-severity=${finding.severity} data-rule=${finding.rule}>
          <span class="finding-icon" title=${SEVERITY[finding.severity].words}
            >${icon(SEVERITY[finding.severity].icon)}</span
          >
          <div>
            <p>
              <span class="visually-hidden">${SEVERITY[finding.severity].words}: </span>${finding.message}
            </p>
            <p class="finding-where">
              ${place({ file: finding.file, line: lineOf(finding), range: finding.range })}
              ${ruleById(finding.rule) ? html`<a href=${href(`/reference/rules/${finding.rule}/`)}>${finding.rule}</a>` : finding.rule}
            </p>
          </div>
          ${
            finding.fix
              ? html`<button type="button" class="button needs-script" data-fix=${index}>
                  ${finding.fix.title}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The sentence and the number that the reader came for. */
export function headView(analysis: Analysis, connection: Connection): TemplateResult {
  return html`${verdictView(analysis)} ${sessionsView(analysis, connection)}`;
}

/**
 * What follows: findings, the limits around it, Match blocks.
 * @param logins logins at once that the reader asks about
 */
export function restView(
  analysis: Analysis,
  connection: Connection,
  href: Href,
  logins?: number,
): TemplateResult {
  return html`${findingsView(analysis, href)} ${limitsView(analysis, href)} ${startupsView(analysis, logins)}
  ${blocksView(analysis, connection)}`;
}

/** One sentence for the live region: what changed is said once, not the whole table. */
export function announce({ evaluation, findings }: Analysis): string {
  const sessions = evaluation.values.get('maxsessions')?.text;
  const state = evaluation.verdict.accepted ? `MaxSessions ${sessions ?? 'unknown'}` : 'sshd would not start';
  return `${state}, ${String(findings.length)} finding${findings.length === 1 ? '' : 's'}.`;
}
