import { atLeast, type Release } from '../releases.ts';
import { assembleAlgorithms } from './algorithms.ts';
import { defaultsOf, keyword, stateOf, type Build, type Keyword } from './keywords.ts';
import type { Options, Value } from './options.ts';
import { PENALTIES } from './read/limits.ts';

/** A key of -T and, where it is not the same in all releases, when it is printed at this place. */
type Entry = string | readonly [key: string, since: Release | undefined, until?: Release];

/** Order of the keys. Source: servconf.c `dump_config`, all releases. */
export const DUMP_ORDER: readonly Entry[] = [
  'Port', 'Protocol', 'AddressFamily', 'ListenAddress', 'UsePAM', 'PAMServiceName', 'ServerKeyBits',
  'LoginGraceTime', 'KeyRegenerationInterval', 'X11DisplayOffset', 'MaxAuthTries', 'MaxSessions',
  'ClientAliveInterval', 'ClientAliveCountMax', 'RequiredRSASize', ['StreamLocalBindMask', '6.9'], 'UnusedConnectionTimeout',
  'PermitRootLogin', 'IgnoreRhosts', 'IgnoreUserKnownHosts', 'RhostsRSAAuthentication', 'HostbasedAuthentication',
  'HostbasedUsesNameFromPacketOnly', 'RSAAuthentication', 'PubkeyAuthentication', 'KerberosAuthentication',
  'KerberosOrLocalPasswd', 'KerberosTicketCleanup', 'KerberosGetAFSToken', 'KerberosUniqueCCache', 'KerberosUseKuserok', 'GSSAPIEnablek5users', 'GSSAPIAuthentication', 'GssAuthentication',
  'GSSAPICleanupCredentials', 'GssCleanupCreds', 'GSSAPIKeyExchange', 'GSSAPIDelegateCredentials', 'GssDelegateCreds', 'GSSAPIStrictAcceptorCheck', 'GssStrictAcceptor',
  'GSSAPIStoreCredentialsOnRekey', 'GSSAPIKexAlgorithms', 'PasswordAuthentication', 'KbdInteractiveAuthentication',
  ['ChallengeResponseAuthentication', undefined, '8.6'], 'PrintMotd', 'PrintLastLog', 'X11Forwarding', 'X11UseLocalhost', 'PermitTTY',
  'PermitUserRC', 'StrictModes', 'TCPKeepAlive', 'PermitEmptyPasswords', ['PermitUserEnvironment', undefined, '7.7'],
  'UseLogin', 'Compression', 'GatewayPorts', 'UseDNS', 'AllowTcpForwarding', ['AllowAgentForwarding', '6.9'], 'DisableForwarding',
  'AllowStreamLocalForwarding', ['StreamLocalBindUnlink', '7.3'], 'UsePrivilegeSeparation', 'FingerprintHash', 'ExposeAuthInfo',
  'WarnWeakCrypto', 'RefuseConnection', ['DebianBanner', '10.0'], 'PidFile', 'ModuliFile', 'XAuthLocation', 'Ciphers', 'MACs',
  'Banner', 'ForceCommand', 'ChrootDirectory', 'TrustedUserCAKeys', ['RevokedKeys', undefined, '10.2'], 'SecurityKeyProvider',
  'AuthorizedPrincipalsFile', 'VersionAddendum', 'AuthorizedKeysCommand', 'AuthorizedKeysCommandUser',
  'AuthorizedPrincipalsCommand', 'AuthorizedPrincipalsCommandUser', 'HostKeyAgent', 'KexAlgorithms',
  'CASignatureAlgorithms', 'HostbasedAcceptedAlgorithms', ['HostbasedAcceptedKeyTypes', undefined, '8.4'], 'HostKeyAlgorithms',
  'PubkeyAcceptedAlgorithms', ['PubkeyAcceptedKeyTypes', undefined, '8.4'], ['RDomain', undefined, '8.2'], 'SshdSessionPath', 'SshdAuthPath',
  'PerSourcePenaltyExemptList', 'AgentSocketPath', 'LogLevel', 'SyslogFacility', 'AuthorizedKeysFile', ['RevokedKeys', '10.3'],
  'HostKey', ['HostCertificate', '6.9'], 'AllowUsers', 'DenyUsers', 'AllowGroups', 'DenyGroups', 'AcceptEnv', 'SetEnv',
  'AuthenticationMethods', 'LogVerbose', 'ChannelTimeout', 'Subsystem', 'MaxStartups', 'PerSourceMaxStartups',
  'PerSourceNetBlockSize', 'PermitTunnel', 'IPQoS', 'RekeyLimit', 'PermitOpen', 'PermitListen',
  ['PermitUserEnvironment', '7.8'], 'PubkeyAuthOptions', 'PerSourcePenalties',
]; // prettier-ignore

/** Keys that 10.4 still prints in lower case. */
const LOWER_IN_10_4 = new Set(['Port', 'ListenAddress', 'Subsystem', 'MaxStartups', 'PerSourceMaxStartups', 'PerSourceNetBlockSize', 'PerSourcePenalties', 'IPQoS', 'RekeyLimit', 'PermitOpen', 'PermitListen', 'PubkeyAuthOptions']); // prettier-ignore

/** The key as a release spells it. */
export function dumpKey(name: string, release: Release): string {
  if (!atLeast(release, '10.4')) return name.toLowerCase();
  if (release === '10.4' && LOWER_IN_10_4.has(name)) return name.toLowerCase();
  return name === 'MACs' ? 'Macs' : name;
}

/** Lists of which every entry has a line of its own. */
const ONE_PER_LINE = new Set(['port', 'listenaddress', 'hostkey', 'hostcertificate', 'allowusers', 'denyusers', 'allowgroups', 'denygroups', 'acceptenv', 'setenv', 'subsystem']); // prettier-ignore

/** The keys with which -T prints, in order. */
export function dumpKeys(release: Release): readonly string[] {
  const keys: string[] = [];
  for (const entry of DUMP_ORDER) {
    if (typeof entry === 'string') keys.push(entry);
    else if (
      (entry[1] === undefined || atLeast(release, entry[1])) &&
      (entry[2] === undefined || atLeast(entry[2], release))
    )
      keys.push(entry[0]);
  }
  return keys;
}

/** The values of a keyword as -T prints them, one per line. */
export function dumpValues(row: Keyword, options: Options, build: Build): readonly string[] {
  const field = row.name.toLowerCase();
  const value = options.get(field);
  const standard = defaultsOf(row, build) ?? [];
  switch (field) {
    case 'rekeylimit':
      return [`${options.text(field) ?? '0'} ${options.text('rekeylimit interval') ?? '0'}`];
    case 'maxstartups':
      return [maxStartups(options.text(field))];
    case 'persourcepenalties':
      return penalties(options, build, standard);
    case 'unusedconnectiontimeout':
      return [value === undefined || value === 0 ? 'none' : String(value)];
  }
  if (row.type === 'algorithms') {
    const list = options.text(field);
    // A list that a Match block leaves without a name stays empty; what is not set is the default.
    return [list === '' ? '' : (assembleAlgorithms(row.name, list, build) ?? '')];
  }
  if (value === undefined || value === -1) return standard;
  if (typeof value === 'object') return list(field, value, standard, build.release);
  const text = String(value);
  if (field === 'versionaddendum' && text === '') return [atLeast(build.release, '6.9') ? 'none' : ''];
  return [text];
}

function list(
  field: string,
  items: Value & object,
  standard: readonly string[],
  release: Release,
): readonly string[] {
  if (items.length === 0) {
    // A list that is cleared is not printed; a text that is cleared is, from 7.5 on.
    if (field === 'authenticationmethods' || field === 'channeltimeout') return standard;
    const text = field !== 'authorizedkeysfile' && (field !== 'revokedkeys' || !atLeast(release, '10.3'));
    return text && !ONE_PER_LINE.has(field) && atLeast(release, '7.5') ? ['none'] : [];
  }
  // A cleared file name is a null pointer to printf.
  if (field.startsWith('host')) return items.map((item) => (item === 'none' ? '(null)' : item));
  return ONE_PER_LINE.has(field) ? items : [items.join(' ')];
}

/** Fill the parts that are not set. Source: servconf.c `fill_default_server_options`. */
function maxStartups(text: string | undefined): string {
  const standard = ['10', '30', '100'];
  return (text ?? '-1:-1:-1')
    .split(':')
    .map((part, i) => (part === '-1' ? standard[i]! : part))
    .join(':');
}

function penalties(options: Options, build: Build, standard: readonly string[]): readonly string[] {
  const { release } = build;
  if (standard.length === 0) return [];
  const get = (name: string): Value | undefined => options.get(`persourcepenalties ${name}`);
  if (get('enabled') === 'no') return ['no'];
  const parts: string[] = [];
  for (const [name, since, usual] of PENALTIES) {
    if (!atLeast(release, since)) continue;
    const seconds = Number(get(name) ?? (name === 'grace-exceeded' && release === '9.8' ? 20 : usual));
    parts.push(`${name}:${atLeast(release, '10.3') ? seconds.toFixed(6) : seconds}`);
  }
  for (const name of ['max-sources4', 'max-sources6']) parts.push(`${name}:${String(get(name) ?? 65536)}`);
  const overflow = get('overflow') ?? 'permissive';
  parts.push(`overflow:${String(overflow)}`, `overflow6:${String(get('overflow6') ?? overflow)}`);
  return [parts.join(' ')];
}

/** The upstream code prints one keyword from 10.1 on only; the GSSAPI patch of distributions always did. */
function isSilent(name: string, build: Build): boolean {
  const patched = build.distribution !== undefined && build.distribution !== 'upstream';
  return name === 'GSSAPIStrictAcceptorCheck' && !patched && !atLeast(build.release, '10.1');
}

/** One line of -T: its key as the release spells it, the keyword's row, the value. */
export interface DumpLine {
  readonly key: string;
  readonly row: Keyword;
  readonly value: string;
}

/** What -T prints, line by line. */
export function dumpLines(options: Options, build: Build): readonly DumpLine[] {
  const lines: DumpLine[] = [];
  for (const name of dumpKeys(build.release)) {
    const row = keyword(name)!;
    if (stateOf(row, build) !== 'active' || isSilent(name, build)) continue;
    const values = dumpValues(row, options, build);
    // 10.4 prints the pattern-list form by hand.
    const byHand = name === 'PermitUserEnvironment' && values[0] !== 'yes' && values[0] !== 'no';
    const key = byHand && build.release === '10.4' ? name.toLowerCase() : dumpKey(name, build.release);
    for (const value of values) lines.push({ key, row, value });
  }
  return lines;
}
