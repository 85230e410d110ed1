import type { Release } from '../releases.ts';
import { releaseIndex } from '../releases.ts';
import type { ReleaseRange } from './patterns.ts';

/** One line that bounds the release of the program that wrote it. */
export interface Proof {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly text: string;
  readonly since?: Release;
  readonly until?: Release;
}

/** What a log says about the release of one program. */
export interface Dating {
  /** Oldest and newest release that writes all these lines; absent: not bounded by any line. */
  readonly since?: Release;
  readonly until?: Release;
  /** The lines that prove the two bounds. */
  readonly proofs: readonly Proof[];
  /** True if no single release writes all these lines: several programs wrote the log. */
  readonly mixed: boolean;
}

/** Intersects the release ranges of the messages of one program. */
export class Dater {
  #since: Proof | undefined;
  #until: Proof | undefined;

  /** Take a line whose message exists only in the given range. */
  add(line: Pick<Proof, 'line' | 'text'>, since: Release | undefined, until: Release | undefined): void {
    if (this.#isLater(since)) this.#since = { line: line.line, text: line.text.slice(0, 200), since };
    if (this.#isEarlier(until)) this.#until = { line: line.line, text: line.text.slice(0, 200), until };
  }

  /** True if a line of this range would say more than those before it. */
  narrows({ since, until }: ReleaseRange): boolean {
    return this.#isLater(since) || this.#isEarlier(until);
  }

  #isLater(since: Release | undefined): since is Release {
    if (since === undefined) return false;
    const before = this.#since?.since;
    return before === undefined || (before !== since && later(since, before));
  }

  #isEarlier(until: Release | undefined): until is Release {
    if (until === undefined) return false;
    const before = this.#until?.until;
    return before === undefined || (before !== until && later(before, until));
  }

  /** The intersection so far; undefined if no line bounds it. */
  result(): Dating | undefined {
    const since = this.#since?.since;
    const until = this.#until?.until;
    if (since === undefined && until === undefined) return undefined;
    const proofs = [this.#since, this.#until].filter((proof) => proof !== undefined);
    const mixed = since !== undefined && until !== undefined && later(since, until);
    return {
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      proofs:
        proofs.length === 2 && proofs[0]!.line === proofs[1]!.line
          ? [{ ...proofs[0]!, until: until! }]
          : proofs,
      mixed,
    };
  }
}

function later(a: Release, b: Release): boolean {
  return releaseIndex(a) > releaseIndex(b);
}

/** A dating in words: `OpenSSH 9.8 – 9.9p2`, `OpenSSH 10.0 or newer`, `OpenSSH 9.7 or older`. */
export function datingText({ since, until, mixed }: Dating): string {
  if (mixed) return 'several releases of OpenSSH';
  if (since !== undefined && since === until) return `OpenSSH ${since}`;
  if (since !== undefined && until !== undefined) return `OpenSSH ${since} – ${until}`;
  if (since !== undefined) return `OpenSSH ${since} or newer`;
  return `OpenSSH ${until!} or older`;
}
