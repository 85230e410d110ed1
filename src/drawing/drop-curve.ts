/**
 * MaxStartups as a curve: how likely sshd drops the N-th connection while none before it has authenticated.
 * Pure strings of SVG; the colors are classes of `styles/analyzer.css`.
 */

/** What to draw. */
export interface DropCurve {
  /** Percentage from 0 to 100 with which the N-th connection is dropped, N from 1. */
  readonly percentage: (connection: number) => number;
  /** The first connection that may be dropped, and the first that always is. */
  readonly begin: number;
  readonly full: number;
  /** A number of connections to mark; undefined for none. */
  readonly marked?: number;
}

const HEIGHT = 190;
const LEFT = 46;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 34;

const round = (n: number) => Math.round(n * 10) / 10;

/** A round step that puts at most `most` marks on an axis up to `end`. */
function tickStep(end: number, most: number): number {
  for (let unit = 1; ; unit *= 10)
    for (const step of [unit, 2 * unit, 5 * unit]) if (end / step <= most) return step;
}

/** The last connection on the axis: some room behind `full` and behind what is marked. */
export function curveEnd({ full, marked = 0 }: Pick<DropCurve, 'full' | 'marked'>): number {
  return Math.max(5, Math.ceil(Math.max(full, marked) * 1.12));
}

/** The drawing as one `<svg>` of the given width, hidden from screen readers. */
export function drawDropCurve(curve: DropCurve, width: number): string {
  const end = curveEnd(curve);
  const x = (connection: number) => LEFT + (connection / end) * (width - LEFT - RIGHT);
  const y = (percentage: number) => TOP + (1 - percentage / 100) * (HEIGHT - TOP - BOTTOM);
  const parts: string[] = [];
  for (const percentage of [0, 50, 100]) {
    const at = round(y(percentage));
    parts.push(
      `<path class="grid" d="M${LEFT} ${at}H${width - RIGHT}"/>`,
      `<text class="tick" x="${LEFT - 8}" y="${at + 4}" text-anchor="end">${percentage}%</text>`,
    );
  }
  const step = tickStep(end, width > 500 ? 10 : 5);
  for (let n = step; n <= end; n += step)
    parts.push(
      `<text class="tick" x="${round(x(n))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${n}</text>`,
    );
  const line = path(curve, end, x, y);
  const base = round(y(0));
  parts.push(`<path class="area" d="${line}V${base}H${LEFT}Z"/>`, `<path class="curve" d="${line}"/>`);
  if (curve.marked !== undefined && curve.marked > 0) {
    const [cx, cy] = [round(x(curve.marked)), round(y(curve.percentage(curve.marked)))];
    parts.push(
      `<path class="marked" d="M${cx} ${base}V${cy}"/>`,
      `<circle class="marked" cx="${cx}" cy="${cy}" r="5"/>`,
    );
  }
  return `<svg viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** One point for each connection, or for each few where there are more than units to draw them in. */
function path(
  { percentage, begin, full }: DropCurve,
  end: number,
  x: (connection: number) => number,
  y: (percentage: number) => number,
): string {
  const stride = Math.max(1, Math.floor(end / 300));
  const corners = [1, begin, begin + 1, full, full + 1, end].filter((n) => n >= 1 && n <= end);
  const points = new Set(corners);
  for (let n = 1; n <= end; n += stride) points.add(n);
  return [...points]
    .sort((a, b) => a - b)
    .map(
      (n, i) =>
        `${i === 0 ? `M${round(x(0))} ${round(y(percentage(1)))}L` : 'L'}${round(x(n))} ${round(y(percentage(n)))}`,
    )
    .join('');
}
