import { isBareKeyType } from '../../key-type-names.ts';
import { matchPatternList } from '../../match.ts';
import { atLeast, within, type Release } from '../../releases.ts';
import { cut } from '../../vis.ts';
import { isDebian, type SshDistribution } from '../keywords.ts';
import { complain, type Complaint, type ReadArguments, type Reading } from './reader.ts';

/** A name with the releases whose default build knows it. */
interface Algorithm {
  readonly name: string;
  readonly since?: Release;
  readonly until?: Release;
  /** Debian's 9.2 has some names by backport. */
  readonly debianSince?: Release;
}

const names = (text: string, range: Omit<Algorithm, 'name'> = {}): Algorithm[] =>
  text.split(' ').map((name) => ({ name, ...range }));

/** Source: `ssh -Q cipher` of 8.4, 9.2, 10.0 and 10.6; release notes for what older ones had. */
const CIPHERS = [
  ...names('3des-cbc aes128-cbc aes192-cbc aes256-cbc aes128-ctr aes192-ctr aes256-ctr'),
  ...names('aes128-gcm@openssh.com aes256-gcm@openssh.com chacha20-poly1305@openssh.com'),
  ...names('rijndael-cbc@lysator.liu.se', { until: '8.4' }),
  ...names('blowfish-cbc cast128-cbc arcfour arcfour128 arcfour256', { until: '7.5' }),
];

/** Source: `ssh -Q mac`. */
const MACS = [
  ...names('hmac-sha1 hmac-sha1-96 hmac-sha2-256 hmac-sha2-512 hmac-md5 hmac-md5-96 umac-64@openssh.com umac-128@openssh.com'),
  ...names('hmac-sha1-etm@openssh.com hmac-sha1-96-etm@openssh.com hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com'),
  ...names('hmac-md5-etm@openssh.com hmac-md5-96-etm@openssh.com umac-64-etm@openssh.com umac-128-etm@openssh.com'),
  ...names('hmac-ripemd160 hmac-ripemd160@openssh.com hmac-ripemd160-etm@openssh.com', { until: '7.5' }),
]; // prettier-ignore

/** Source: `ssh -Q kex`. */
const KEX = [
  ...names('diffie-hellman-group1-sha1 diffie-hellman-group14-sha1'),
  ...names('diffie-hellman-group-exchange-sha1 diffie-hellman-group-exchange-sha256'),
  ...names('ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 curve25519-sha256@libssh.org'),
  ...names('diffie-hellman-group14-sha256 diffie-hellman-group16-sha512 diffie-hellman-group18-sha512', {
    since: '7.3',
  }),
  ...names('curve25519-sha256', { since: '7.4' }),
  ...names('sntrup4591761x25519-sha512@tinyssh.org', { since: '8.0', until: '8.4' }),
  ...names('sntrup761x25519-sha512@openssh.com', { since: '8.5' }),
  ...names('sntrup761x25519-sha512', { since: '9.9', debianSince: '9.2' }),
  ...names('mlkem768x25519-sha256', { since: '9.9' }),
  ...names('mlkem768nistp256-sha256', { since: '10.6' }),
];

/** Source: `ssh -Q HostKeyAlgorithms`. */
const KEY_TYPES = [
  ...names('ssh-ed25519 ssh-ed25519-cert-v01@openssh.com ssh-rsa ssh-rsa-cert-v01@openssh.com'),
  ...names('ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521'),
  ...names('ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com'),
  ...names('ssh-dss ssh-dss-cert-v01@openssh.com', { until: '9.9p2' }),
  ...names('rsa-sha2-256 rsa-sha2-512', { since: '7.2' }),
  ...names('rsa-sha2-256-cert-v01@openssh.com rsa-sha2-512-cert-v01@openssh.com', { since: '7.8' }),
  ...names('sk-ssh-ed25519@openssh.com sk-ssh-ed25519-cert-v01@openssh.com', { since: '8.2' }),
  ...names('sk-ecdsa-sha2-nistp256@openssh.com sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', { since: '8.2' }),
  ...names('webauthn-sk-ecdsa-sha2-nistp256@openssh.com', { since: '8.4' }),
  ...names('webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', { since: '10.4' }),
  ...names('ssh-mldsa44-ed25519 ssh-mldsa44-ed25519-cert', { since: '10.4' }),
]; // prettier-ignore

function known(table: readonly Algorithm[], release: Release, distribution: SshDistribution): Set<string> {
  return new Set(
    table
      .filter(({ since, until, debianSince }) =>
        within(release, isDebian(distribution) ? (debianSince ?? since) : since, until),
      )
      .map(({ name }) => name),
  );
}

/** The names of a list up to an empty one, which ends it (strsep loops of cipher.c, mac.c, kex.c, sshkey.c). */
function listed(text: string): string[] {
  const all = text.split(',');
  const end = all.indexOf('');
  return end === -1 ? all : all.slice(0, end);
}

/** Is it a key type, or a pattern of some? Source: sshkey.c sshkey_names_valid2. */
function isKeyType(name: string, types: ReadonlySet<string>, release: Release): boolean {
  if (types.has(name) || [...types].some((type) => matchPatternList(type, name) !== 0)) return true;
  return isBareKeyType(name, release);
}

/** The lists that ssh puts together once all is read, in its order, with their variables. Source: readconf.c fill_default_options. */
const LISTS = {
  ciphers: { table: CIPHERS, variable: 'ciphers' },
  macs: { table: MACS, variable: 'macs' },
  kex: { table: KEX, variable: 'kex_algorithms' },
  hostbased: { table: KEY_TYPES, variable: 'hostbased_accepted_algos', before: 'hostbased_key_types' },
  pubkey: { table: KEY_TYPES, variable: 'pubkey_accepted_algos', before: 'pubkey_key_types' },
  ca: { table: KEY_TYPES, variable: 'ca_sign_algorithms' },
  hostKey: { table: KEY_TYPES, variable: 'expand HostKeyAlgorithms' },
} as const;

/** A list of algorithms. */
export type ListName = keyof typeof LISTS;

/**
 * The first list that comes out empty, or has a negated name, as the variable that ssh then names.
 * Source: kex.c kex_assemble_names; up to 7.8 names were not looked up
 */
export function emptyList(
  lists: Partial<Record<ListName, string>>,
  names: readonly ListName[],
  release: Release,
  distribution: SshDistribution,
): string | undefined {
  if (!atLeast(release, '7.9')) return undefined;
  for (const name of names) {
    const text = lists[name];
    if (text === undefined || text.startsWith('-')) continue;
    const list: { table: readonly Algorithm[]; variable: string; before?: string } = LISTS[name];
    const added = /^[+^]/.test(text);
    const parts = text.startsWith('+') ? listed(text.slice(1)) : text.slice(added ? 1 : 0).split(',');
    const types = [...known(list.table, release, distribution)].filter(
      (type) => name !== 'ca' || !CERTIFICATE.test(type),
    );
    const found = parts.some((part) => types.some((type) => matchPatternList(type, part) === 1));
    if (parts.some((part) => part.startsWith('!')) || (!added && !found))
      return atLeast(release, '8.5') ? list.variable : (list.before ?? list.variable);
  }
  return undefined;
}

const CERTIFICATE = /-cert(?:-|$)/;

/**
 * Read one list of names. A list that starts with `-` is not checked: it may hold patterns.
 * @param bad the complaint for a list with a name that is not known
 */
function readList(
  reading: Reading,
  name: ListName,
  bad: (argument: string) => string,
  good: (name: string, types: ReadonlySet<string>) => boolean = (text, types) => types.has(text),
): Complaint | undefined {
  const { words, release, distribution, active, values } = reading;
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  if (!argument.startsWith('-')) {
    const list = /^[+^]/.test(argument) ? argument.slice(1) : argument;
    const types = known(LISTS[name].table, release, distribution);
    const unknown = listed(list).find((each) => !good(each, types));
    // From 10.4 on the first name of a list of ciphers or MACs may not be empty.
    const first = atLeast(release, '10.4') && /^(?:ciphers|macs)$/.test(name) && list.startsWith(',');
    if (list === '' || first || unknown !== undefined) {
      const named = name === 'kex' && unknown !== undefined;
      return {
        texts: [bad(argument)],
        before: named ? [`Unsupported KEX algorithm "${cut(unknown, 100)}"`] : [],
      };
    }
  }
  if (active && values.algorithms?.[name] === undefined)
    values.algorithms = { ...values.algorithms, [name]: argument };
  return undefined;
}

export const readCiphers: ReadArguments = (reading) =>
  readList(reading, 'ciphers', (list) => `Bad SSH2 cipher spec '${list}'.`);
export const readMacs: ReadArguments = (reading) =>
  readList(reading, 'macs', (list) => `Bad SSH2 MAC spec '${list}'.`);
/** The GSSAPI patch of distributions takes its names here too, up to 10.3. */
export const readKex: ReadArguments = (reading) => {
  const { release, distribution } = reading;
  const patched = distribution !== 'upstream' && !atLeast(release, '10.6');
  return readList(
    reading,
    'kex',
    (list) => `Bad SSH2 KexAlgorithms '${list}'.`,
    (name, types) => types.has(name) || (patched && GSS_KEX.test(name)),
  );
};
/** CASignatureAlgorithms takes no certificates' types by name, from 9.7 on. */
export const readKeyTypes: ReadArguments = (reading) => {
  const { keyword, release } = reading;
  const name = keyword.startsWith('hostkey')
    ? 'hostKey'
    : keyword.startsWith('hostbased')
      ? 'hostbased'
      : keyword.startsWith('ca')
        ? 'ca'
        : 'pubkey';
  return readList(
    reading,
    name,
    (list) => `Bad key types '${list}'.`,
    (type, types) =>
      isKeyType(type, types, release) &&
      !(name === 'ca' && atLeast(release, '9.7') && types.has(type) && CERTIFICATE.test(type)),
  );
};

const GSS_KEX =
  /^gss-(?:gex-sha1|group1-sha1|group14-sha1|group14-sha256|group16-sha512|nistp256-sha256|curve25519-sha256)-/;

/** Of Debian's GSSAPI patch. Source: kex.c kex_gss_names_valid. */
export const readGssKex: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  const unknown = listed(argument).find((name) => !GSS_KEX.test(name));
  if (unknown === undefined) return undefined;
  return {
    texts: [`Bad GSSAPI KexAlgorithms '${argument}'.`],
    before: [`Unsupported KEX algorithm "${cut(unknown, 100)}"`],
  };
};
