/** A link that holds the files: first what is replaced in them, then the link. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Redacted, RedactedKind } from '#openssh/redact.ts';
import { copyButton } from '../parts.ts';

/** What is shown. */
export interface ShareState {
  readonly redacted: Omit<Redacted, 'connection'>;
  /** Names are replaced in the link. */
  readonly replaces: boolean;
  /** What differs in the analysis of the redacted files; undefined if nothing does. */
  readonly difference: string | undefined;
  readonly link: string | undefined;
}

const KINDS = {
  user: ['user', 'users'],
  group: ['group', 'groups'],
  host: ['host', 'hosts'],
  address: ['address', 'addresses'],
  path: ['path', 'paths'],
  text: ['text', 'texts'],
  comment: ['comment', 'comments'],
} as const satisfies Record<RedactedKind, readonly [one: string, many: string]>;

/** Links longer than this are cut by some programs. */
const LONG_LINK = 8000;

/** `3 users, 1 address`. */
export function countReplaced({ replaced }: Pick<Redacted, 'replaced'>): string {
  return Object.entries(KINDS)
    .map(([kind, [one, many]]) => {
      const count = replaced.filter((each) => each.kind === kind).length;
      return count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;
    })
    .filter(Boolean)
    .join(', ');
}

/** The panel. */
export function shareView({ redacted, replaces, difference, link }: ShareState): TemplateResult {
  const { replaced } = redacted;
  return html`<h2>A link to these files</h2>
    <p class="quiet">
      The link holds the files themselves, behind its #, which browsers do not send. Whoever has the link has
      the files. Nothing is stored.
    </p>
    <label class="check">
      <input type="checkbox" data-share-redact ?checked=${replaces} />
      <span>Replace names, addresses and paths, and drop comments</span>
    </label>
    ${
      !replaces
        ? html`<p class="state-near">The link will hold the files as they are.</p>`
        : replaced.length === 0
          ? html`<p class="quiet">There is nothing in them to replace.</p>`
          : html`<details class="need-fold">
              <summary>${countReplaced(redacted)}</summary>
              <ul class="replaced">
                ${replaced
                  .slice(0, 300)
                  .map(
                    ({ kind, from, to }) =>
                      html`<li>
                        <span class="quiet">${KINDS[kind][0]}</span> <code>${from}</code> → <code>${to}</code>
                      </li>`,
                  )}
              </ul>
              ${replaced.length > 300 ? html`<p class="quiet">and ${replaced.length - 300} more</p>` : nothing}
            </details>`
    }
    ${replaces && difference !== undefined ? html`<p class="state-near">${difference}</p>` : nothing}
    <div class="need-actions">
      <button type="button" class="button primary" data-action="make-link">Make the link</button>
      <button type="button" class="plain" data-action="close-share">Close</button>
    </div>
    ${
      link === undefined
        ? nothing
        : html`<div class="share-link">
              <input readonly aria-label="Link" .value=${link} value=${link} />
              ${copyButton(link, 'Copy the link')}
            </div>
            <p class="quiet">
              ${link.length > LONG_LINK ? html`It has ${link.length.toLocaleString('en')} characters: some programs cut links of this length. ` : nothing}It
              stands in the address of this page now, and survives a reload.
            </p>`
    }`;
}
