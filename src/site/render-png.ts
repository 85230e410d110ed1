/** Draws SVG as PNG at build, with the fonts of the site and no others, so that every machine makes the same bytes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

const FONTS = ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono'];

let fontFiles: Promise<string[]> | undefined;

/** The renderer reads TrueType, the site serves WOFF2. */
async function unpacked(): Promise<string[]> {
  const to = join(process.cwd(), '.cache', 'fonts');
  mkdirSync(to, { recursive: true });
  const paths: string[] = [];
  // One after the other: each answer of the decoder stands in the same memory.
  for (const name of FONTS) {
    const path = join(to, `${name}.ttf`);
    writeFileSync(path, await decompress(readFileSync(join(process.cwd(), 'src/fonts', `${name}.woff2`))));
    paths.push(path);
  }
  return paths;
}

/** An SVG as a PNG of the given width, as the response of an endpoint. */
export async function pngResponse(svg: string, width: number): Promise<Response> {
  fontFiles ??= unpacked();
  const font = { fontFiles: await fontFiles, loadSystemFonts: false };
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
