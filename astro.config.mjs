import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { monacoStyles } from './scripts/monaco-styles.mjs';
import { markdownTwins } from './src/markdown/twins.ts';
import { fences, labelCells, localLinks } from './src/markdown/plugins.ts';

/** Where the site is published. Both may be set in the environment: `SITE=https://example.org BASE=/nms npm run build`. */
const site = process.env.SITE ?? 'https://no-more-sessions.example';
const base = process.env.BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/offline/') }), markdownTwins()],
  markdown: {
    // Fences become <Fence> components: Shiki's own output carries style attributes, which the CSP forbids.
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [fences],
      hastPlugins: [localLinks(base), labelCells],
    }),
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // A data: URI or an inlined script would need an exception in the CSP.
  vite: {
    plugins: [monacoStyles()],
    // A worker loads what it rarely needs when it does.
    worker: { format: 'es' },
    // The editor is one chunk on purpose, and never loaded before it is wanted.
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // Astro marks modules with a directive that Rolldown warns about, once for each page.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
        // What every page runs is one file, though the tools share parts of it; and so is the editor, which is never
        // fetched ahead and therefore has a name.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'page',
                test: /preload-helper|src\/widgets\/(?:adopt-styles|copy|href|offline|page|search-frame|search-intent|single-keys|theme|when-wanted)\.ts/,
              },
              {
                name: 'draw',
                test: /node_modules\/lit-html|src\/widgets\/(?:draw|parts)\.ts|src\/drawing\/(?:icons|slots)\.ts/,
              },
              { name: 'editor', test: /node_modules\/monaco-editor/ },
            ],
          },
        },
      },
    },
  },
});
