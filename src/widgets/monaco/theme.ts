import { monaco } from './monaco.ts';

/** The page's custom properties as Monaco wants them: `#rrggbb`. A canvas turns any CSS color into bytes. */
function readColors(host: Element): (property: string) => string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const probe = document.createElement('span');
  host.append(probe);
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    return `#${[r!, g!, b!].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
  queueMicrotask(() => probe.remove());
  return read;
}

/** Give the editor the colors that the page has now: again after each change of scheme. */
export function applyPageTheme(host: Element): void {
  const color = readColors(host);
  const dark = getComputedStyle(host).colorScheme.includes('dark')
    ? document.documentElement.dataset.theme === 'dark' || matchMedia('(prefers-color-scheme: dark)').matches
    : false;
  const isDark = document.documentElement.dataset.theme === 'light' ? false : dark;
  monaco.editor.defineTheme('page', {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: color('--ink').slice(1) },
      { token: 'keyword', foreground: color('--code-keyword').slice(1) },
      { token: 'keyword.block', foreground: color('--code-block').slice(1), fontStyle: 'bold' },
      { token: 'comment', foreground: color('--code-comment').slice(1) },
      { token: 'string', foreground: color('--code-string').slice(1) },
      { token: 'number', foreground: color('--code-number').slice(1) },
      { token: 'invalid', foreground: color('--refused').slice(1) },
    ],
    colors: {
      'editor.background': color('--raised'),
      'editor.foreground': color('--ink'),
      'editorLineNumber.foreground': color('--ink-2'),
      'editorLineNumber.activeForeground': color('--ink'),
      'editor.lineHighlightBackground': color('--sunken'),
      'editor.lineHighlightBorder': color('--sunken'),
      'editorCursor.foreground': color('--accent'),
      'editorError.foreground': color('--refused'),
      'editorWarning.foreground': color('--near'),
      'editorInfo.foreground': color('--accent'),
      'editorWidget.background': color('--raised'),
      'editorWidget.border': color('--rule-strong'),
      'editorHoverWidget.background': color('--raised'),
      'editorHoverWidget.border': color('--rule-strong'),
      'editorSuggestWidget.background': color('--raised'),
      'editorSuggestWidget.border': color('--rule-strong'),
      'editorSuggestWidget.selectedBackground': color('--accent-wash'),
      'editorSuggestWidget.selectedForeground': color('--ink'),
      'editorSuggestWidget.highlightForeground': color('--accent'),
      'editorSuggestWidget.focusHighlightForeground': color('--accent'),
      'list.hoverBackground': color('--sunken'),
      'textLink.foreground': color('--accent'),
      focusBorder: color('--accent'),
    },
  });
  monaco.editor.setTheme('page');
}
