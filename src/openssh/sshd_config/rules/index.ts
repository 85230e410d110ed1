import type { DocumentedRule, Examples, Rule } from './rule.ts';
import { badOption, examples as badOptionExamples } from './bad-option.ts';
import {
  clientAliveCountMaxAlone,
  examples as clientAliveCountMaxAloneExamples,
} from './client-alive-count-max-alone.ts';
import {
  clientAliveCountMaxZero,
  examples as clientAliveCountMaxZeroExamples,
} from './client-alive-count-max-zero.ts';
import { clientKeyword, examples as clientKeywordExamples } from './client-keyword.ts';
import { commentedLimit, examples as commentedLimitExamples } from './commented-limit.ts';
import { deadConnectionsStay, examples as deadConnectionsStayExamples } from './dead-connections-stay.ts';
import { deadDuplicate, examples as deadDuplicateExamples } from './dead-duplicate.ts';
import { deprecatedOption, examples as deprecatedOptionExamples } from './deprecated-option.ts';
import {
  disableForwardingWins,
  examples as disableForwardingWinsExamples,
} from './disable-forwarding-wins.ts';
import { dropInBeatsMainFile, examples as dropInBeatsMainFileExamples } from './drop-in-beats-main-file.ts';
import { forwardingDenied, examples as forwardingDeniedExamples } from './forwarding-denied.ts';
import {
  hostPatternWithoutDns,
  examples as hostPatternWithoutDnsExamples,
} from './host-pattern-without-dns.ts';
import { includeInMatch, examples as includeInMatchExamples } from './include-in-match.ts';
import { includeNotGiven, examples as includeNotGivenExamples } from './include-not-given.ts';
import { includeBeforeRhel86, examples as includeBeforeRhel86Examples } from './include-before-rhel-8-6.ts';
import { includeRelativeIn82, examples as includeRelativeIn82Examples } from './include-relative-in-8-2.ts';
import {
  keywordOfAnotherRelease,
  examples as keywordOfAnotherReleaseExamples,
} from './keyword-of-another-release.ts';
import { lastLineWins, examples as lastLineWinsExamples } from './last-line-wins.ts';
import { lookAlikeCharacter, examples as lookAlikeCharacterExamples } from './look-alike-character.ts';
import { maxStartupsLow, examples as maxStartupsLowExamples } from './max-startups-low.ts';
import { notForSshd, examples as notForSshdExamples } from './not-for-sshd.ts';
import { loginGraceTimeLong, examples as loginGraceTimeLongExamples } from './login-grace-time-long.ts';
import { loginGraceTimeZero, examples as loginGraceTimeZeroExamples } from './login-grace-time-zero.ts';
import { matchAllWins, examples as matchAllWinsExamples } from './match-all-wins.ts';
import { matchInIncludedFile, examples as matchInIncludedFileExamples } from './match-in-included-file.ts';
import { matchListWithBlanks, examples as matchListWithBlanksExamples } from './match-list-with-blanks.ts';
import { matchNeverMatches, examples as matchNeverMatchesExamples } from './match-never-matches.ts';
import { maxSessionsAbove10, examples as maxSessionsAbove10Examples } from './max-sessions-above-10.ts';
import { maxSessionsOne, examples as maxSessionsOneExamples } from './max-sessions-one.ts';
import { maxSessionsZero, examples as maxSessionsZeroExamples } from './max-sessions-zero.ts';
import { maxStartupsAboveCis, examples as maxStartupsAboveCisExamples } from './max-startups-above-cis.ts';
import {
  maxStartupsAboveOpenFiles,
  examples as maxStartupsAboveOpenFilesExamples,
} from './max-startups-above-open-files.ts';
import { maxStartupsRate100, examples as maxStartupsRate100Examples } from './max-startups-rate-100.ts';
import {
  maxStartupsRefusesAll,
  examples as maxStartupsRefusesAllExamples,
} from './max-startups-refuses-all.ts';
import {
  maxStartupsSingleNumber,
  examples as maxStartupsSingleNumberExamples,
} from './max-startups-single-number.ts';
import {
  maxStartupsTrailingJunk,
  examples as maxStartupsTrailingJunkExamples,
} from './max-startups-trailing-junk.ts';
import { misspeltKeyword, examples as misspeltKeywordExamples } from './misspelt-keyword.ts';
import {
  netBlockSizeWithoutIpv6,
  examples as netBlockSizeWithoutIpv6Examples,
} from './net-block-size-without-ipv6.ts';
import { noEffectInMatch, examples as noEffectInMatchExamples } from './no-effect-in-match.ts';
import { notAllowedInMatch, examples as notAllowedInMatchExamples } from './not-allowed-in-match.ts';
import {
  penaltiesSwitchedOnAgain,
  examples as penaltiesSwitchedOnAgainExamples,
} from './penalties-switched-on-again.ts';
import {
  perSourceMaxStartupsUnreachable,
  examples as perSourceMaxStartupsUnreachableExamples,
} from './per-source-max-startups-unreachable.ts';
import { refused, examples as refusedExamples } from './refused.ts';
import {
  sessionTimeoutNeverFires,
  examples as sessionTimeoutNeverFiresExamples,
} from './session-timeout-never-fires.ts';
import { setAfterMatch, examples as setAfterMatchExamples } from './set-after-match.ts';
import {
  subsystemInMatchCrashes,
  examples as subsystemInMatchCrashesExamples,
} from './subsystem-in-match-crashes.ts';
import { testNeedsConnection, examples as testNeedsConnectionExamples } from './test-needs-connection.ts';
import { timeFractionDropped, examples as timeFractionDroppedExamples } from './time-fraction-dropped.ts';
import { timeUnitsCarryOver, examples as timeUnitsCarryOverExamples } from './time-units-carry-over.ts';
import {
  unusedConnectionTimeoutEndsMasters,
  examples as unusedConnectionTimeoutEndsMastersExamples,
} from './unused-connection-timeout-ends-masters.ts';
import { usePamNo, examples as usePamNoExamples } from './use-pam-no.ts';

/** Every rule, by family, in the order of the reference. The analyzer runs this list. */
export const CHECKS = [
  // What sshd refuses.
  notForSshd,
  refused,
  badOption,
  misspeltKeyword,
  clientKeyword,
  keywordOfAnotherRelease,
  notAllowedInMatch,
  matchListWithBlanks,
  lookAlikeCharacter,
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
  includeBeforeRhel86,
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
  maxStartupsLow,
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
export type RuleId = (typeof CHECKS)[number]['id'];

const EXAMPLES = {
  'not-for-sshd': notForSshdExamples,
  refused: refusedExamples,
  'bad-option': badOptionExamples,
  'misspelt-keyword': misspeltKeywordExamples,
  'client-keyword': clientKeywordExamples,
  'keyword-of-another-release': keywordOfAnotherReleaseExamples,
  'not-allowed-in-match': notAllowedInMatchExamples,
  'match-list-with-blanks': matchListWithBlanksExamples,
  'look-alike-character': lookAlikeCharacterExamples,
  'dead-duplicate': deadDuplicateExamples,
  'last-line-wins': lastLineWinsExamples,
  'drop-in-beats-main-file': dropInBeatsMainFileExamples,
  'set-after-match': setAfterMatchExamples,
  'include-in-match': includeInMatchExamples,
  'match-all-wins': matchAllWinsExamples,
  'match-never-matches': matchNeverMatchesExamples,
  'host-pattern-without-dns': hostPatternWithoutDnsExamples,
  'no-effect-in-match': noEffectInMatchExamples,
  'match-in-included-file': matchInIncludedFileExamples,
  'include-before-rhel-8-6': includeBeforeRhel86Examples,
  'include-relative-in-8-2': includeRelativeIn82Examples,
  'session-timeout-never-fires': sessionTimeoutNeverFiresExamples,
  'disable-forwarding-wins': disableForwardingWinsExamples,
  'deprecated-option': deprecatedOptionExamples,
  'commented-limit': commentedLimitExamples,
  'include-not-given': includeNotGivenExamples,
  'test-needs-connection': testNeedsConnectionExamples,
  'time-units-carry-over': timeUnitsCarryOverExamples,
  'time-fraction-dropped': timeFractionDroppedExamples,
  'max-startups-single-number': maxStartupsSingleNumberExamples,
  'max-startups-trailing-junk': maxStartupsTrailingJunkExamples,
  'max-startups-above-open-files': maxStartupsAboveOpenFilesExamples,
  'net-block-size-without-ipv6': netBlockSizeWithoutIpv6Examples,
  'penalties-switched-on-again': penaltiesSwitchedOnAgainExamples,
  'subsystem-in-match-crashes': subsystemInMatchCrashesExamples,
  'max-sessions-zero': maxSessionsZeroExamples,
  'max-sessions-one': maxSessionsOneExamples,
  'max-startups-low': maxStartupsLowExamples,
  'max-startups-refuses-all': maxStartupsRefusesAllExamples,
  'max-startups-rate-100': maxStartupsRate100Examples,
  'per-source-max-startups-unreachable': perSourceMaxStartupsUnreachableExamples,
  'login-grace-time-zero': loginGraceTimeZeroExamples,
  'login-grace-time-long': loginGraceTimeLongExamples,
  'unused-connection-timeout-ends-masters': unusedConnectionTimeoutEndsMastersExamples,
  'client-alive-count-max-zero': clientAliveCountMaxZeroExamples,
  'client-alive-count-max-alone': clientAliveCountMaxAloneExamples,
  'dead-connections-stay': deadConnectionsStayExamples,
  'max-sessions-above-10': maxSessionsAbove10Examples,
  'max-startups-above-cis': maxStartupsAboveCisExamples,
  'forwarding-denied': forwardingDeniedExamples,
  'use-pam-no': usePamNoExamples,
} as const satisfies Record<RuleId, Examples>;

/** Every rule with its examples, for the reference and the tests. Bundles that do not name it leave the examples out. */
export const RULES: readonly (DocumentedRule & { readonly id: RuleId })[] = /* @__PURE__ */ CHECKS.map(
  (rule) => ({ ...rule, ...EXAMPLES[rule.id] }),
);

const BY_ID = new Map<string, Rule>(CHECKS.map((rule) => [rule.id, rule]));

/** The rule of an id, without its examples. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
