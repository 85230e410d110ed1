const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Record<Theme, string> = { auto: 'follows the system', light: 'light', dark: 'dark' };

function current(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function show(button: HTMLElement): void {
  button.setAttribute('aria-label', `Color scheme: ${NAMES[current()]}`);
}

/** The switch in the header: system, light, dark, and round again. The choice is kept in this browser. */
export function switchThemeOnClick(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-switch]');
  if (!button) return;
  show(button);
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length]!;
    if (next === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage may be blocked; the choice then lasts for this page.
    }
    show(button);
    document.dispatchEvent(new CustomEvent('themechange'));
  });
}
