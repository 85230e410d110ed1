/** The mark of the browser's tab, in the page itself: as a file it would be one more request before the text is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const svg = readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8').trim();

export const FAVICON = `data:image/svg+xml,${encodeURIComponent(svg).replace(
  /%20|%3D|%3A|%2F|%22/g,
  (code) => (code === '%22' ? "'" : decodeURIComponent(code)),
)}`;
