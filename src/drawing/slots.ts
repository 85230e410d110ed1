/**
 * The one picture of the site: a connection is a pipe with MaxSessions slots, and the session that finds none is
 * refused. Pure strings of SVG, used at build and in the browser; the colors are classes of `styles/slots.css`.
 */

/** What to draw. */
export interface Slots {
  /** Slots of the connection (MaxSessions), 0 or more. */
  readonly limit: number;
  /** Sessions open on it; those above `limit` are ignored, name them in `refused`. */
  readonly used: number;
  /** Sessions that found no slot. */
  readonly refused?: number;
  /** Words in the first slots: what each session runs. Drawn where there is room. */
  readonly labels?: readonly string[];
}

const HEIGHT = 56;
const PIPE_PADDING = 14;
const REFUSED_GAP = 16;
/** Above this many slots the rest is counted, not drawn. */
const MOST_DRAWN = 80;

const round = (n: number) => Math.round(n * 10) / 10;
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** One rectangle with its word. Only the place differs from one to the next, which compresses well. */
function cell(kind: string, x: number, width: number, label = ''): string {
  const radius = Math.min(7, width / 3);
  const rect = `<rect class="slot ${kind}" y="12" width="${round(width)}" height="${HEIGHT - 24}" rx="${round(radius)}"/>`;
  const text = label
    ? `<text class="slot-label ${kind}" x="${round(width / 2)}" y="${HEIGHT / 2 + 4}" text-anchor="middle">${escape(label)}</text>`
    : '';
  return `<g transform="translate(${round(x)})">${rect}${text}</g>`;
}

/** The drawing as one `<svg>` of the given width in units of a CSS pixel, hidden from screen readers. */
export function drawSlots({ limit, used, refused = 0, labels = [] }: Slots, width: number): string {
  const outside = Math.min(refused, 3);
  const pitchWanted = width > 500 ? 64 : 30;
  const refusedWidth = Math.min(pitchWanted - 6, 58);
  const pipeEnd = width - 1 - (outside ? REFUSED_GAP + outside * (refusedWidth + 5) : 0);
  const drawn = Math.min(limit, MOST_DRAWN);
  const remainder = limit - drawn;
  const inner = pipeEnd - 2 * PIPE_PADDING - (remainder ? 58 : 0);
  const pitch = Math.min(inner / Math.max(drawn, 1), 74);
  const gap = pitch > 20 ? 5 : pitch > 8 ? 2.5 : pitch * 0.3;
  const end = drawn * pitch < inner && limit > 0 ? drawn * pitch + 2 * PIPE_PADDING : pipeEnd;

  const parts = [
    `<rect class="pipe" x="1" y="3" width="${round(end - 2)}" height="${HEIGHT - 6}" rx="${(HEIGHT - 6) / 2}"/>`,
  ];
  for (let i = 0; i < drawn; i++) {
    const kind = i < used ? 'used' : 'free';
    const label = pitch > 46 && i < used ? (labels[i] ?? '') : '';
    parts.push(cell(kind, PIPE_PADDING + i * pitch + gap / 2, pitch - gap, label));
  }
  if (remainder) {
    parts.push(
      `<text class="slot-label free" x="${round(end - PIPE_PADDING - 4)}" y="${HEIGHT / 2 + 4}" text-anchor="end">+ ${remainder}</text>`,
    );
  }
  let x = end + REFUSED_GAP;
  for (let i = 0; i < outside; i++, x += refusedWidth + 5) {
    const last = i === outside - 1 && refused > outside;
    const label = last ? `+ ${refused - outside + 1}` : width > 500 ? (labels[limit + i] ?? '') : '';
    parts.push(cell('refused', x, refusedWidth, label));
  }
  const total = round(Math.max(outside ? x : end, 40));
  return `<svg viewBox="0 0 ${total} ${HEIGHT}" width="${total}" height="${HEIGHT}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The same in words, for the figure's accessible name. */
export function describeSlots({ limit, used, refused = 0 }: Slots): string {
  const slots = `${limit} session slot${limit === 1 ? '' : 's'}`;
  const open = `${Math.min(used, limit)} in use`;
  const rest = refused ? `; ${refused} more session${refused === 1 ? ' is' : 's are'} refused` : '';
  return `A connection with ${slots}, ${open}${rest}.`;
}
