import { isBareKeyType } from '../key-type-names.ts';
import { matchPatternList } from '../match.ts';
import { atLeast, within, type Release } from '../releases.ts';
import { at, type ByRelease } from './by-release.ts';
import type { Distribution } from './keywords/row.ts';

type Name = string | readonly [name: string, since: Release | undefined, until?: Release | undefined];

/** Names that releases know, in the order of `ssh -Q`; builds with OpenSSL. Source: cipher.c, mac.c, kex-names.c, sshkey.c. */
const CIPHERS: readonly Name[] = [
  '3des-cbc', ['blowfish-cbc', undefined, '7.5'], ['cast128-cbc', undefined, '7.5'], ['arcfour', undefined, '7.5'],
  ['arcfour128', undefined, '7.5'], ['arcfour256', undefined, '7.5'], 'aes128-cbc', 'aes192-cbc', 'aes256-cbc',
  ['rijndael-cbc@lysator.liu.se', undefined, '8.4'], 'aes128-ctr', 'aes192-ctr', 'aes256-ctr',
  'aes128-gcm@openssh.com', 'aes256-gcm@openssh.com', 'chacha20-poly1305@openssh.com',
]; // prettier-ignore

const MAC_BASES: readonly Name[] = [
  'hmac-sha1', 'hmac-sha1-96', 'hmac-sha2-256', 'hmac-sha2-512', 'hmac-md5', 'hmac-md5-96',
  ['hmac-ripemd160', undefined, '7.5'],
]; // prettier-ignore

const MACS: readonly Name[] = [
  ...MAC_BASES,
  ['hmac-ripemd160@openssh.com', undefined, '7.5'],
  'umac-64@openssh.com',
  'umac-128@openssh.com',
  ...MAC_BASES.map((name): Name =>
    typeof name === 'string' ? `${name}-etm@openssh.com` : [`${name[0]}-etm@openssh.com`, name[1], name[2]],
  ),
  'umac-64-etm@openssh.com',
  'umac-128-etm@openssh.com',
];

const KEX: readonly Name[] = [
  'diffie-hellman-group1-sha1', 'diffie-hellman-group14-sha1', ['diffie-hellman-group14-sha256', '7.3'],
  ['diffie-hellman-group16-sha512', '7.3'], ['diffie-hellman-group18-sha512', '7.3'],
  'diffie-hellman-group-exchange-sha1', 'diffie-hellman-group-exchange-sha256', 'ecdh-sha2-nistp256',
  'ecdh-sha2-nistp384', 'ecdh-sha2-nistp521', ['mlkem768nistp256-sha256', '10.6'], ['curve25519-sha256', '7.4'],
  'curve25519-sha256@libssh.org', ['sntrup4591761x25519-sha512@tinyssh.org', '8.0', '8.4'],
  ['sntrup761x25519-sha512', '9.9'], ['sntrup761x25519-sha512@openssh.com', '8.5'], ['mlkem768x25519-sha256', '9.9'],
]; // prettier-ignore

const CERT = '-cert-v01@openssh.com';
const NISTP = ['256', '384', '521'].map((size) => `ecdsa-sha2-nistp${size}`);
const SK_ED = 'sk-ssh-ed25519';
const SK_EC = 'sk-ecdsa-sha2-nistp256';
const WEBAUTHN = `webauthn-${SK_EC}`;

/** Key types in the order of 9.1 and later; older releases list certificates behind plain types. */
const KEY_TYPES: readonly Name[] = [
  'ssh-ed25519', `ssh-ed25519${CERT}`, [`${SK_ED}@openssh.com`, '8.2'], [`${SK_ED}${CERT}`, '8.2'],
  ['ssh-mldsa44-ed25519', '10.4'], ['ssh-mldsa44-ed25519-cert', '10.4'],
  ...NISTP.flatMap((name) => [name, `${name}${CERT}`]),
  [`${SK_EC}@openssh.com`, '8.2'], [`${SK_EC}${CERT}`, '8.2'], [`${WEBAUTHN}@openssh.com`, '8.4'], [`${WEBAUTHN}${CERT}`, '10.3'],
  ['ssh-dss', undefined, '9.7'], [`ssh-dss${CERT}`, undefined, '9.7'],
  'ssh-rsa', `ssh-rsa${CERT}`, ['rsa-sha2-256', '7.2'], [`rsa-sha2-256${CERT}`, '7.8'], ['rsa-sha2-512', '7.2'], [`rsa-sha2-512${CERT}`, '7.8'],
]; // prettier-ignore

const OLD_KEY_TYPES: readonly Name[] = [
  'ssh-ed25519', `ssh-ed25519${CERT}`, [`${SK_ED}@openssh.com`, '8.2'], [`${SK_ED}${CERT}`, '8.2'],
  'ssh-rsa', ['rsa-sha2-256', '7.2'], ['rsa-sha2-512', '7.2'], 'ssh-dss', ...NISTP,
  [`${SK_EC}@openssh.com`, '8.2'], [`${WEBAUTHN}@openssh.com`, '8.4'],
  `ssh-rsa${CERT}`, [`rsa-sha2-256${CERT}`, '7.8'], [`rsa-sha2-512${CERT}`, '7.8'], `ssh-dss${CERT}`,
  ...NISTP.map((name) => `${name}${CERT}`), [`${SK_EC}${CERT}`, '8.2'],
]; // prettier-ignore

const CTR = 'aes128-ctr,aes192-ctr,aes256-ctr';
const GCM = 'aes128-gcm@openssh.com,aes256-gcm@openssh.com';
const CHACHA = 'chacha20-poly1305@openssh.com';
const ECDH = 'ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521';
const CURVE = 'curve25519-sha256,curve25519-sha256@libssh.org';
const GROUPS = 'diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256'; // prettier-ignore
const SNTRUP = 'sntrup761x25519-sha512@openssh.com';
const NTRU = `sntrup761x25519-sha512,${SNTRUP}`;
const EC = NISTP.join();
const EC_CERTS = NISTP.map((name) => `${name}${CERT}`).join();
const RSA2 = 'rsa-sha2-512,rsa-sha2-256';
const RSA2_CERTS = `rsa-sha2-512${CERT},rsa-sha2-256${CERT}`;
const OLD_SK = `${SK_EC}@openssh.com,ssh-ed25519,${SK_ED}@openssh.com`;
const OLD_SK_CERTS = `${SK_EC}${CERT},ssh-ed25519${CERT},${SK_ED}${CERT}`;
const SK = `${SK_ED}@openssh.com,${SK_EC}@openssh.com`;
const SK_CERTS = `${SK_ED}${CERT},${SK_EC}${CERT}`;

/** Default lists of the server. Source: myproposal.h. */
const PUBLIC_KEY: ByRelease<string> = {
  '6.8': '*',
  '7.0': `${EC_CERTS},ssh-ed25519${CERT},ssh-rsa${CERT},${EC},ssh-ed25519,ssh-rsa`,
  '7.2': `${EC_CERTS},ssh-ed25519${CERT},ssh-rsa${CERT},${EC},ssh-ed25519,${RSA2},ssh-rsa`,
  '7.8': `${EC_CERTS},ssh-ed25519${CERT},${RSA2_CERTS},ssh-rsa${CERT},${EC},ssh-ed25519,${RSA2},ssh-rsa`,
  '8.2': `${EC_CERTS},${OLD_SK_CERTS},${RSA2_CERTS},ssh-rsa${CERT},${EC},${OLD_SK},${RSA2},ssh-rsa`,
  '8.5': `ssh-ed25519${CERT},${EC_CERTS},${SK_CERTS},${RSA2_CERTS},ssh-rsa${CERT},ssh-ed25519,${EC},${SK},${RSA2},ssh-rsa`,
  '8.8': `ssh-ed25519${CERT},${EC_CERTS},${SK_CERTS},${RSA2_CERTS},ssh-ed25519,${EC},${SK},${RSA2}`,
  '10.3': `ssh-ed25519${CERT},${EC_CERTS},${SK_CERTS},${WEBAUTHN}${CERT},${RSA2_CERTS},ssh-ed25519,${EC},${SK},${WEBAUTHN}@openssh.com,${RSA2}`,
  '10.6': `ssh-ed25519${CERT},${EC_CERTS},${SK_CERTS},${WEBAUTHN}${CERT},${RSA2_CERTS},ssh-mldsa44-ed25519-cert,ssh-ed25519,${EC},${SK},${WEBAUTHN}@openssh.com,${RSA2},ssh-mldsa44-ed25519`,
};

const GSS_KEX = ['gss-gex-sha1-', 'gss-group1-sha1-', 'gss-group14-sha1-', 'gss-group14-sha256-', 'gss-group16-sha512-', 'gss-nistp256-sha256-', 'gss-curve25519-sha256-']; // prettier-ignore

interface AlgorithmList {
  readonly known: readonly Name[];
  readonly standard: ByRelease<string>;
  /** Name of the variable that an error of `assemble_algorithms` names. */
  readonly variable: ByRelease<string>;
  readonly check: 'cipher' | 'mac' | 'kex' | 'key' | 'ca' | 'gss';
}

const LISTS: Readonly<Record<string, AlgorithmList>> = {
  ciphers: {
    known: CIPHERS, check: 'cipher', variable: 'ciphers',
    standard: {
      '6.6': `${CTR},arcfour256,arcfour128,${GCM},${CHACHA},aes128-cbc,3des-cbc,blowfish-cbc,cast128-cbc,aes192-cbc,aes256-cbc,arcfour,rijndael-cbc@lysator.liu.se`,
      '6.7': `${CTR},${GCM},${CHACHA}`, '6.9': `${CHACHA},${CTR},${GCM}`, '10.0': `${CHACHA},${GCM},${CTR}`,
    },
  },
  macs: {
    known: MACS, check: 'mac', variable: 'macs',
    standard: {
      '6.6': 'hmac-md5-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-ripemd160-etm@openssh.com,hmac-sha1-96-etm@openssh.com,hmac-md5-96-etm@openssh.com,hmac-md5,hmac-sha1,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-ripemd160,hmac-ripemd160@openssh.com,hmac-sha1-96,hmac-md5-96',
      '6.7': 'umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1',
    },
  },
  kexalgorithms: {
    known: KEX, check: 'kex', variable: 'kex_algorithms',
    standard: {
      '6.6': `curve25519-sha256@libssh.org,${ECDH},diffie-hellman-group-exchange-sha256,diffie-hellman-group-exchange-sha1,diffie-hellman-group14-sha1,diffie-hellman-group1-sha1`,
      '6.7': `curve25519-sha256@libssh.org,${ECDH},diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha1`,
      '7.3': `curve25519-sha256@libssh.org,${ECDH},${GROUPS},diffie-hellman-group14-sha1`,
      '7.4': `${CURVE},${ECDH},${GROUPS},diffie-hellman-group14-sha1`,
      '8.2': `${CURVE},${ECDH},${GROUPS}`, '8.9': `${CURVE},${ECDH},${SNTRUP},${GROUPS}`, '9.0': `${SNTRUP},${CURVE},${ECDH},${GROUPS}`,
      '9.9': `${NTRU},mlkem768x25519-sha256,${CURVE},${ECDH},${GROUPS}`, '10.0': `mlkem768x25519-sha256,${NTRU},${CURVE},${ECDH}`,
    },
  },
  casignaturealgorithms: {
    known: KEY_TYPES, check: 'ca', variable: 'ca_sign_algorithms',
    standard: {
      '7.9': `${EC},ssh-ed25519,${RSA2},ssh-rsa`, '8.2': `${EC},${OLD_SK},${RSA2}`, '8.5': `ssh-ed25519,${EC},${SK},${RSA2}`,
      '10.3': `ssh-ed25519,${EC},${SK},${WEBAUTHN}@openssh.com,${RSA2}`,
    },
  },
  hostkeyalgorithms: { known: KEY_TYPES, check: 'key', variable: 'hostkeyalgorithms', standard: PUBLIC_KEY },
  hostbasedacceptedalgorithms: { known: KEY_TYPES, check: 'key', variable: 'hostbased_accepted_algos', standard: PUBLIC_KEY },
  hostbasedacceptedkeytypes: { known: KEY_TYPES, check: 'key', variable: 'hostbased_key_types', standard: PUBLIC_KEY },
  pubkeyacceptedalgorithms: { known: KEY_TYPES, check: 'key', variable: 'pubkey_accepted_algos', standard: PUBLIC_KEY },
  pubkeyacceptedkeytypes: { known: KEY_TYPES, check: 'key', variable: 'pubkey_key_types', standard: PUBLIC_KEY },
  gssapikexalgorithms: {
    known: GSS_KEX,
    check: 'gss', variable: 'gss_kex_algorithms',
    standard: 'gss-group14-sha256-,gss-group16-sha512-,gss-nistp256-sha256-,gss-curve25519-sha256-,gss-group14-sha1-,gss-gex-sha1-',
  },
}; // prettier-ignore

/** What decides the lists: the release and, for backports, who built it. */
interface Builder {
  readonly release: Release;
  readonly distribution?: Distribution;
}

/** Debian's 9.2 knows one name of 9.9 and prefers it. */
function isBackport(build: Builder): boolean {
  return build.release === '9.2' && build.distribution === 'debian';
}

function listOf(keyword: string): AlgorithmList {
  return LISTS[keyword.toLowerCase()]!;
}

function namesIn(list: AlgorithmList, build: Builder): readonly string[] {
  const { release } = build;
  const known = list.known === KEY_TYPES && !atLeast(release, '9.1') ? OLD_KEY_TYPES : list.known;
  const backport = isBackport(build) ? 'sntrup761x25519-sha512' : undefined;
  const names: string[] = [];
  for (const name of known) {
    if (typeof name === 'string') names.push(name);
    else if (within(release, name[1], name[2]) || name[0] === backport) names.push(name[0]);
  }
  return list.check === 'ca' ? names.filter((name) => !name.includes('-cert')) : names;
}

/** Names that a release knows for a keyword, in the order of `ssh -Q`. */
export function knownAlgorithms(keyword: string, build: Builder): readonly string[] {
  return namesIn(listOf(keyword), build);
}

/** The default list of an algorithm keyword; undefined before the keyword's first release. */
export function defaultAlgorithms(keyword: string, build: Builder): string | undefined {
  const list = listOf(keyword);
  return list.check === 'kex' && isBackport(build)
    ? `${NTRU},${CURVE},${ECDH},${GROUPS}`
    : at(list.standard, build.release);
}

/** The C name that a message about an empty list shows. */
export function variableName(keyword: string, release: Release): string {
  return at(listOf(keyword).variable, release)!;
}

/**
 * The first part of a list that the release refuses. The list ends at its first empty part.
 * Source: cipher.c `ciphers_valid`, mac.c `mac_valid`, kex-names.c `kex_names_valid`, sshkey.c `sshkey_names_valid2`.
 * @param text without its `+`, `-` or `^`
 * @returns the part; an empty string for an empty list; undefined if the list is valid
 */
export function invalidAlgorithm(keyword: string, text: string, build: Builder): string | undefined {
  const list = listOf(keyword);
  // From 10.4 on the first part of a list of ciphers or MACs may not be empty.
  const first = atLeast(build.release, '10.4') && (list.check === 'cipher' || list.check === 'mac');
  if (text === '' || (first && text.startsWith(','))) return '';
  const known = namesIn(list.check === 'ca' ? LISTS['hostkeyalgorithms']! : list, build);
  const keyList = list.check === 'key' || list.check === 'ca';
  // The GSSAPI patch of distributions compares the start of a name; up to 10.3 in both lists.
  const patched = (build.distribution ?? 'upstream') !== 'upstream' && !atLeast(build.release, '10.6');
  const gss = list.check === 'gss' || (list.check === 'kex' && patched);
  for (const part of text.split(',')) {
    if (part === '') return undefined;
    if (gss && GSS_KEX.some((name) => part.startsWith(name))) continue;
    const named = known.includes(part) || (keyList && isBareKeyType(part, build.release));
    // Certificates may not sign certificates: refused by name since 9.7.
    if (named && list.check === 'ca' && atLeast(build.release, '9.7') && part.includes('-cert')) return part;
    if (named || (keyList && known.some((name) => matchPatternList(name, part) !== 0))) continue;
    return part;
  }
  return undefined;
}

function append(base: string, names: string): string {
  if (base === '' || names === '') return base + names;
  const out = base.split(',');
  for (const name of names.split(',')) {
    if (name === '') break;
    if (!out.includes(name)) out.push(name);
  }
  return out.join();
}

/**
 * The list in force for what is written: `+` appends to the default, `-` removes from it, `^` puts first;
 * patterns are replaced by the names that match. Source: kex-names.c `kex_assemble_names`.
 * @returns undefined where sshd ends with "invalid argument"
 */
export function assembleAlgorithms(
  keyword: string,
  text: string | undefined,
  build: Builder,
): string | undefined {
  const { release } = build;
  const list = listOf(keyword);
  const standard = defaultAlgorithms(keyword, build) ?? '';
  if (text === undefined || text === '') return standard;
  const mark = text[0];
  const rest = text.slice(1);
  if (mark === '-' && atLeast(release, '7.5'))
    return standard.split(',').filter((name) => matchPatternList(name, rest) !== 1).join(); // prettier-ignore
  let names = text;
  if (mark === '+' && atLeast(release, '7.0')) names = append(standard, rest);
  else if (mark === '^' && atLeast(release, '8.1')) names = append(rest, standard);
  if (!atLeast(release, '7.9') || list.check === 'gss') return names;
  const known = namesIn(list, build);
  let out = '';
  for (const pattern of names.split(',')) {
    if (pattern.startsWith('!')) return undefined;
    out = append(out, known.filter((name) => matchPatternList(name, pattern) === 1).join());
  }
  return out === '' ? undefined : out;
}
