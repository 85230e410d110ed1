import type { DocumentedRule, Examples, Rule } from './rule.ts';
import { anotherKindOfFile, examples as anotherKindOfFileExamples } from './another-kind-of-file.ts';
import { dollarWithoutBraces, examples as dollarWithoutBracesExamples } from './dollar-without-braces.ts';
import { foreignKeyword, examples as foreignKeywordExamples } from './foreign-keyword.ts';
import { homeOfAnotherUser, examples as homeOfAnotherUserExamples } from './home-of-another-user.ts';
import { hostListWithCommas, examples as hostListWithCommasExamples } from './host-list-with-commas.ts';
import { hostNeverMatches, examples as hostNeverMatchesExamples } from './host-never-matches.ts';
import { includeNotGiven, examples as includeNotGivenExamples } from './include-not-given.ts';
import { keepAliveMissing, examples as keepAliveMissingExamples } from './keep-alive-missing.ts';
import {
  keywordOfAnotherRelease,
  examples as keywordOfAnotherReleaseExamples,
} from './keyword-of-another-release.ts';
import { lookAlikeCharacter, examples as lookAlikeCharacterExamples } from './look-alike-character.ts';
import { laterLineLoses, examples as laterLineLosesExamples } from './later-line-loses.ts';
import { masterWithPathNone, examples as masterWithPathNoneExamples } from './master-with-path-none.ts';
import { masterWithoutPath, examples as masterWithoutPathExamples } from './master-without-path.ts';
import { masterYes, examples as masterYesExamples } from './master-yes.ts';
import { matchCanonicalNever, examples as matchCanonicalNeverExamples } from './match-canonical-never.ts';
import { matchExec, examples as matchExecExamples } from './match-exec.ts';
import { matchFinal, examples as matchFinalExamples } from './match-final.ts';
import { misspeltKeyword, examples as misspeltKeywordExamples } from './misspelt-keyword.ts';
import { pathTooLong, examples as pathTooLongExamples } from './path-too-long.ts';
import { pathWithoutHost, examples as pathWithoutHostExamples } from './path-without-host.ts';
import { pathWithoutJumpHost, examples as pathWithoutJumpHostExamples } from './path-without-jump-host.ts';
import { pathWithoutPort, examples as pathWithoutPortExamples } from './path-without-port.ts';
import { pathWithoutUser, examples as pathWithoutUserExamples } from './path-without-user.ts';
import { persistForEver, examples as persistForEverExamples } from './persist-for-ever.ts';
import { persistNotUnderstood, examples as persistNotUnderstoodExamples } from './persist-not-understood.ts';
import { persistTimeMisread, examples as persistTimeMisreadExamples } from './persist-time-misread.ts';
import { persistWithoutMaster, examples as persistWithoutMasterExamples } from './persist-without-master.ts';
import { endsForAName, examples as endsForANameExamples } from './ends-for-a-name.ts';
import { refused, examples as refusedExamples } from './refused.ts';
import { relativePath, examples as relativePathExamples } from './relative-path.ts';
import { serverKeyword, examples as serverKeywordExamples } from './server-keyword.ts';
import { sharedConnection, examples as sharedConnectionExamples } from './shared-connection.ts';
import { sharedSocket, examples as sharedSocketExamples } from './shared-socket.ts';
import { socketDirectory, examples as socketDirectoryExamples } from './socket-directory.ts';
import {
  socketInSharedDirectory,
  examples as socketInSharedDirectoryExamples,
} from './socket-in-shared-directory.ts';
import { socketOnWindowsDrive, examples as socketOnWindowsDriveExamples } from './socket-on-windows-drive.ts';
import { unknownToken, examples as unknownTokenExamples } from './unknown-token.ts';
import { variableBefore84, examples as variableBefore84Examples } from './variable-before-8-4.ts';
import { variableMustBeSet, examples as variableMustBeSetExamples } from './variable-must-be-set.ts';
import { windowsHasNoMaster, examples as windowsHasNoMasterExamples } from './windows-has-no-master.ts';

/** Every rule, by family, in the order of the reference. The checker runs this list. */
export const SSH_CHECKS = [
  // What ssh refuses.
  anotherKindOfFile,
  lookAlikeCharacter,
  refused,
  endsForAName,
  misspeltKeyword,
  foreignKeyword,
  serverKeyword,
  keywordOfAnotherRelease,
  persistNotUnderstood,
  unknownToken,
  pathTooLong,
  // What the path does not tell apart.
  pathWithoutHost,
  pathWithoutUser,
  pathWithoutPort,
  pathWithoutJumpHost,
  sharedSocket,
  sharedConnection,
  // Where the socket lies.
  socketInSharedDirectory,
  socketOnWindowsDrive,
  socketDirectory,
  relativePath,
  homeOfAnotherUser,
  dollarWithoutBraces,
  variableBefore84,
  variableMustBeSet,
  // Masters and how long they stay.
  masterWithoutPath,
  masterWithPathNone,
  masterYes,
  windowsHasNoMaster,
  persistWithoutMaster,
  persistForEver,
  persistTimeMisread,
  keepAliveMissing,
  // What takes no effect, and what is not known.
  laterLineLoses,
  hostNeverMatches,
  hostListWithCommas,
  matchExec,
  matchCanonicalNever,
  matchFinal,
  includeNotGiven,
] as const satisfies readonly Rule[];

/** Id of a rule. */
export type SshRuleId = (typeof SSH_CHECKS)[number]['id'];

const EXAMPLES = {
  'another-kind-of-file': anotherKindOfFileExamples,
  'look-alike-character': lookAlikeCharacterExamples,
  refused: refusedExamples,
  'ends-for-a-name': endsForANameExamples,
  'misspelt-keyword': misspeltKeywordExamples,
  'foreign-keyword': foreignKeywordExamples,
  'server-keyword': serverKeywordExamples,
  'keyword-of-another-release': keywordOfAnotherReleaseExamples,
  'persist-not-understood': persistNotUnderstoodExamples,
  'unknown-token': unknownTokenExamples,
  'path-too-long': pathTooLongExamples,
  'path-without-host': pathWithoutHostExamples,
  'path-without-user': pathWithoutUserExamples,
  'path-without-port': pathWithoutPortExamples,
  'path-without-jump-host': pathWithoutJumpHostExamples,
  'shared-socket': sharedSocketExamples,
  'shared-connection': sharedConnectionExamples,
  'socket-in-shared-directory': socketInSharedDirectoryExamples,
  'socket-on-windows-drive': socketOnWindowsDriveExamples,
  'socket-directory': socketDirectoryExamples,
  'relative-path': relativePathExamples,
  'home-of-another-user': homeOfAnotherUserExamples,
  'dollar-without-braces': dollarWithoutBracesExamples,
  'variable-before-8-4': variableBefore84Examples,
  'variable-must-be-set': variableMustBeSetExamples,
  'master-without-path': masterWithoutPathExamples,
  'master-with-path-none': masterWithPathNoneExamples,
  'master-yes': masterYesExamples,
  'windows-has-no-master': windowsHasNoMasterExamples,
  'persist-without-master': persistWithoutMasterExamples,
  'persist-for-ever': persistForEverExamples,
  'persist-time-misread': persistTimeMisreadExamples,
  'keep-alive-missing': keepAliveMissingExamples,
  'later-line-loses': laterLineLosesExamples,
  'host-never-matches': hostNeverMatchesExamples,
  'host-list-with-commas': hostListWithCommasExamples,
  'match-exec': matchExecExamples,
  'match-canonical-never': matchCanonicalNeverExamples,
  'match-final': matchFinalExamples,
  'include-not-given': includeNotGivenExamples,
} as const satisfies Record<SshRuleId, Examples>;

/** Every rule with its examples, for the reference and the tests. Bundles that do not name it leave the examples out. */
export const SSH_RULES: readonly (DocumentedRule & { readonly id: SshRuleId })[] =
  /* @__PURE__ */ SSH_CHECKS.map((rule) => ({ ...rule, ...EXAMPLES[rule.id] }));
