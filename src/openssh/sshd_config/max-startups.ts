/** MaxStartups in numbers: random early drop of connections that have not authenticated yet. */

/** The largest number that MaxSessions and MaxStartups hold: an int. */
export const MOST = 2147483647;

/** The three numbers of `start:rate:full`. */
export interface MaxStartups {
  /** Unauthenticated connections from which on new ones may be dropped. */
  readonly begin: number;
  /** Percentage that is dropped at `begin`. */
  readonly rate: number;
  /** Unauthenticated connections from which on every new one is dropped. */
  readonly full: number;
}

/** Read the value as `sshd -T` prints it, `10:30:100`; undefined for anything else. */
export function parseMaxStartups(text: string): MaxStartups | undefined {
  const found = /^(-?\d+):(\d+):(-?\d+)$/.exec(text);
  return found ? { begin: Number(found[1]), rate: Number(found[2]), full: Number(found[3]) } : undefined;
}

/**
 * Percentage with which sshd drops a connection that arrives while `pending` others have not authenticated yet.
 * In integers, as sshd counts. Source: sshd.c `should_drop_connection` (`drop_connection` before 8.5).
 */
export function dropPercentage({ begin, rate, full }: MaxStartups, pending: number): number {
  if (pending < begin) return 0;
  if (pending >= full || rate === 100) return 100;
  return Math.trunc(((100 - rate) * (pending - begin)) / (full - begin)) + rate;
}

/** What becomes of connections that are opened at once, none of which authenticates before the last has come. */
export interface Burst {
  /** Connections that are opened. */
  readonly logins: number;
  /** Expected number of those that are dropped. */
  readonly refused: number;
  /** Probability, from 0 to 1, that none is dropped. */
  readonly allAccepted: number;
}

/** Below this a number of accepted connections is not followed further. */
const NEGLIGIBLE = 1e-12;

/**
 * Expected outcome of a burst. A dropped connection does not count as pending, so the number of those accepted is
 * followed from connection to connection with its distribution.
 * @param logins connections that are opened, 0 or more
 */
export function burst(startups: MaxStartups, logins: number): Burst {
  const sure = Math.min(logins, Math.max(0, startups.begin));
  // Index 0 of `shares` stands for `low` accepted connections.
  let low = sure;
  let shares = [1];
  let allAccepted = 1;
  for (let n = sure; n < logins; n++) {
    allAccepted *= 1 - dropPercentage(startups, n) / 100;
    if (low >= startups.full) break;
    const next = new Array<number>(shares.length + 1).fill(0);
    for (const [i, share] of shares.entries()) {
      const dropped = dropPercentage(startups, low + i) / 100;
      next[i]! += share * dropped;
      next[i + 1]! += share * (1 - dropped);
    }
    let from = 0;
    while (from < next.length - 1 && next[from]! < NEGLIGIBLE) from++;
    let to = next.length;
    while (to > from + 1 && next[to - 1]! < NEGLIGIBLE) to--;
    shares = next.slice(from, to);
    low += from;
  }
  const accepted = shares.reduce((sum, share, i) => sum + share * (low + i), 0);
  return { logins, refused: Math.max(0, logins - accepted), allAccepted: logins === 0 ? 1 : allAccepted };
}
