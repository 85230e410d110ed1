/** MaxStartups as a curve, and what it means for a job that logs in many times at once. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { drawDropCurve } from '#drawing/drop-curve.ts';
import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import {
  burst,
  dropPercentage,
  parseMaxStartups,
  type MaxStartups,
} from '#openssh/sshd_config/max-startups.ts';

/** Logins at once that the text speaks of where the reader names none. */
const USUAL_LOGINS = 20;
/** Above this the expected number is not worked out: nobody waits for it. */
const MOST_COUNTED = 5000;

const decimal = (n: number) =>
  n < 10 ? (Math.round(n * 10) / 10).toString() : Math.round(n).toLocaleString('en');

/** The curve in words, for those who do not see it. */
export function describeCurve({ begin, rate, full }: MaxStartups): string {
  if (begin >= full || rate === 100)
    return `Up to ${String(begin)} connections that have not authenticated are let in; every further one is dropped.`;
  return `Up to ${String(begin)} connections that have not authenticated are let in. The next one is dropped with ${String(rate)}% probability, rising to 100% from the ${String(full + 1)}th on.`;
}

/** What happens to `logins` connections that are opened at once. */
export function describeBurst(startups: MaxStartups, logins: number): string {
  if (logins > MOST_COUNTED)
    return `Of ${logins.toLocaleString('en')} logins at once at most ${startups.full.toLocaleString('en')} get in.`;
  const { refused, allAccepted } = burst(startups, logins);
  const many = `${String(logins)} logins at once`;
  if (refused === 0) return `Of ${many} none is dropped.`;
  const chance = allAccepted * 100;
  const rate =
    chance < 0.1
      ? 'practically never'
      : chance < 1
        ? 'in less than 1% of all runs'
        : `in ${String(Math.round(chance))}% of all runs`;
  return `Of ${many} sshd drops ${decimal(refused)} on average, and a job that needs all of them succeeds ${rate}.`;
}

/** The section, folded; nothing where the value is no longer three numbers. */
export function startupsView(
  { assumed }: Analysis,
  wanted: number | undefined,
): TemplateResult | typeof nothing {
  const value = assumed.values.get('maxstartups');
  const startups = value && parseMaxStartups(value.text);
  if (!value || !startups) return nothing;
  const logins = wanted ?? USUAL_LOGINS;
  const curve = {
    percentage: (n: number) => dropPercentage(startups, n - 1),
    begin: startups.begin,
    full: startups.full,
    marked: logins,
  };
  return html`<details class="startups">
    <summary>What <code>MaxStartups ${value.text}</code> does to many logins at once</summary>
    <figure class="drop-curve">
      <div role="img" aria-label=${describeCurve(startups)}>
        <div class="slots-wide">${unsafeHTML(drawDropCurve(curve, 600))}</div>
        <div class="slots-narrow">${unsafeHTML(drawDropCurve(curve, 330))}</div>
      </div>
      <figcaption>
        Probability that the N-th connection is dropped while those before it have not authenticated yet.
      </figcaption>
    </figure>
    <p>${describeBurst(startups, logins)}</p>
    <p class="quiet">
      This holds if all arrive before the first has logged in. Each frees its place once it has authenticated,
      so slower starts do better.
      ${wanted === undefined ? 'Name a number of logins under “What do I need?” to see it here.' : nothing}
    </p>
  </details>`;
}
