/**
 * The picture that a link to the site shows elsewhere (Open Graph): a title over the slots drawing, in the colors of
 * paper and ink. A string of SVG for a renderer that knows neither `oklch()` nor custom properties, hence the numbers.
 */
import { drawSlots, type Slots } from './slots.ts';

/** The light scheme of `styles/tokens.css` as the renderer wants it. */
export const INK = {
  paper: '#fcf9f4',
  ink: '#1a2030',
  quiet: '#485061',
  accent: '#23509b',
  accentWash: '#e3edfd',
  rule: '#ded8cd',
  refused: '#b11c1e',
  refusedWash: '#ffe9e6',
} as const;

/** Styles of the drawing's classes (the mono face bears its lightest weight in its name), as `styles/components.css` has them. */
const STYLE = `
  text { font-family: 'Atkinson Hyperlegible Next'; fill: ${INK.ink} }
  .mono, .slot-label { font-family: 'Atkinson Hyperlegible Mono ExtraLight' }
  .quiet { fill: ${INK.quiet} }
  .bad { fill: ${INK.refused} }
  .pipe { fill: none; stroke: ${INK.ink}; stroke-width: 2 }
  .slot { stroke-width: 1.5 }
  .slot.used { fill: ${INK.accentWash}; stroke: ${INK.accent} }
  .slot.free { fill: none; stroke: ${INK.rule} }
  .slot.refused { fill: ${INK.refusedWash}; stroke: ${INK.refused}; stroke-dasharray: 4 3 }
  .slot-label { font-size: 12.5px }
  .slot-label.used { fill: ${INK.accent} }
  .slot-label.refused { fill: ${INK.refused} }`;

const escape = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/** What a card says. */
export interface Card {
  /** One or two short lines. `error:` at the beginning of the first is set in red. */
  readonly title: readonly string[];
  /** One line below it. */
  readonly gist: string;
  readonly slots: Slots;
  readonly mono?: boolean;
}

/** The logo as shapes from (0, 0), 30 × 18. */
export function logo(): string {
  const used = [5.2, 10.3, 15.4].map(
    (x) => `<rect x="${x}" y="6" width="3.4" height="6" rx="1.2" fill="${INK.accent}"/>`,
  );
  return `<rect x="1" y="2" width="22" height="14" rx="7" fill="none" stroke="${INK.ink}" stroke-width="1.8"/>${used.join('')}<rect x="25.4" y="6" width="3.6" height="6" rx="1.2" fill="${INK.refused}"/>`;
}

/** The card, 1200 × 630. */
export function drawCard({ title, gist, slots, mono = false }: Card): string {
  const lines = title.map((line, i) => {
    const [, bad = '', rest = line] = /^(error:)?(.*)$/.exec(line)!;
    const red = bad && `<tspan class="bad">${bad}</tspan>`;
    return `<text class="${mono ? 'mono' : 'sans'}" x="80" y="${250 + i * 84}" font-size="${mono ? 70 : 76}" letter-spacing="-2">${red}${escape(rest)}</text>`;
  });
  const inner = drawSlots(slots, 760).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><style>${STYLE}</style>
<rect width="1200" height="630" fill="${INK.paper}"/>
<g transform="translate(80 72) scale(2.2)">${logo()}</g>
<text x="164" y="106" font-size="34">No More Sessions</text>
${lines.join('\n')}
<text class="quiet" x="80" y="${250 + (title.length - 1) * 84 + 66}" font-size="33">${escape(gist)}</text>
<g transform="translate(78 474) scale(1.37)">${inner}</g>
</svg>`;
}

/** The app icon: the logo on paper, with room around it for masks. */
export function drawAppIcon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${INK.paper}"/><g transform="translate(6.3 14.6) scale(1.18 1.05)">${logo()}</g></svg>`;
}
