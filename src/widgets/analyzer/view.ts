/** What the analyzer shows below the verdict: findings, limits, Match blocks. The same at build and in the browser. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { isSafe, limitsOf, type Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { ruleById } from '#openssh/sshd_config/rules/index.ts';
import type { Href } from '../href.ts';
import { icon } from '../parts.ts';
import { diffView } from './diff-view.ts';
import { describeConnection, place } from './head-view.ts';
import { startupsView } from './startups-view.ts';

function blocksView(
  { assumed: evaluation }: Analysis,
  connection: Connection,
): TemplateResult | typeof nothing {
  if (evaluation.blocks.length === 0) return nothing;
  return html`<section class="result-part">
    <h2>Match blocks, for ${describeConnection(connection)}</h2>
    <ul class="blocks">
      ${evaluation.blocks.slice(0, MOST_SHOWN).map(({ source, applies, missing }) => {
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
      })}${evaluation.blocks.length > MOST_SHOWN ? html`<li>and ${evaluation.blocks.length - MOST_SHOWN} more</li>` : nothing}
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
              <code class=${value.text.length > 40 ? 'long' : ''}>${value.text}</code>
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

/** What all fixes together change, as a comparison of lines. */
function fixesView({ evaluation, fixAll }: Analysis): TemplateResult {
  const { files } = evaluation.input;
  return html`<div class="all-fixes">
    <p class="needs-editor">
      <button type="button" class="plain" data-action="compare-fixes">Compare in the editor</button>
    </p>
    ${[...fixAll()].map(([name, text]) => diffView(name, files.get(name), text))}
  </div>`;
}

/** Above this many the rest is counted: a list that nobody reads to its end costs every key. */
const MOST_SHOWN = 100;

/** Findings, errors first, in the order of the files within a severity. */
export function findingsView(analysis: Analysis, href: Href, fixes = false): TemplateResult {
  const { findings, evaluation } = analysis;
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const counters = new Map<string, LineCounter>();
  const lineOf = ({ file, range }: Finding) => {
    let counter = counters.get(file);
    if (!counter) counters.set(file, (counter = new LineCounter(evaluation.parsed.get(file)?.text ?? '')));
    return counter.position(range.start).line;
  };
  const fixable = findings.filter(isSafe).length;
  return html`<section class="result-part">
    <div class="part-head">
      <h2>
        ${findings.length === 0 ? 'Nothing to remark' : `${String(findings.length)} finding${findings.length === 1 ? '' : 's'}`}
      </h2>
      <span class="part-tools needs-script">
        <button type="button" class="plain" data-action="markdown" data-copy="">
          ${icon('copy')}<span data-copy-label>Copy as Markdown</span>
        </button>
        ${
          fixable > 1
            ? html`<button
                  type="button"
                  class="plain"
                  data-action="see-fixes"
                  aria-expanded=${fixes ? 'true' : 'false'}
                >
                  ${fixes ? 'Hide all fixes' : 'See all fixes'}
                </button>
                <button type="button" class="button" data-fix-all>Fix all</button>`
            : nothing
        }
      </span>
    </div>
    ${fixes && fixable > 1 ? fixesView(analysis) : nothing}
    ${
      findings.length === 0
        ? html`<p class="quiet">No line of this configuration does something else than it seems to.</p>`
        : nothing
    }
    <ul class="findings">
      ${sorted.slice(0, MOST_SHOWN).map((finding) => {
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
    ${
      sorted.length > MOST_SHOWN
        ? html`<p class="quiet">
            And ${(sorted.length - MOST_SHOWN).toLocaleString('en')} more. “Copy as Markdown” has them all.
          </p>`
        : nothing
    }
  </section>`;
}

/** What the reader asked to see beside. */
export interface Asked {
  /** Logins at once. */
  readonly logins?: number | undefined;
  /** What all fixes together would change. */
  readonly fixes?: boolean;
}

/** What follows: findings, the limits around it, Match blocks. */
export function restView(
  analysis: Analysis,
  connection: Connection,
  href: Href,
  { logins, fixes = false }: Asked = {},
): TemplateResult {
  return html`${findingsView(analysis, href, fixes)} ${limitsView(analysis, href)}
  ${startupsView(analysis, logins)} ${blocksView(analysis, connection)}`;
}

/** One sentence for the live region: what changed is said once, not the whole table. */
export function announce({ evaluation, findings }: Analysis): string {
  const sessions = evaluation.values.get('maxsessions')?.text;
  const state = evaluation.verdict.accepted ? `MaxSessions ${sessions ?? 'unknown'}` : 'sshd would not start';
  return `${state}, ${String(findings.length)} finding${findings.length === 1 ? '' : 's'}.`;
}
