/** What the analyzer shows first: would sshd start, and how many sessions a connection gets. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import type { EffectiveValue, Evaluation } from '#openssh/sshd_config/effective.ts';
import type { Source } from '#openssh/sshd_config/message.ts';
import type { Dump } from '#openssh/sshd_config/recognize-dump.ts';
import type { Finding } from '#openssh/diagnostic.ts';
import type { Href } from '../href.ts';
import { icon, slotsFigure } from '../parts.ts';
import { tabTitle } from './files.ts';

/** What sshd makes of the files, without what there is to remark. */
type Verdict = Pick<Analysis, 'evaluation' | 'assumed'>;

/** A place in a file as a button that shows it in the editor. */
export function place(
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

/** Lines that are shown of a list in a sentence's place; the others are counted. */
const MOST_LINES = 8;

function andMore(count: number): TemplateResult | typeof nothing {
  return count > MOST_LINES ? html`<li>and ${(count - MOST_LINES).toLocaleString('en')} more</li>` : nothing;
}

/** Would sshd start, and if not, what does it say? */
function verdictView({ evaluation }: Verdict): TemplateResult {
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
      ${said
        .slice(0, MOST_LINES)
        .map(({ text, file, line, range }) =>
          file !== undefined && line !== undefined && range
            ? html`<li><code>${text}</code> ${place({ file, line, range })}</li>`
            : html`<li><code>${text}</code></li>`,
        )}${andMore(said.length)}
    </ul>
  </div>`;
}

/** A word on what a dump is, in place of a verdict: sshd printed it, so it runs. */
function dumpView({ releases }: Dump): TemplateResult {
  const [first, last] = [releases[0]!, releases.at(-1)!];
  return html`<p class="judgement" data-state="fits">
      ${icon('check')}<b>This is what <code>sshd -T</code> prints</b>
    </p>
    <p class="quiet">
      By its keywords OpenSSH ${first === last ? last : `${first} to ${last}`}. The values are those in force
      for the connection that sshd was asked about; which file and line they come from, and what Match blocks
      say for others, it does not tell.
    </p>`;
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
    ${overridden.slice(0, MOST_LINES).map((source) => {
      const fate = fates.get(`${source.file}:${String(source.line)}`);
      const why = fate && fate in WHY ? WHY[fate as keyof typeof WHY] : 'has no effect';
      const text =
        evaluation.parsed.get(source.file)?.text.slice(source.range.start, source.range.end).trim() ??
        row.name;
      return html`<li>${place(source)} <code>${text}</code> ${why}.</li>`;
    })}${andMore(overridden.length)}
  </ul>`;
}

function origin(value: EffectiveValue): TemplateResult {
  const [source] = value.sources;
  return source ? html`from ${place(source)}` : html`the default; no line sets it`;
}

/** The number that the reader came for. */
function sessionsView(
  { evaluation, assumed }: Verdict,
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

/** What a text is that is no file of sshd, and where it belongs: what sshd says of each line, and its defaults, help nobody. */
export function strangeView({ message, tool }: Finding, href: Href): TemplateResult {
  return html`<p class="judgement" data-state="refused">${icon('error')}<b>Not a configuration of sshd</b></p>
    <p>${message}</p>
    ${tool ? html`<p><a href=${href(tool.path)}>${tool.title}</a></p>` : nothing}`;
}

/** The sentence and the number that the reader came for. */
export function headView(verdict: Verdict, connection: Connection, dump?: Dump): TemplateResult {
  return html`${dump ? dumpView(dump) : verdictView(verdict)} ${sessionsView(verdict, connection)}`;
}
