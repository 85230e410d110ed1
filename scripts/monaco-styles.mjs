/**
 * A Vite plugin: the editor's style sheets travel in its own chunk and are adopted when it is loaded. Astro would
 * link them, 150 kB, from every page that may load the editor at some time. The icon font, 67 kB on the wire, gives
 * way to the glyphs that the editor's parts in use draw (`src/fonts/README.md`).
 */
import { join } from 'node:path';

const PREFIX = '\0monaco-styles:';
const ICONS = join(import.meta.dirname, '..', 'src', 'fonts', 'codicon.woff2');

export function monacoStyles() {
  return {
    name: 'monaco-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || !importer?.includes('/node_modules/monaco-editor/')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // The ending must not look like a style sheet, or Vite would take the module for one.
      return found && `${PREFIX}${found.id}.js`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const sheet = id.slice(PREFIX.length, -'.js'.length);
      const icons = sheet.endsWith('/codicon.css');
      const font = `.replace(/url\\([^)]*codicon[^)]*\\)\\s*format\\("truetype"\\)/, \`url(\${font}) format("woff2")\`)`;
      return `import text from ${JSON.stringify(`${sheet}?inline`)};
${icons ? `import font from ${JSON.stringify(`${ICONS}?url`)};` : ''}
const sheet = new CSSStyleSheet();
sheet.replaceSync(text${icons ? font : ''});
document.adoptedStyleSheets.push(sheet);`;
    },
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (/codicon[^/]*\.ttf$/.test(name)) delete bundle[name];
    },
  };
}
