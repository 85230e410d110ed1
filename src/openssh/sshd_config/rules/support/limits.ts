import type { KeywordName } from '../../keywords.ts';
import type { EffectiveValue, Evaluation } from '../../effective.ts';
import type { Source } from '../../message.ts';

/** Keywords that decide how many sessions and connections there can be, in the order of a verdict. */
export const LIMIT_KEYWORDS = [
  'MaxSessions',
  'MaxStartups',
  'PerSourceMaxStartups',
  'PerSourcePenalties',
  'LoginGraceTime',
  'MaxAuthTries',
  'ClientAliveInterval',
  'ClientAliveCountMax',
  'ChannelTimeout',
  'UnusedConnectionTimeout',
  'AllowTcpForwarding',
  'UsePAM',
] as const satisfies readonly KeywordName[];

/** One row of the verdict: the value of a keyword, and where to change it. */
export interface LimitRow extends EffectiveValue {
  /** Spelling as in sshd_config(5). */
  readonly name: (typeof LIMIT_KEYWORDS)[number];
  /** The line to change; undefined for a default. */
  readonly source: Source | undefined;
}

/** The limits in force. Keywords that the release does not know are left out. */
export function limitsOf(evaluation: Evaluation): readonly LimitRow[] {
  return LIMIT_KEYWORDS.flatMap((name) => {
    const value = evaluation.values.get(name.toLowerCase());
    if (!value) return [];
    // 9.2 prints nothing for a ChannelTimeout that is not set.
    return [{ ...value, text: value.text === '' ? 'none' : value.text, name, source: value.sources[0] }];
  });
}
