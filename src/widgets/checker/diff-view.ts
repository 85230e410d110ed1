/** The round trip: the generator's lines in the reader's file, as a comparison. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { applyEdits } from '#openssh/diagnostic.ts';
import { lineDiff, type DiffLine } from '#openssh/line-diff.ts';
import type { MultiplexingEdit } from '#openssh/ssh_config/edit.ts';

const SIGNS = { same: ' ', removed: '-', added: '+' } as const;
const WORDS = { same: '', removed: 'removed: ', added: 'added: ' } as const;

function line({ kind, text }: DiffLine): TemplateResult {
  return html`<span class="line" data-kind=${kind}
    ><span class="visually-hidden">${WORDS[kind]}</span
    ><span aria-hidden="true">${SIGNS[kind]} </span>${text.replace(/\r$/, '')}</span
  >`;
}

/** The change for some names; `names` is empty where none was typed. */
export function diffView(
  edit: MultiplexingEdit,
  names: readonly string[],
  files: ReadonlyMap<string, string>,
): TemplateResult {
  if (names.length === 0) return html`<p class="quiet">Name the hosts that shall share connections.</p>`;
  if (edit.edits.length === 0)
    return edit.effective
      ? html`<p class="quiet">The file says so already; nothing is to be changed.</p>`
      : html`<p class="quiet">These are no names of hosts.</p>`;
  const changed = [...new Set(edit.edits.map(({ file }) => file))];
  return html`${changed.map((file) => {
    const own = edit.edits.filter((each) => each.file === file);
    const before = files.get(file) ?? '';
    const hunks = lineDiff(before, applyEdits(before, own), 3);
    return html`<div class="fence checker-diff">
      <div class="fence-head"><span class="file">${file}</span></div>
      <pre tabindex="0" aria-label="Change of ${file}"><code>${hunks.map(
        (hunk, at) =>
          html`${at > 0 ? html`<span class="line checker-gap">… </span>` : nothing}${hunk.lines.map(line)}`,
      )}</code></pre>
    </div>`;
  })}
  ${
    edit.effective
      ? html`<button type="button" class="button needs-script" data-action="apply">
          Write it into the file
        </button>`
      : html`<p class="says warning">
          Reading the file again shows that other lines would still win for some of these names.
        </p>`
  }`;
}
