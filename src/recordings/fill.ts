/**
 * What changes from run to run stands in a recording as a placeholder, `{pid:1}`. A reader, and the classifier, get
 * a plausible value in its place; equal placeholders of a recording get equal values.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters that look drawn at random and are always the same for the same number. */
function characters(number: number, length: number): string {
  let state = (number + 1) * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return ALPHABET[(state >>> 8) % ALPHABET.length]!;
  }).join('');
}

const VALUES: Readonly<Record<string, (number: number) => string>> = {
  pid: (n) => String(4107 + 13 * n + (n % 3)),
  port: (n) => String(49_800 + 14 * n),
  fingerprint: (n) => `SHA256:${characters(n, 43)}`,
  random: (n) => characters(n, 16),
  // One number for each second since the run began.
  time: (n) => `Nov 21 03:12:${String(10 + n).padStart(2, '0')}`,
  date: () => 'Nov 21 03:12',
  iso: (n) => `2026-11-21T03:12:${String(10 + n).padStart(2, '0')}+00:00`,
  lstart: () => 'Sat Nov 21 03:12:10 2026',
  hour: () => '2026-11-21T03',
  channel: () => '23',
  revision: () => 'Debian-1',
  // How many of thirty pass MaxStartups is a matter of chance.
  some: () => '23',
  duration: () => '00:02:31',
  traffic: () => '31 pkts 779 blks 10.8KB in, 27 pkts 204 blks 7.6KB out',
  inode: (n) => String(420_400 + 38 * n),
};

/** Kinds of placeholders. */
export type PlaceholderKind = keyof typeof VALUES;

/** A text of a recording with values for its placeholders. Throws on a kind that is not known. */
export function fill(text: string): string {
  return text.replaceAll(/\{([a-z]+)(?::(\d+))?\}/g, (whole, kind: string, number?: string) => {
    const value = VALUES[kind];
    // `${…}` and `{1..30}` of a shell never look like this, but an unknown name should not pass unseen.
    if (!value) throw new Error(`A recording has the unknown placeholder ${whole}`);
    return value(Number(number ?? 0));
  });
}
