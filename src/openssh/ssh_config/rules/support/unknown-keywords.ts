import { asciiLower } from '../../../match.ts';
import type { Release } from '../../../releases.ts';
import { distance } from '../../../sshd_config/rules/support/spelling.ts';
import { findSshKeyword, SSH_KEYWORDS, type SshKeyword } from '../../keywords.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { CheckContext } from './context.ts';
import { KEYWORD_NAMES } from './keyword-names.ts';
import { lookAlikeLines } from './look-alikes.ts';

/** Keywords of other programs' and vendors' builds, in lower case, with whose they are. */
const FOREIGN: Readonly<Record<string, { readonly name: string; readonly of: string; readonly apple?: true }>> = {
  usekeychain: { name: 'UseKeychain', of: "Apple's build", apple: true },
  keychainintegration: { name: 'KeychainIntegration', of: "older builds of Apple's", apple: true },
  askpassgui: { name: 'AskPassGUI', of: "older builds of Apple's", apple: true },
  hpndisabled: { name: 'HPNDisabled', of: 'HPN-SSH' },
  hpnbuffersize: { name: 'HPNBufferSize', of: 'HPN-SSH' },
  tcprcvbufpoll: { name: 'TcpRcvBufPoll', of: 'HPN-SSH' },
  tcprcvbuf: { name: 'TcpRcvBuf', of: 'HPN-SSH' },
  noneenabled: { name: 'NoneEnabled', of: 'HPN-SSH' },
  noneswitch: { name: 'NoneSwitch', of: 'HPN-SSH' },
  warnuntrustedkey: { name: 'WarnUntrustedKey', of: 'other SSH clients' },
}; // prettier-ignore

/** Keywords of sshd_config(5), of all releases, that ssh does not have: its table would weigh more than all else here. */
export const SERVER_NAMES =
  'MaxSessions MaxStartups PerSourceMaxStartups PerSourceNetBlockSize PerSourcePenalties PerSourcePenaltyExemptList LoginGraceTime MaxAuthTries ClientAliveInterval ClientAliveCountMax UnusedConnectionTimeout AllowTcpForwarding AllowStreamLocalForwarding AllowAgentForwarding DisableForwarding PermitOpen PermitListen PermitTunnel X11Forwarding X11DisplayOffset X11UseLocalhost AgentSocketPath AuthenticationMethods PubkeyAuthOptions PermitEmptyPasswords PermitRootLogin HostbasedUsesNameFromPacketOnly IgnoreRhosts IgnoreUserKnownHosts UsePAM PAMServiceName KerberosOrLocalPasswd KerberosTicketCleanup KerberosUniqueCCache KerberosUseKuserok GSSAPIEnablek5users KerberosGetAFSToken GSSAPICleanupCredentials GSSAPIStrictAcceptorCheck GssAuthentication GssCleanupCreds GssDelegateCreds GssStrictAcceptor GSSAPIStoreCredentialsOnRekey AllowUsers DenyUsers AllowGroups DenyGroups AuthorizedKeysFile AuthorizedKeysCommand AuthorizedKeysCommandUser AuthorizedPrincipalsFile AuthorizedPrincipalsCommand AuthorizedPrincipalsCommandUser TrustedUserCAKeys RevokedKeys StrictModes ExposeAuthInfo Subsystem ForceCommand ChrootDirectory AcceptEnv PermitUserEnvironment PermitTTY PermitUserRC PrintMotd PrintLastLog Banner ListenAddress RDomain UseDNS DebianBanner HostKey HostDSAKey HostCertificate HostKeyAgent ModuliFile HostbasedAcceptedKeyTypes PidFile SshdSessionPath SshdAuthPath UsePrivilegeSeparation ServerKeyBits KeyRegenerationInterval UseLogin CheckMail VerifyReverseMapping ReverseMappingCheck AuthorizedKeysFile2 PAMAuthenticationViaKbdInt GSSAPICleanupCreds GSSAPIUseSessionCredCache GSSUseSessionCCache PermitBlacklistedKeys'.split(' '); // prettier-ignore

const SERVER: ReadonlyMap<string, string> = new Map(SERVER_NAMES.map((name) => [name.toLowerCase(), name]));

/** What does the same for a client. */
const INSTEAD: Readonly<Record<string, string>> = {
  MaxAuthTries: 'NumberOfPasswordPrompts',
  ClientAliveInterval: 'ServerAliveInterval',
  ClientAliveCountMax: 'ServerAliveCountMax',
  LoginGraceTime: 'ConnectTimeout',
  AcceptEnv: 'SendEnv',
  AllowAgentForwarding: 'ForwardAgent',
  X11Forwarding: 'ForwardX11',
  ForceCommand: 'RemoteCommand',
};

/** Why ssh calls a keyword a bad configuration option. */
export type Unknown =
  | { readonly why: 'foreign'; readonly name: string; readonly of: string }
  | { readonly why: 'server'; readonly name: string; readonly instead?: string }
  | { readonly why: 'release'; readonly name: string; readonly since?: Release; readonly until?: Release }
  | { readonly why: 'misspelt'; readonly name: string }
  | { readonly why: 'unknown' };

export interface UnknownLine {
  readonly seen: SeenLine;
  /** As typed. */
  readonly typed: string;
  readonly unknown: Unknown;
}

function nearest(keyword: string): string | undefined {
  const limit = keyword.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const [lower, name] of KEYWORD_NAMES) {
    const far = distance(keyword, lower, limit);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

function reason(keyword: string): Unknown {
  const foreign = FOREIGN[keyword];
  if (foreign) return { why: 'foreign', ...foreign };
  const row: SshKeyword | undefined = SSH_KEYWORDS.find(({ name }) => name === keyword);
  const name = KEYWORD_NAMES.get(keyword) ?? keyword;
  if (row?.only) return { why: 'foreign', name, of: row.only.length > 2 ? 'builds with GSSAPI' : "Debian's build" };
  const { since, until } = row ?? {};
  if (row) return { why: 'release', name, ...(since && { since }), ...(until && { until }) };
  const server = SERVER.get(keyword);
  const instead = server === undefined ? undefined : INSTEAD[server];
  if (server !== undefined) return { why: 'server', name: server, ...(instead !== undefined && { instead }) };
  const near = nearest(keyword.replace(/:$/, ''));
  return near === undefined ? { why: 'unknown' } : { why: 'misspelt', name: near };
} // prettier-ignore

/** True for what Apple's ssh knows. */
function isApples({ input }: CheckContext, keyword: string): boolean {
  return input.system === 'macos' && FOREIGN[keyword]?.apple === true;
}

/** True if ssh refuses the line. Apple's ssh knows keywords of its own. */
export function isRefused(context: CheckContext, { line, complaint }: SeenLine): boolean {
  return complaint !== undefined && !isApples(context, line.keyword);
}

const FOUND = new WeakMap<CheckContext, readonly UnknownLine[]>();

/** Lines with keywords that ssh does not know, each with the reason; those for a look-alike have a rule of their own. */
export function unknownKeywords(context: CheckContext): readonly UnknownLine[] {
  let found = FOUND.get(context);
  if (!found) FOUND.set(context, (found = findUnknown(context)));
  return found;
}

function findUnknown(context: CheckContext): UnknownLine[] {
  const found: UnknownLine[] = [];
  const reasons = new Map<string, Unknown>();
  for (const seen of context.lines) {
    const { keyword, keywordRange } = seen.line;
    if (!isRefused(context, seen) || findSshKeyword(keyword, context.release, context.distribution)) continue;
    if (lookAlikeLines(context).has(seen)) continue;
    const typed = context.text(seen.file).slice(keywordRange.start, keywordRange.end);
    const lower = asciiLower(keyword);
    let unknown = reasons.get(lower);
    if (!unknown) reasons.set(lower, (unknown = reason(lower)));
    found.push({ seen, typed, unknown });
  }
  return found;
}
