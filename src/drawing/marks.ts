/**
 * Small pictures made of the same pipe and slots as `slots.ts`: one for each tool, and the steps of the guide.
 * Strings of SVG, hidden from screen readers: the words stand beside them.
 */

const svg = (width: number, height: number, name: string, inside: string) =>
  `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${inside}</svg>`;

const pipe = (x: number, y: number, width: number, height: number) =>
  `<rect class="pipe" x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}"/>`;

const slot = (kind: string, x: number, y: number, height: number, width = 7) =>
  `<rect class="slot ${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="2"/>`;

/** A pipe of five slots, so many of them in use, and sessions outside. */
function row(y: number, height: number, used: number, refused: number): string {
  const inset = height > 16 ? 5 : 3.5;
  const slots = [0, 1, 2, 3, 4].map((i) =>
    slot(i < used ? 'used' : 'free', 9 + i * 10, y + inset, height - 2 * inset),
  );
  const outside = Array.from({ length: refused }, (_, i) =>
    slot('refused', 71 + i * 10, y + inset, height - 2 * inset),
  );
  return [pipe(1, y, 64, height), ...slots, ...outside].join('');
}

/** What each tool does, as a picture: a refusal is read, a value found, the work spread over two connections. */
const PICTURES = {
  classifier: row(9, 24, 5, 1),
  analyzer: row(9, 24, 3, 0) + '<path class="mark-line" d="M37.5 3v36"/>',
  generator: row(3, 16, 4, 0) + row(23, 16, 4, 0),
} as const;

export type MarkName = keyof typeof PICTURES;

/** The picture of a tool, 80 × 42. */
export function drawMark(name: MarkName): string {
  return svg(80, 42, 'tool-mark', PICTURES[name]);
}

/** Slots of one pipe, each named for a step (`data-step`); the one being read is filled. */
export function drawProgress(steps: readonly string[], current?: string): string {
  const slots = steps.map((step, i) => {
    const kind = step === current ? 'slot used' : 'slot free';
    return `<rect class="${kind}" data-step="${step}" x="${10 + i * 12}" y="6" width="9" height="10" rx="2.5"/>`;
  });
  const width = 17 + steps.length * 12;
  return svg(width + 2, 22, 'progress', pipe(1, 1, width, 20) + slots.join(''));
}
