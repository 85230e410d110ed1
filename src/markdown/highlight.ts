/**
 * Code to colored words, at build. Shiki reads the grammar; what comes out is the name of a class, because a
 * style attribute would need an exception in the Content-Security-Policy.
 */
import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';

/** Languages that a fence in `content/` may name, and what each is to Shiki. */
export const LANGUAGES = {
  sshd_config: 'ssh-config',
  ssh_config: 'ssh-config',
  sh: 'shellscript',
  ini: 'ini',
  yaml: 'yaml',
  python: 'python',
  go: 'go',
  js: 'javascript',
  ruby: 'ruby',
  text: 'text',
  log: 'text',
  console: 'text',
} as const;

export type Language = keyof typeof LANGUAGES;

/** A run of characters of one kind; `kind` is undefined for plain text. */
export interface Word {
  readonly text: string;
  readonly kind: string | undefined;
}

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--t-', fontStyle: false });
let highlighter: Promise<Highlighter> | undefined;

/** Lines of words. Throws on a language that is not in the table: a misspelt fence fails the build. */
export async function highlight(code: string, language: Language): Promise<Word[][]> {
  if (!Object.hasOwn(LANGUAGES, language))
    throw new Error(`A fence names the unknown language "${language}"`);
  highlighter ??= createHighlighter({ themes: [theme], langs: [...new Set(Object.values(LANGUAGES))] });
  const { tokens } = (await highlighter).codeToTokens(code, { lang: LANGUAGES[language], theme: 'classes' });
  return tokens.map((line) =>
    line.map(({ content, color }) => ({ text: content, kind: /--t-token-([\w-]+)/.exec(color ?? '')?.[1] })),
  );
}
