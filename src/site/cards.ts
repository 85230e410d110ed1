/** What the pictures of the parts of the site say (Open Graph), and the sizes of the icon. */
import type { Card } from '#drawing/card.ts';
import { TOOLS } from './navigation.ts';

/** Favicon, home screens of Apple, of Android, and the start screen. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

const full = { limit: 10, used: 10, refused: 1 };

export const CARDS = {
  home: {
    title: ['error: no more sessions'],
    gist: 'Find the limit, change it where it takes effect, prove that it did.',
    slots: {
      ...full,
      labels: ['shell', 'exec', 'sftp', 'exec', 'exec', 'git', 'scp', 'exec', 'exec', 'exec', 'exec'],
    },
    mono: true,
  },
  guide: {
    title: ['Eight steps from', 'the error to the proof'],
    gist: 'A guide to the session limits of OpenSSH.',
    slots: { limit: 8, used: 8, labels: ['1', '2', '3', '4', '5', '6', '7', '8'] },
  },
  'log-classifier': {
    title: ['Log classifier'],
    gist: 'A line or a whole log in, the limit behind it out. Runs in your browser.',
    slots: { ...full, refused: 3 },
  },
  'sshd-config-analyzer': {
    title: ['sshd_config analyzer'],
    gist: 'What a connection really gets, and the line that decides it.',
    slots: { limit: 10, used: 3 },
  },
  'control-path-generator': {
    title: ['ControlPath generator'],
    gist: 'Enough connections for your sessions, and a socket path that fits.',
    slots: { limit: 10, used: 8 },
  },
  reference: {
    title: ['Messages, keywords,', 'rules, releases'],
    gist: 'What OpenSSH says about session limits, and what it means.',
    slots: full,
  },
} as const satisfies Record<string, Card>;

export type CardName = keyof typeof CARDS;

/** The picture for a page: its tool's, else its part's. */
export function cardFor(path: string, part: string | undefined): CardName {
  const tool = TOOLS.find((each) => path.includes(each.path));
  const name = tool?.path.split('/')[2] ?? part?.toLowerCase() ?? 'home';
  return name in CARDS ? (name as CardName) : part === undefined ? 'home' : 'guide';
}
