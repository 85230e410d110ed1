import type { Rule } from './rule.ts';
import { badOption } from './bad-option.ts';
import { clientAliveCountMaxAlone } from './client-alive-count-max-alone.ts';
import { clientAliveCountMaxZero } from './client-alive-count-max-zero.ts';
import { clientKeyword } from './client-keyword.ts';
import { commentedLimit } from './commented-limit.ts';
import { deadConnectionsStay } from './dead-connections-stay.ts';
import { deadDuplicate } from './dead-duplicate.ts';
import { deprecatedOption } from './deprecated-option.ts';
import { disableForwardingWins } from './disable-forwarding-wins.ts';
import { dropInBeatsMainFile } from './drop-in-beats-main-file.ts';
import { forwardingDenied } from './forwarding-denied.ts';
import { hostPatternWithoutDns } from './host-pattern-without-dns.ts';
import { includeInMatch } from './include-in-match.ts';
import { includeNotGiven } from './include-not-given.ts';
import { includeRelativeIn82 } from './include-relative-in-8-2.ts';
import { keywordOfAnotherRelease } from './keyword-of-another-release.ts';
import { lastLineWins } from './last-line-wins.ts';
import { loginGraceTimeLong } from './login-grace-time-long.ts';
import { loginGraceTimeZero } from './login-grace-time-zero.ts';
import { matchAllWins } from './match-all-wins.ts';
import { matchInIncludedFile } from './match-in-included-file.ts';
import { matchListWithBlanks } from './match-list-with-blanks.ts';
import { matchNeverMatches } from './match-never-matches.ts';
import { maxSessionsAbove10 } from './max-sessions-above-10.ts';
import { maxSessionsOne } from './max-sessions-one.ts';
import { maxSessionsZero } from './max-sessions-zero.ts';
import { maxStartupsAboveCis } from './max-startups-above-cis.ts';
import { maxStartupsAboveOpenFiles } from './max-startups-above-open-files.ts';
import { maxStartupsRate100 } from './max-startups-rate-100.ts';
import { maxStartupsRefusesAll } from './max-startups-refuses-all.ts';
import { maxStartupsSingleNumber } from './max-startups-single-number.ts';
import { maxStartupsTrailingJunk } from './max-startups-trailing-junk.ts';
import { misspeltKeyword } from './misspelt-keyword.ts';
import { netBlockSizeWithoutIpv6 } from './net-block-size-without-ipv6.ts';
import { noEffectInMatch } from './no-effect-in-match.ts';
import { notAllowedInMatch } from './not-allowed-in-match.ts';
import { penaltiesSwitchedOnAgain } from './penalties-switched-on-again.ts';
import { perSourceMaxStartupsUnreachable } from './per-source-max-startups-unreachable.ts';
import { refused } from './refused.ts';
import { sessionTimeoutNeverFires } from './session-timeout-never-fires.ts';
import { setAfterMatch } from './set-after-match.ts';
import { subsystemInMatchCrashes } from './subsystem-in-match-crashes.ts';
import { testNeedsConnection } from './test-needs-connection.ts';
import { timeFractionDropped } from './time-fraction-dropped.ts';
import { timeUnitsCarryOver } from './time-units-carry-over.ts';
import { unusedConnectionTimeoutEndsMasters } from './unused-connection-timeout-ends-masters.ts';
import { usePamNo } from './use-pam-no.ts';

/** Every rule, by family, in the order of the reference. */
export const RULES = [
  // What sshd refuses.
  refused,
  badOption,
  misspeltKeyword,
  clientKeyword,
  keywordOfAnotherRelease,
  notAllowedInMatch,
  matchListWithBlanks,
  // What takes no effect.
  deadDuplicate,
  lastLineWins,
  dropInBeatsMainFile,
  setAfterMatch,
  includeInMatch,
  matchAllWins,
  matchNeverMatches,
  hostPatternWithoutDns,
  noEffectInMatch,
  matchInIncludedFile,
  includeRelativeIn82,
  sessionTimeoutNeverFires,
  disableForwardingWins,
  deprecatedOption,
  commentedLimit,
  includeNotGiven,
  testNeedsConnection,
  // What a release misreads.
  timeUnitsCarryOver,
  timeFractionDropped,
  maxStartupsSingleNumber,
  maxStartupsTrailingJunk,
  maxStartupsAboveOpenFiles,
  netBlockSizeWithoutIpv6,
  penaltiesSwitchedOnAgain,
  subsystemInMatchCrashes,
  // Limits that work against each other.
  maxSessionsZero,
  maxSessionsOne,
  maxStartupsRefusesAll,
  maxStartupsRate100,
  perSourceMaxStartupsUnreachable,
  loginGraceTimeZero,
  loginGraceTimeLong,
  unusedConnectionTimeoutEndsMasters,
  clientAliveCountMaxZero,
  clientAliveCountMaxAlone,
  deadConnectionsStay,
  // Cost and compliance.
  maxSessionsAbove10,
  maxStartupsAboveCis,
  forwardingDenied,
  usePamNo,
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type RuleId = (typeof RULES)[number]['id'];

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
