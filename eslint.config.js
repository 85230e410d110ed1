import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the architecture: each layer with what it must not import.
 * `src/openssh` is also held by its own tsconfig (no DOM, no Node).
 */
const layers = {
  openssh: ['components', 'layouts', 'pages', 'widgets', 'workers', 'cli', 'site', 'recordings', 'lab'],
  // The lab's scenarios are data, which the site shows beside their recordings.
  recordings: ['components', 'layouts', 'pages', 'widgets', 'workers', 'cli', 'site'],
  workers: ['components', 'layouts', 'pages', 'widgets', 'cli', 'site'],
  widgets: ['components', 'layouts', 'pages', 'cli', 'site'],
  cli: ['components', 'layouts', 'pages', 'widgets', 'workers', 'site'],
  site: ['components', 'layouts', 'pages', 'widgets', 'workers', 'cli'],
  components: ['pages', 'layouts', 'workers', 'cli'],
  layouts: ['pages', 'workers', 'cli'],
  pages: ['workers', 'cli'],
  lab: ['components', 'layouts', 'pages', 'widgets', 'workers', 'cli', 'site', 'drawing', 'markdown'],
};

const arrows = Object.entries(layers).map(([layer, forbidden]) => ({
  files: [layer === 'lab' ? 'lab/**' : `src/${layer}/**`],
  ignores: ['**/*.test.ts', '**/*.test-helper.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(${forbidden.join('|')})/|(^|/)\\.\\./(${forbidden.join('|')})/`,
            message: `${layer} may not import from there: see CONTRIBUTING.md.`,
          },
          ...(layer === 'openssh'
            ? [
                {
                  regex: '^(node:|astro|monaco-editor|shiki|lit)',
                  message: 'src/openssh is pure TypeScript.',
                },
              ]
            : []),
          ...(layer === 'widgets' ? [{ regex: '^node:', message: 'Widgets run in the browser.' }] : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  // AssemblyScript is checked by its own compiler.
  { ignores: ['dist', '.astro', 'node_modules', '.cache', 'assembly'] },
  ...tseslint.configs.strictTypeChecked.map((c) => ({ ...c, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use `as const` tables.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    // Imports nothing that could bring an enum, and asking takes a third of the linter's time and half of its memory.
    files: ['src/openssh/**'],
    ignores: ['**/*.test.ts', '**/*.test-helper.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    files: ['**/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Reaching from widgets to Monaco goes through one file.
    files: ['src/widgets/**/*.ts'],
    ignores: ['src/widgets/monaco/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^monaco-editor', message: 'Only src/widgets/monaco names monaco-editor.' }] },
      ],
    },
  },
  ...arrows,
  ...astro.configs['flat/recommended'],
);
