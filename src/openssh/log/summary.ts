import type { LimitId } from '../limits.ts';
import type { Correlation } from './correlate.ts';
import type { Dating } from './dating.ts';
import type { Startups } from './startups.ts';
import type { Timeline } from './timeline.ts';
import type { Side, Weight } from './types.ts';
import type { Verdict } from './verdict.ts';

/** A place in the log. */
export interface Place {
  /** Number of the line, from 1. */
  readonly line: number;
  /** Time as the line has it. */
  readonly time?: string;
}

/** How often one message occurs. */
export interface Group {
  readonly id: string;
  /** Occurrences, `message repeated` and `uniq -c` counted in. */
  readonly count: number;
  /** Those of them that only repeat another line. */
  readonly echoes: number;
  readonly limit: LimitId | null;
  /** Other limits that these lines may mean. */
  readonly or: readonly LimitId[];
  readonly weight: Weight;
  readonly first: Place;
  readonly last: Place;
  /** The first of these lines. */
  readonly example: string;
}

/** How one limit was hit. */
export interface LimitTally {
  readonly limit: LimitId;
  /** Occurrences of the message that reports it most often, so that two messages on one event count once. */
  readonly count: number;
  /** Limits that the same lines may mean as well. */
  readonly or: readonly LimitId[];
  readonly side: Side;
  readonly first: Place;
  readonly last: Place;
  /** Message that reports it most often. */
  readonly message: string;
  /** Who hit it, the most frequent first, at most PEOPLE_SHOWN. */
  readonly by: readonly { readonly who: string; readonly count: number }[];
  /** Connections that sshd itself counted as dropped: the sum of `N connections dropped`. */
  readonly dropped?: number;
  /** The smallest number behind `drop connection #`: how many were logging in when one was dropped. */
  readonly pending?: number;
}

/** What a log says. */
export interface Summary {
  /** The answer, first. */
  readonly verdict: Verdict;
  /** Lines that are not empty. */
  readonly lines: number;
  readonly known: number;
  /** Those of the known lines that OpenSSH prints, but no entry explains. */
  readonly plain: number;
  readonly unknown: number;
  /** Limits, the best proven and most frequent first. */
  readonly limits: readonly LimitTally[];
  /** Messages, the most frequent first. */
  readonly groups: readonly Group[];
  /** The first UNKNOWN_MAX unknown lines. */
  readonly unknownLines: readonly { readonly line: number; readonly text: string }[];
  /** Releases that wrote the log. */
  readonly writers: { readonly server?: Dating; readonly client?: Dating };
  /** Sessions refused on connections older than the last start or reload of sshd: they keep the limit they began with. */
  readonly beforeReload?: number;
  /** Sessions per connection, where the log has them. */
  readonly sessions?: Correlation;
  /** Connections that had not logged in, where the log tells of them. */
  readonly startups?: Startups;
  /** Refusals over time, where their lines have times. */
  readonly timeline?: Timeline;
}
