import type { DocumentedRule, Reference, Rule } from './rule.ts';
import { badOption, reference as badOptionReference } from './bad-option.ts';
import {
  clientAliveCountMaxAlone,
  reference as clientAliveCountMaxAloneReference,
} from './client-alive-count-max-alone.ts';
import {
  clientAliveCountMaxZero,
  reference as clientAliveCountMaxZeroReference,
} from './client-alive-count-max-zero.ts';
import { clientKeyword, reference as clientKeywordReference } from './client-keyword.ts';
import { commentedLimit, reference as commentedLimitReference } from './commented-limit.ts';
import { deadConnectionsStay, reference as deadConnectionsStayReference } from './dead-connections-stay.ts';
import { deadDuplicate, reference as deadDuplicateReference } from './dead-duplicate.ts';
import { deprecatedOption, reference as deprecatedOptionReference } from './deprecated-option.ts';
import {
  disableForwardingWins,
  reference as disableForwardingWinsReference,
} from './disable-forwarding-wins.ts';
import { dropInBeatsMainFile, reference as dropInBeatsMainFileReference } from './drop-in-beats-main-file.ts';
import { forwardingDenied, reference as forwardingDeniedReference } from './forwarding-denied.ts';
import {
  hostPatternWithoutDns,
  reference as hostPatternWithoutDnsReference,
} from './host-pattern-without-dns.ts';
import { includeInMatch, reference as includeInMatchReference } from './include-in-match.ts';
import { includeNotGiven, reference as includeNotGivenReference } from './include-not-given.ts';
import { includeBeforeRhel86, reference as includeBeforeRhel86Reference } from './include-before-rhel-8-6.ts';
import { includeRelativeIn82, reference as includeRelativeIn82Reference } from './include-relative-in-8-2.ts';
import {
  keywordOfAnotherRelease,
  reference as keywordOfAnotherReleaseReference,
} from './keyword-of-another-release.ts';
import { lastLineWins, reference as lastLineWinsReference } from './last-line-wins.ts';
import { lookAlikeCharacter, reference as lookAlikeCharacterReference } from './look-alike-character.ts';
import { maxStartupsLow, reference as maxStartupsLowReference } from './max-startups-low.ts';
import { notForSshd, reference as notForSshdReference } from './not-for-sshd.ts';
import { loginGraceTimeLong, reference as loginGraceTimeLongReference } from './login-grace-time-long.ts';
import { loginGraceTimeZero, reference as loginGraceTimeZeroReference } from './login-grace-time-zero.ts';
import { matchAllWins, reference as matchAllWinsReference } from './match-all-wins.ts';
import { matchAllWithOthers, reference as matchAllWithOthersReference } from './match-all-with-others.ts';
import { matchInIncludedFile, reference as matchInIncludedFileReference } from './match-in-included-file.ts';
import { matchListWithBlanks, reference as matchListWithBlanksReference } from './match-list-with-blanks.ts';
import { matchNeverMatches, reference as matchNeverMatchesReference } from './match-never-matches.ts';
import { maxSessionsAbove10, reference as maxSessionsAbove10Reference } from './max-sessions-above-10.ts';
import { maxSessionsOne, reference as maxSessionsOneReference } from './max-sessions-one.ts';
import { maxSessionsZero, reference as maxSessionsZeroReference } from './max-sessions-zero.ts';
import { maxStartupsAboveCis, reference as maxStartupsAboveCisReference } from './max-startups-above-cis.ts';
import {
  maxStartupsAboveOpenFiles,
  reference as maxStartupsAboveOpenFilesReference,
} from './max-startups-above-open-files.ts';
import { maxStartupsRate100, reference as maxStartupsRate100Reference } from './max-startups-rate-100.ts';
import {
  maxStartupsRefusesAll,
  reference as maxStartupsRefusesAllReference,
} from './max-startups-refuses-all.ts';
import {
  maxStartupsSingleNumber,
  reference as maxStartupsSingleNumberReference,
} from './max-startups-single-number.ts';
import {
  maxStartupsTrailingJunk,
  reference as maxStartupsTrailingJunkReference,
} from './max-startups-trailing-junk.ts';
import { misspeltKeyword, reference as misspeltKeywordReference } from './misspelt-keyword.ts';
import {
  netBlockSizeWithoutIpv6,
  reference as netBlockSizeWithoutIpv6Reference,
} from './net-block-size-without-ipv6.ts';
import { noEffectInMatch, reference as noEffectInMatchReference } from './no-effect-in-match.ts';
import { notAllowedInMatch, reference as notAllowedInMatchReference } from './not-allowed-in-match.ts';
import {
  penaltiesSwitchedOnAgain,
  reference as penaltiesSwitchedOnAgainReference,
} from './penalties-switched-on-again.ts';
import {
  perSourceMaxStartupsUnreachable,
  reference as perSourceMaxStartupsUnreachableReference,
} from './per-source-max-startups-unreachable.ts';
import { refused, reference as refusedReference } from './refused.ts';
import {
  sessionTimeoutNeverFires,
  reference as sessionTimeoutNeverFiresReference,
} from './session-timeout-never-fires.ts';
import { setAfterMatch, reference as setAfterMatchReference } from './set-after-match.ts';
import {
  subsystemInMatchCrashes,
  reference as subsystemInMatchCrashesReference,
} from './subsystem-in-match-crashes.ts';
import { testNeedsConnection, reference as testNeedsConnectionReference } from './test-needs-connection.ts';
import { timeFractionDropped, reference as timeFractionDroppedReference } from './time-fraction-dropped.ts';
import { timeUnitsCarryOver, reference as timeUnitsCarryOverReference } from './time-units-carry-over.ts';
import {
  unusedConnectionTimeoutEndsMasters,
  reference as unusedConnectionTimeoutEndsMastersReference,
} from './unused-connection-timeout-ends-masters.ts';
import { usePamNo, reference as usePamNoReference } from './use-pam-no.ts';

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
  matchAllWithOthers,
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

const REFERENCES = {
  'not-for-sshd': notForSshdReference,
  refused: refusedReference,
  'bad-option': badOptionReference,
  'misspelt-keyword': misspeltKeywordReference,
  'client-keyword': clientKeywordReference,
  'keyword-of-another-release': keywordOfAnotherReleaseReference,
  'not-allowed-in-match': notAllowedInMatchReference,
  'match-list-with-blanks': matchListWithBlanksReference,
  'match-all-with-others': matchAllWithOthersReference,
  'look-alike-character': lookAlikeCharacterReference,
  'dead-duplicate': deadDuplicateReference,
  'last-line-wins': lastLineWinsReference,
  'drop-in-beats-main-file': dropInBeatsMainFileReference,
  'set-after-match': setAfterMatchReference,
  'include-in-match': includeInMatchReference,
  'match-all-wins': matchAllWinsReference,
  'match-never-matches': matchNeverMatchesReference,
  'host-pattern-without-dns': hostPatternWithoutDnsReference,
  'no-effect-in-match': noEffectInMatchReference,
  'match-in-included-file': matchInIncludedFileReference,
  'include-before-rhel-8-6': includeBeforeRhel86Reference,
  'include-relative-in-8-2': includeRelativeIn82Reference,
  'session-timeout-never-fires': sessionTimeoutNeverFiresReference,
  'disable-forwarding-wins': disableForwardingWinsReference,
  'deprecated-option': deprecatedOptionReference,
  'commented-limit': commentedLimitReference,
  'include-not-given': includeNotGivenReference,
  'test-needs-connection': testNeedsConnectionReference,
  'time-units-carry-over': timeUnitsCarryOverReference,
  'time-fraction-dropped': timeFractionDroppedReference,
  'max-startups-single-number': maxStartupsSingleNumberReference,
  'max-startups-trailing-junk': maxStartupsTrailingJunkReference,
  'max-startups-above-open-files': maxStartupsAboveOpenFilesReference,
  'net-block-size-without-ipv6': netBlockSizeWithoutIpv6Reference,
  'penalties-switched-on-again': penaltiesSwitchedOnAgainReference,
  'subsystem-in-match-crashes': subsystemInMatchCrashesReference,
  'max-sessions-zero': maxSessionsZeroReference,
  'max-sessions-one': maxSessionsOneReference,
  'max-startups-low': maxStartupsLowReference,
  'max-startups-refuses-all': maxStartupsRefusesAllReference,
  'max-startups-rate-100': maxStartupsRate100Reference,
  'per-source-max-startups-unreachable': perSourceMaxStartupsUnreachableReference,
  'login-grace-time-zero': loginGraceTimeZeroReference,
  'login-grace-time-long': loginGraceTimeLongReference,
  'unused-connection-timeout-ends-masters': unusedConnectionTimeoutEndsMastersReference,
  'client-alive-count-max-zero': clientAliveCountMaxZeroReference,
  'client-alive-count-max-alone': clientAliveCountMaxAloneReference,
  'dead-connections-stay': deadConnectionsStayReference,
  'max-sessions-above-10': maxSessionsAbove10Reference,
  'max-startups-above-cis': maxStartupsAboveCisReference,
  'forwarding-denied': forwardingDeniedReference,
  'use-pam-no': usePamNoReference,
} as const satisfies Record<RuleId, Reference>;

/** Every rule with its page, for the reference and the tests. Bundles that do not name it leave the pages out. */
export const RULES: readonly (DocumentedRule & { readonly id: RuleId })[] = /* @__PURE__ */ CHECKS.map(
  (rule) => ({ ...rule, ...REFERENCES[rule.id] }),
);

const BY_ID = new Map<string, Rule>(CHECKS.map((rule) => [rule.id, rule]));

/** The rule of an id, without its page. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
