/**
 * Two small charts of a log, as strings of SVG: refusals over time, and sessions of one connection against its limit.
 * Pure; the colors are classes of `styles/classifier.css`, and the words are for those who do not see the picture.
 */

const round = (n: number) => Math.round(n * 10) / 10;
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const PAD_LEFT = 34;
const PAD_RIGHT = 8;
const TOP = 10;
const FOOT = 24;

function frame(width: number, height: number, inside: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${inside}</svg>`;
}

function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', words: string): string {
  return `<text class="chart-label" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escape(words)}</text>`;
}

/** Counts in equal spans of time; the rows are stacked. */
export interface Bars {
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Times of the first and the last span. */
  readonly first: string;
  readonly last: string;
}

function totals({ rows }: Bars): number[] {
  return (rows[0]?.counts ?? []).map((_, i) => rows.reduce((sum, { counts }) => sum + counts[i]!, 0));
}

/** Bars over time, one color for each of the first rows. */
export function drawBars(bars: Bars, width: number, height = 130): string {
  const sums = totals(bars);
  const most = Math.max(1, ...sums);
  const inner = width - PAD_LEFT - PAD_RIGHT;
  const floor = height - FOOT;
  const pitch = Math.min(inner / Math.max(1, sums.length), 40);
  const scale = (floor - TOP) / most;
  const parts = [
    `<path class="chart-axis" d="M${PAD_LEFT} ${floor}H${width - PAD_RIGHT}M${PAD_LEFT} ${TOP}H${width - PAD_RIGHT}"/>`,
    text(PAD_LEFT - 6, TOP + 4, 'end', String(most)),
    text(PAD_LEFT - 6, floor + 4, 'end', '0'),
    text(PAD_LEFT, height - 6, 'start', bars.first),
  ];
  if (bars.last !== bars.first) parts.push(text(width - PAD_RIGHT, height - 6, 'end', bars.last));
  const below = sums.map(() => 0);
  bars.rows.forEach(({ counts }, row) => {
    counts.forEach((count, i) => {
      if (count === 0) return;
      // What is there is seen, however little it is.
      const tall = Math.max(count * scale, 1.5);
      const y = floor - below[i]! - tall;
      below[i]! += tall;
      parts.push(
        `<rect class="chart-bar row-${Math.min(row, 3)}" x="${round(PAD_LEFT + i * pitch)}" y="${round(Math.max(0, y))}" width="${round(Math.max(1, pitch - (pitch > 4 ? 1 : 0)))}" height="${round(tall)}"/>`,
      );
    });
  });
  return frame(width, height, parts.join(''));
}

/** The same in words. */
export function describeBars(bars: Bars): string {
  const sums = totals(bars);
  const most = Math.max(0, ...sums);
  const all = bars.rows.map(
    ({ name, counts }) => `${name}: ${counts.reduce((sum, count) => sum + count, 0)}`,
  );
  const span = bars.first === bars.last ? `at ${bars.first}` : `from ${bars.first} to ${bars.last}`;
  return `Refusals ${span}. ${all.join(', ')}. At most ${most} in one span.`;
}

/** Open sessions after each change. */
export interface Steps {
  /** `at` is any measure of time or of place that grows. */
  readonly points: readonly { readonly at: number; readonly open: number; readonly refused?: boolean }[];
  readonly limit: number;
  readonly first: string;
  readonly last: string;
}

/** Steps of open sessions, the limit as a line, a mark for each refusal. */
export function drawSteps({ points, limit, first, last }: Steps, width: number, height = 150): string {
  const top = Math.max(limit, 1, ...points.map(({ open }) => open)) + 1;
  const from = points[0]?.at ?? 0;
  const span = Math.max(1e-9, (points.at(-1)?.at ?? 0) - from);
  const floor = height - FOOT;
  const x = (at: number) => round(PAD_LEFT + ((at - from) / span) * (width - PAD_LEFT - PAD_RIGHT));
  const y = (open: number) => round(floor - (open / top) * (floor - TOP));
  let path = `M${PAD_LEFT} ${floor}`;
  for (const { at, open } of points) path += `H${x(at)}V${y(open)}`;
  path += `H${width - PAD_RIGHT}`;
  const marks = points
    .filter(({ refused }) => refused)
    .map(({ at, open }) => `M${round(x(at) - 4)} ${round(y(open) - 11)}l8 8m0 -8l-8 8`);
  return frame(
    width,
    height,
    [
      `<path class="chart-fill" d="${path}V${floor}Z"/>`,
      `<path class="chart-steps" d="${path}"/>`,
      `<path class="chart-axis" d="M${PAD_LEFT} ${floor}H${width - PAD_RIGHT}"/>`,
      `<path class="chart-limit" d="M${PAD_LEFT} ${y(limit)}H${width - PAD_RIGHT}"/>`,
      marks.length === 0 ? '' : `<path class="chart-refused" d="${marks.join('')}"/>`,
      text(PAD_LEFT - 6, y(limit) + 4, 'end', String(limit)),
      text(PAD_LEFT - 6, floor + 4, 'end', '0'),
      text(PAD_LEFT, height - 6, 'start', first),
      last === first ? '' : text(width - PAD_RIGHT, height - 6, 'end', last),
    ].join(''),
  );
}

/** The same in words. */
export function describeSteps({ points, limit, first, last }: Steps): string {
  const peak = Math.max(0, ...points.map(({ open }) => open));
  const refused = points.filter((point) => point.refused).length;
  const span = first === last ? first : `${first} to ${last}`;
  return `Open sessions, ${span}: at most ${peak}, limit ${limit}, ${refused} refused.`;
}
