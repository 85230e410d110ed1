/** The slots picture of a plan: each connection where there are few, each kind of connection where there are many. */
import { html, type TemplateResult } from 'lit-html';
import type { Generated } from '#openssh/ssh_config/generate.ts';
import { slotsFigure } from '../parts.ts';
import { onlyPatterns } from './headline.ts';

const MOST_DRAWN = 3;

/** Connections that carry the same number of sessions; the dealing is even, so there are two kinds at most. */
function kinds(perMaster: readonly number[]): { first: number; last: number; sessions: number }[] {
  const all: { first: number; last: number; sessions: number }[] = [];
  for (const [at, sessions] of perMaster.entries()) {
    const kind = all.at(-1);
    const alone = perMaster.length <= MOST_DRAWN;
    if (kind?.sessions === sessions && !alone) kind.last = at;
    else all.push({ first: at, last: at, sessions });
  }
  return all;
}

/** Pictures with a caption each. */
export function planView(generated: Generated): TemplateResult[] {
  const { plan, preview } = generated;
  const { maxSessions, sessions } = plan;
  const perMaster = onlyPatterns(generated) ? [sessions] : plan.perMaster;
  const hosts = new Set(preview.map(({ host }) => host)).size;
  const named = hosts === 1 && preview.length === perMaster.length;
  const name = (at: number) => (named ? preview[at]!.name : `connection ${at + 1}`);
  const where = hosts > 1 ? ' to each host' : '';
  const count = (value: number) => value.toLocaleString('en-US');
  return kinds(perMaster).map(({ first, last, sessions: open }) => {
    const used = Math.min(open, maxSessions);
    const refused = open - used;
    const who =
      first === last
        ? name(first) + where
        : `${name(first)} to ${named ? name(last) : last + 1}${where}, each`;
    return html`${slotsFigure(
      { limit: maxSessions, used, refused },
      `${who}: ${count(used)} of ${count(maxSessions)} slot${maxSessions === 1 ? '' : 's'}`,
      refused > 0 ? `${count(refused)} refused` : '',
    )}`;
  });
}
