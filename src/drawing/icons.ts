/** The one icon set: 20 × 20, stroked with the current color. Paths only; sizes and colors are the caller's. */
export const ICONS = {
  search: 'M13.2 13.2 17 17M8.8 15a6.2 6.2 0 1 1 0-12.4 6.2 6.2 0 0 1 0 12.4Z',
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z',
  check: 'm4 10.5 4 4 8-9',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2',
  moon: 'M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.8Z',
  auto: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4ZM10 2.8v14.4M10 6h4.5M10 9.3h6.4M10 12.6h5.6',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  close: 'm5 5 10 10M15 5 5 15',
  error: 'M10 6v4.5M10 13.7v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  warning:
    'M10 8v3.8M10 14.4v.1M8.7 3.2 2 15a1.5 1.5 0 0 0 1.3 2.2h13.4A1.5 1.5 0 0 0 18 15L11.3 3.2a1.5 1.5 0 0 0-2.6 0Z',
  info: 'M10 9.3v4.5M10 6.3v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  link: 'M8.3 11.7a3.3 3.3 0 0 0 4.7 0l2.6-2.6a3.3 3.3 0 0 0-4.7-4.7l-.9.9M11.7 8.3a3.3 3.3 0 0 0-4.7 0l-2.6 2.6a3.3 3.3 0 0 0 4.7 4.7l.9-.9',
} as const;

export type IconName = keyof typeof ICONS;

/** One icon as an `<svg>`, hidden from screen readers: the control that holds it has the words. */
export function drawIcon(name: IconName): string {
  return `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
}
