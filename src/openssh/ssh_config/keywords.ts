import { within, type Release } from '../releases.ts';
import type { Values } from './values.ts';

/** Whose build of ssh: patches add keywords and backport checks. */
export const SSH_DISTRIBUTIONS = ['upstream', 'debian', 'ubuntu', 'rhel'] as const;
export type SshDistribution = (typeof SSH_DISTRIBUTIONS)[number];

/** True for Debian and what is built from its source. */
export function isDebian(distribution: SshDistribution): boolean {
  return distribution === 'debian' || distribution === 'ubuntu';
}

/** How ssh reads a keyword's arguments; one reader each. */
export type Reader =
  | 'host' | 'match' | 'include'
  | 'ignored' | 'unsupported'
  | 'choice' | 'string' | 'key-file' | 'time' | 'integer' | 'port' | 'command' | 'jump' | 'persist'
  | 'files' | 'names' | 'domains' | 'cnames' | 'send-env' | 'set-env' | 'permit-open'
  | 'ciphers' | 'macs' | 'kex' | 'gss-kex' | 'key-types'
  | 'log-level' | 'log-facility' | 'local-forward' | 'remote-forward' | 'dynamic-forward'
  | 'escape' | 'tunnel-device' | 'ipqos' | 'mask' | 'hash' | 'add-keys' | 'agent' | 'forward-agent'
  | 'rekey' | 'keystrokes' | 'channel-timeout' | 'addendum' | 'refuse'; // prettier-ignore

/** One keyword of ssh_config. */
export interface SshKeyword {
  /** Lower case, as ssh compares and prints it. */
  readonly name: string;
  readonly reader: Reader;
  /** First and last release that know it; absent: all from 6.6 on. */
  readonly since?: Release;
  readonly until?: Release;
  /** Only these distributions' builds know it. */
  readonly only?: readonly SshDistribution[];
  /** Another reading from a release on. */
  readonly then?: { readonly since: Release; readonly reader: Reader };
  /** The reading of builds with GSSAPI, which distributions make and upstream's defaults do not; up to a release. */
  readonly withGssapi?: { readonly reader: Reader; readonly until: Release };
  /** For `choice`: the words besides yes, no, true and false, or all of them. */
  readonly words?: WordSet;
  /** The words that there were up to a release. */
  readonly formerWords?: { readonly until: Release; readonly words: WordSet };
  /** Which value it sets; the others are only checked. */
  readonly sets?: keyof Values;
  /** The last release in which it sets that. */
  readonly setsUntil?: Release;
}

/** Words of the keywords that take one of several (readconf.c multistate_*), with what `ssh -G` prints. */
export const WORD_SETS = {
  flag: { true: 'yes', false: 'no', yes: 'yes', no: 'no' },
  ask: { true: 'yes', false: 'no', yes: 'yes', no: 'no', ask: 'ask' },
  controlMaster: { true: 'true', yes: 'true', false: 'false', no: 'false', auto: 'auto', ask: 'ask', autoask: 'autoask' },
  strictHostKey: { true: 'yes', false: 'no', yes: 'yes', no: 'no', ask: 'ask', off: 'no', 'accept-new': 'accept-new' },
  addressFamily: { inet: 'inet', inet6: 'inet6', any: 'any' },
  tunnel: { ethernet: 'ethernet', 'point-to-point': 'point-to-point', true: 'yes', yes: 'yes', false: 'no', no: 'no' },
  requestTty: { true: 'yes', yes: 'yes', false: 'no', no: 'no', force: 'force', auto: 'auto' },
  sessionType: { none: 'none', subsystem: 'subsystem', default: 'default' },
  canonicalize: { true: 'yes', false: 'no', yes: 'yes', no: 'no', always: 'always' },
  pubkey: { true: 'yes', false: 'no', yes: 'yes', no: 'no', unbound: 'unbound', 'host-bound': 'host-bound' },
  compression: { yes: 'yes', no: 'no' },
  keepAlive: { true: 'true', yes: 'true', false: 'false', no: 'false', all: 'all' },
  weakCrypto: { true: 'yes', false: 'no', yes: 'yes', no: 'no', 'no-pq-kex': 'no' },
} as const satisfies Record<string, Readonly<Record<string, string>>>; // prettier-ignore

export type WordSet = keyof typeof WORD_SETS;

const WITH_GSSAPI = ['debian', 'ubuntu', 'rhel'] as const;

/**
 * The keywords of ssh_config. Source: readconf.c `keywords[]` of 8.4, 9.2, 10.0 and 10.3; ssh 10.6 of Debian; the
 * release notes for the others. Where reading is said to begin in a release, earlier ones are taken as more lenient.
 */
export const SSH_KEYWORDS = [
  { name: 'host', reader: 'host' },
  { name: 'match', reader: 'match' },
  { name: 'include', reader: 'include', since: '7.3' },

  { name: 'controlmaster', reader: 'choice', words: 'controlMaster', sets: 'controlMaster' },
  { name: 'controlpath', reader: 'string', sets: 'controlPath' },
  { name: 'controlpersist', reader: 'persist' },
  { name: 'hostname', reader: 'string', sets: 'hostName' },
  { name: 'user', reader: 'string', sets: 'user' },
  { name: 'port', reader: 'port' },
  { name: 'hostkeyalias', reader: 'string', sets: 'hostKeyAlias' },
  { name: 'proxycommand', reader: 'command', sets: 'proxyCommand' },
  { name: 'proxyjump', reader: 'jump', since: '7.3' },
  { name: 'proxyusefdpass', reader: 'choice', sets: 'proxyUseFdpass' },
  { name: 'batchmode', reader: 'choice', sets: 'batchMode' },
  { name: 'serveraliveinterval', reader: 'time', sets: 'serverAliveInterval' },
  { name: 'serveralivecountmax', reader: 'integer', sets: 'serverAliveCountMax' },
  { name: 'protocolkeepalives', reader: 'time', only: ['debian', 'ubuntu'], sets: 'serverAliveInterval' },
  // 10.0 takes it for ConnectTimeout, 9.2 does not; the releases between were not tried.
  {
    name: 'setuptimeout',
    reader: 'time',
    only: ['debian', 'ubuntu'],
    sets: 'serverAliveInterval',
    setsUntil: '9.9p2',
  },
  { name: 'tag', reader: 'string', since: '9.4', sets: 'tag' },
  { name: 'ignoreunknown', reader: 'string', sets: 'ignoreUnknown' },
  { name: 'sessiontype', reader: 'choice', words: 'sessionType', since: '8.7', sets: 'sessionType' },
  { name: 'forkafterauthentication', reader: 'choice', since: '8.7', sets: 'forkAfterAuthentication' },
  { name: 'remotecommand', reader: 'command', since: '7.6', sets: 'remoteCommand' },
  { name: 'connectionattempts', reader: 'integer', sets: 'connectionAttempts' },
  { name: 'addressfamily', reader: 'choice', words: 'addressFamily', sets: 'addressFamily' },
  { name: 'loglevel', reader: 'log-level' },
  { name: 'canonicalizehostname', reader: 'choice', words: 'canonicalize', sets: 'canonicalizeHostname' },
  { name: 'canonicaldomains', reader: 'domains' },
  { name: 'canonicalizemaxdots', reader: 'integer', sets: 'canonicalizeMaxDots' },
  { name: 'canonicalizefallbacklocal', reader: 'choice', sets: 'canonicalizeFallbackLocal' },
  { name: 'canonicalizepermittedcnames', reader: 'cnames' },
  { name: 'identityagent', reader: 'agent', since: '7.3', sets: 'identityAgent' },
  { name: 'forwardagent', reader: 'forward-agent', sets: 'forwardAgentPath' },
  { name: 'userknownhostsfile', reader: 'files', sets: 'userKnownHosts' },
  { name: 'globalknownhostsfile', reader: 'files', sets: 'globalKnownHosts' },
  { name: 'localforward', reader: 'local-forward' },
  { name: 'remoteforward', reader: 'remote-forward' },
  { name: 'dynamicforward', reader: 'dynamic-forward' },

  { name: 'addkeystoagent', reader: 'add-keys', since: '7.2' },
  { name: 'bindaddress', reader: 'string' },
  { name: 'bindinterface', reader: 'string', since: '7.7' },
  { name: 'casignaturealgorithms', reader: 'key-types', since: '7.9' },
  { name: 'certificatefile', reader: 'key-file', since: '7.2' },
  { name: 'challengeresponseauthentication', reader: 'choice' },
  { name: 'channeltimeout', reader: 'channel-timeout', since: '9.6' },
  { name: 'checkhostip', reader: 'choice' },
  { name: 'ciphers', reader: 'ciphers' },
  { name: 'clearallforwardings', reader: 'choice' },
  { name: 'compression', reader: 'choice', words: 'compression' },
  { name: 'connecttimeout', reader: 'time' },
  {
    name: 'dsaauthentication',
    reader: 'choice',
    words: 'pubkey',
    formerWords: { until: '8.8', words: 'flag' },
  },
  { name: 'enableescapecommandline', reader: 'choice', since: '9.2' },
  { name: 'enablesshkeysign', reader: 'choice' },
  { name: 'escapechar', reader: 'escape' },
  { name: 'exitonforwardfailure', reader: 'choice', sets: 'exitOnForwardFailure' },
  { name: 'fingerprinthash', reader: 'hash', since: '6.8' },
  { name: 'forwardx11', reader: 'choice' },
  { name: 'forwardx11timeout', reader: 'time' },
  { name: 'forwardx11trusted', reader: 'choice' },
  { name: 'gatewayports', reader: 'choice' },
  { name: 'hashknownhosts', reader: 'choice' },
  { name: 'hostbasedacceptedalgorithms', reader: 'key-types', since: '8.5' },
  { name: 'hostbasedauthentication', reader: 'choice' },
  { name: 'hostbasedkeytypes', reader: 'key-types', since: '6.8' },
  { name: 'hostkeyalgorithms', reader: 'key-types' },
  { name: 'identitiesonly', reader: 'choice' },
  { name: 'identityfile', reader: 'key-file' },
  { name: 'identityfile2', reader: 'key-file' },
  { name: 'ipqos', reader: 'ipqos' },
  { name: 'kbdinteractiveauthentication', reader: 'choice' },
  { name: 'kbdinteractivedevices', reader: 'string' },
  { name: 'keepalive', reader: 'choice', words: 'keepAlive', formerWords: { until: '10.5', words: 'flag' } },
  { name: 'kexalgorithms', reader: 'kex' },
  { name: 'knownhostscommand', reader: 'command', since: '8.5' },
  { name: 'localcommand', reader: 'command' },
  { name: 'logverbose', reader: 'names', since: '8.5' },
  { name: 'macs', reader: 'macs' },
  { name: 'nohostauthenticationforlocalhost', reader: 'choice' },
  { name: 'numberofpasswordprompts', reader: 'integer' },
  { name: 'obscurekeystroketiming', reader: 'keystrokes', since: '9.5' },
  { name: 'passwordauthentication', reader: 'choice' },
  { name: 'permitlocalcommand', reader: 'choice' },
  { name: 'permitremoteopen', reader: 'permit-open', since: '8.5' },
  { name: 'pkcs11provider', reader: 'string' },
  { name: 'preferredauthentications', reader: 'string' },
  { name: 'pubkeyacceptedalgorithms', reader: 'key-types', since: '8.5' },
  { name: 'pubkeyacceptedkeytypes', reader: 'key-types', since: '7.0' },
  {
    name: 'pubkeyauthentication',
    reader: 'choice',
    words: 'pubkey',
    formerWords: { until: '8.8', words: 'flag' },
  },
  { name: 'refuseconnection', reader: 'refuse', since: '10.1' },
  { name: 'rekeylimit', reader: 'rekey' },
  { name: 'requesttty', reader: 'choice', words: 'requestTty' },
  { name: 'requiredrsasize', reader: 'integer', since: '9.1' },
  { name: 'revokedhostkeys', reader: 'string', since: '6.8', then: { since: '10.3', reader: 'names' } },
  { name: 'securitykeyprovider', reader: 'string', since: '8.2' },
  { name: 'sendenv', reader: 'send-env' },
  { name: 'setenv', reader: 'set-env', since: '7.8' },
  { name: 'skeyauthentication', reader: 'choice', then: { since: '7.6', reader: 'unsupported' } },
  { name: 'smartcarddevice', reader: 'string' },
  { name: 'stdinnull', reader: 'choice', since: '8.7' },
  { name: 'streamlocalbindmask', reader: 'mask', since: '6.7' },
  { name: 'streamlocalbindunlink', reader: 'choice', since: '6.7' },
  {
    name: 'stricthostkeychecking',
    reader: 'choice',
    words: 'strictHostKey',
    formerWords: { until: '7.5', words: 'ask' },
  },
  { name: 'syslogfacility', reader: 'log-facility', since: '7.6' },
  {
    name: 'tcpkeepalive',
    reader: 'choice',
    words: 'keepAlive',
    formerWords: { until: '10.5', words: 'flag' },
  },
  { name: 'tisauthentication', reader: 'choice' },
  { name: 'tunnel', reader: 'choice', words: 'tunnel' },
  { name: 'tunneldevice', reader: 'tunnel-device' },
  { name: 'updatehostkeys', reader: 'choice', words: 'ask', since: '6.8' },
  { name: 'verifyhostkeydns', reader: 'choice', words: 'ask' },
  { name: 'versionaddendum', reader: 'addendum', since: '10.0' },
  { name: 'visualhostkey', reader: 'choice' },
  { name: 'warnweakcrypto', reader: 'choice', words: 'weakCrypto', since: '10.1' },
  { name: 'xauthlocation', reader: 'string' },

  { name: 'gssapiauthentication', reader: 'unsupported', withGssapi: { reader: 'choice', until: '10.3' } },
  {
    name: 'gssapidelegatecredentials',
    reader: 'unsupported',
    withGssapi: { reader: 'choice', until: '10.3' },
  },
  { name: 'gssapikeyexchange', reader: 'choice', only: WITH_GSSAPI, until: '10.3' },
  { name: 'gssapitrustdns', reader: 'choice', only: WITH_GSSAPI, until: '10.3' },
  { name: 'gssapirenewalforcesrekey', reader: 'choice', only: WITH_GSSAPI, until: '10.3' },
  { name: 'gssapiclientidentity', reader: 'string', only: WITH_GSSAPI, until: '10.3' },
  { name: 'gssapiserveridentity', reader: 'string', only: WITH_GSSAPI, until: '10.3' },
  { name: 'gssapikexalgorithms', reader: 'gss-kex', only: WITH_GSSAPI, until: '10.3' },

  { name: 'cipher', reader: 'ignored' },
  { name: 'fallbacktorsh', reader: 'ignored' },
  { name: 'globalknownhostsfile2', reader: 'ignored' },
  { name: 'protocol', reader: 'ignored' },
  { name: 'rhostsauthentication', reader: 'ignored' },
  { name: 'userknownhostsfile2', reader: 'ignored' },
  { name: 'useprivilegedport', reader: 'ignored' },
  { name: 'useroaming', reader: 'ignored' },
  { name: 'usersh', reader: 'ignored' },
  { name: 'afstokenpassing', reader: 'unsupported' },
  { name: 'compressionlevel', reader: 'ignored', then: { since: '7.6', reader: 'unsupported' } },
  { name: 'kerberosauthentication', reader: 'unsupported' },
  { name: 'kerberostgtpassing', reader: 'unsupported' },
  { name: 'rhostsrsaauthentication', reader: 'ignored', then: { since: '7.6', reader: 'unsupported' } },
  { name: 'rsaauthentication', reader: 'ignored', then: { since: '7.6', reader: 'unsupported' } },
] as const satisfies readonly SshKeyword[];

const BY_NAME = new Map<string, SshKeyword>(SSH_KEYWORDS.map((row) => [row.name, row]));

/** A keyword as one build reads it. */
export interface KnownKeyword {
  readonly row: SshKeyword;
  readonly reader: Reader;
}

/**
 * The row of a keyword that a build knows.
 * @param name lower case
 * @returns undefined for what it calls a "Bad configuration option"
 */
export function findSshKeyword(
  name: string,
  release: Release,
  distribution: SshDistribution,
): KnownKeyword | undefined {
  const row = BY_NAME.get(name);
  if (!row || !within(release, row.since, row.until) || (row.only && !row.only.includes(distribution)))
    return undefined;
  // The two aliases were taken back in when ChallengeResponseAuthentication became one (8.7).
  if (name === 'skeyauthentication' && within(release, '8.7', undefined)) return { row, reader: 'choice' };
  if (row.withGssapi && distribution !== 'upstream' && within(release, undefined, row.withGssapi.until)) {
    return { row, reader: row.withGssapi.reader };
  }
  return {
    row,
    reader: row.then && within(release, row.then.since, undefined) ? row.then.reader : row.reader,
  };
}
