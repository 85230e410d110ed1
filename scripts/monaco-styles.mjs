/**
 * A Vite plugin: the editor's style sheets travel in its own chunk and are adopted when it is loaded. Astro would
 * link them, 150 kB, from every page that may load the editor at some time.
 */
const PREFIX = '\0monaco-styles:';

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
      const file = JSON.stringify(`${id.slice(PREFIX.length, -'.js'.length)}?inline`);
      return `import text from ${file};
const sheet = new CSSStyleSheet();
sheet.replaceSync(text);
document.adoptedStyleSheets.push(sheet);`;
    },
  };
}
