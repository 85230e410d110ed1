import { KEYWORDS, wordsOf, type Keyword } from './keywords.ts';
import type { Release } from '../releases.ts';

/** A small seeded generator (mulberry32), so that a failing case can be run again. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

const TIMES = ['0', '5', '30', '1m', '2h30m', '1d', '1w', '1M', '90S', '1m30s', '5x', '-1', '1.5', '.5', '1h30', '99999999999', '2147483647', '2147483648', '5 ', '+5', 'm', '1m5', '5s5', '0x10', '1.', '1.5m', '1s1s']; // prettier-ignore
const INTEGERS = ['0', '1', '7', '10', '200', '2147483647', '2147483648', '-1', '-0', '+5', '5x', 'x', '0x5', '1.5', '05', ' 5', '99999999999999999999']; // prettier-ignore
const PATHS = ['/a', '/a/b.c', 'none', 'NONE', 'rel', '~/x', '~', '/%u/x', '"/a b"', "'/a b'", '/a"b c"d', '"/a#b"', '/a\\ b', '/é', '~root/y', '~root', '~y', '~//y', '~zzz/y']; // prettier-ignore
const ADDRESSES = ['10.0.0.0/8', '10.1.2.3', '10.1.2.3/8', '192.0.2.0/24', '!10.1.2.3', '10.*', '*', '::1/128', '2001:db8::/32', '2001:db8::1/32', 'foo', '10.0.0.0/33', '10.0.0.0/200', '10.1', '0/0', 'fe80::1%1', '!', '::/0', '10.0.0.0/8x', '1.2.3.4/']; // prettier-ignore
const PATTERNS = ['*', 'root', 'r*', '!root', 'zed', 'zed,root', '!zed,*', 'r??t', 'ROOT', '"root"', "'root'", 'a@b', 'root@10.0.0.0/8', 'root@10.1.2.3/8', '@', 'u@', '""', 'x,,y', 'root,']; // prettier-ignore
const NAMES = ['LANG', 'LC_*', 'A=b', 'A=', '=b', 'A="b c"', 'A=1', 'B=2', '"C=3 4"', '*', '""', 'X=a#b', 'X=#']; // prettier-ignore
const WORDS = ['yes', 'no', 'YES', 'No', 'any', 'all', 'none', 'local', 'remote', 'true', 'false', 'on', '1', '""', 'x y', '#', 'yes#', '"yes"', "'yes'", '\\"yes\\"', '"yes', "y'es", 'a\\b', '%h', '\u00e9', '\\', 'a=b', '=']; // prettier-ignore
const ALGORITHMS = ['aes128-ctr', 'aes256-ctr,aes128-ctr', '+3des-cbc', '-aes*', '^aes256-cbc', '+aes*', 'bogus', '+bogus', '-bogus', 'hmac-sha2-256', '+hmac-md5', '-hmac-sha1*', '^umac-64@openssh.com', 'curve25519-sha256', '+diffie-hellman-group1-sha1', '-diffie*', 'curve25519-sha256,bogus', 'ssh-rsa', '+ssh-rsa', '+ssh-*', '-*', 'ssh-ed25519', 'rsa-sha2-*', '*', 'rsa', 'ED25519', 'ssh-dss', '+ssh-dss', '', ',', 'aes128-ctr,', 'aes128-ctr,,aes256-ctr', '!aes128-ctr', '+', '-', '^', 'ssh-rsa-cert-v01@openssh.com', 'aes128-ctr,aes128-ctr', 'ssh-rsa,!ssh-dss', 'null', 'NULL', 'gss-group14-sha256-']; // prettier-ignore

const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  Port: ['22', '2222', '0', '65535', '65536', 'x', '-1', '+22', 'ssh'],
  ListenAddress: ['0.0.0.0', '::', '127.0.0.1:22', '[::1]:2222', '[::1]', '::1', '1.2.3.4:x', '1.2.3.4:0', '10.1', '*', '*:23', '[::1', '1.2.3.4/24', 'fe80::1%lo', '127.0.0.1 rdomain x', '127.0.0.1 rdomain lo', '::1 rdomain lo', '127.0.0.2:23 rdomain ""', '127.0.0.1 x', '::ffff:1.2.3.4', '1:0:0:2::3', '[1.2.3.4]:22', ':22', 'fe80::1%1', 'fe80::1%no-such', '::1%lo', '::1%1'], // prettier-ignore
  MaxStartups: ['10', '10:30:100', '5:30', '10:30:60x', '0', '100:30:10', '10:0:100', '10:101:100', '10:100:100', '-5', '10,30,60', 'x', '10:x:20', '10: 30:60', '3000000000', ':', '1:1:1', ' 5'], // prettier-ignore
  PerSourceMaxStartups: ['none', 'NONE', '0', '5', '-1', 'x', '2147483647', '2147483648'],
  PerSourceNetBlockSize: ['24:64', '32:128', '33:128', '24:129', '-1:0', 'x', '24:64x', ':', '0:0'],
  PerSourcePenalties: ['yes', 'no', 'NO', 'crash:10', 'authfail:1m', 'noauth:x', 'grace-exceeded:5', 'refuseconnection:1', 'invaliduser:2', 'max:1', 'min:0', 'max-sources4:5', 'max-sources6:x', 'max-sources4:', 'overflow:deny-all', 'overflow6:permissive', 'overflow:x', 'Crash:5', 'crash:', 'crash:1.5', 'max-sources4:-1', 'bogus', '""'], // prettier-ignore
  PerSourcePenaltyExemptList: [
    'none',
    '10.0.0.0/8',
    '10.0.0.1/8',
    '10.0.0.0/8,::1',
    'foo',
    '10.0.0.0/8,',
    ',',
    '!10.0.0.1',
  ],
  ChannelTimeout: ['none', 'NONE', 'session=5m', '*=0', 'session:*=1h', '=5', 'session', 'session=', 'x11-connection=x', 'a=b=1', 'session=99999999999', '"a b=5"', 'global=1m', 'session=1.5', 'session=1h30', '""'], // prettier-ignore
  UnusedConnectionTimeout: ['none', 'NONE', ...TIMES],
  PermitOpen: ['any', 'none', 'ANY', 'h:80', '*:80', 'h:*', '[::1]:80', 'h', '80', 'h:0', 'h:x', ':80', '[::1', 'h:80:90', 'h/80', '""'], // prettier-ignore
  PermitListen: ['any', 'none', 'h:80', '80', '*', '*:80', 'h:*', '0', 'x', '[::]:80', '65536', '""'],
  PermitTunnel: ['yes', 'no', 'ethernet', 'point-to-point', 'YES', 'x'],
  PermitUserEnvironment: ['yes', 'no', 'YES', 'LANG,LC_*', '*', '""'],
  PubkeyAuthOptions: ['none', 'touch-required', 'verify-required', 'TOUCH-REQUIRED', 'x', '""', 'max-pk-ok:3', 'max-pk-ok:x', 'max-pk-ok:'], // prettier-ignore
  AuthenticationMethods: ['any', 'publickey', 'password', 'publickey,password', 'keyboard-interactive:pam', 'keyboard-interactive', 'hostbased', 'none', 'gssapi-with-mic', 'gssapi-keyex', 'bogus', 'publickey,', ',', 'ANY', '""', 'publickey,publickey', 'password:x'], // prettier-ignore
  LogLevel: ['INFO', 'verbose', 'Debug', 'DEBUG1', 'DEBUG3', 'QUIET', 'SILENT', 'x', '""', 'FATAL'],
  SyslogFacility: ['AUTH', 'authpriv', 'LOCAL7', 'local8', 'DAEMON', 'x', '""', 'USER', 'LOCAL0'],
  LogVerbose: ['none', 'kex.c:*:1000', '*:kex_exchange_identification():*', 'a', '""', 'NONE'],
  RekeyLimit: ['default', 'none', '1G', '16', '15', '0', '1K', '500M', '1T', '-5', '1.5G', '1KB', 'x', 'DEFAULT', '1e', '8E', '9E', '1G 1h', '1G none', 'default none', 'default 1h', '1G NONE', '1G x', '1G 1h y', '99999999999999999999', '1.5', '.5K', '1..5K', 'default 1h30', '9223372036854775807', '00000000000000000016', '000000000000000000016', '1.7G', '1.0000000001G', '.9999999999999999999K', 'K', '.K', '-9.9E', '16!', '16KB'], // prettier-ignore
  IPQoS: ['af11', 'AF11', 'cs1 cs2', 'ef', 'lowdelay throughput', 'reliability', 'none', 'le', 'va', '0x10', '16', '010', '08', '256', '-1', '4', '1', '0', 'x', '0x', 'cs0', 'af11 af12 af13', '""', 'none ef', '+8', '184', '44', '176'], // prettier-ignore
  FingerprintHash: ['md5', 'SHA256', 'sha1', 'sha512', 'SHA384', 'x', 'ripemd160'],
  Subsystem: ['sftp /bin/a', 'sftp internal-sftp -f AUTH', 'x /y', 'sftp "/bin/a b" -c', 'sftp', 'sftp ""', '"a b" /c', "sftp /a 'b c'", 'sftp /a \\"q', 'x', 'sftp /a\\\\b'], // prettier-ignore
  Protocol: ['2', '1', '2,1', 'x'],
  HostKeyAgent: ['none'],
  HostKey: ['/root/none-such', 'none'],
  HostCertificate: ['none', '/root/none-such'],
  RDomain: ['none', '%D', 'x'],
  SecurityKeyProvider: ['internal', 'INTERNAL', ...PATHS],
  AgentSocketPath: ['none', 'user:a', 'shared:/a', 'shared:a', 'user:', 'x', 'user:.ssh/%h'],
  VersionAddendum: ['none', 'NONE', 'a b c', '"a b"', 'x # y', 'x#y', 'a\\b'],
  ForceCommand: ['none', 'NONE', '/bin/x -a', '"/bin/x" a', 'x # y', 'a\\b', "it's", '"a b', '%u `x`'],
  AuthorizedKeysCommand: ['none', 'NONE', '/bin/x %u', 'x', '"/bin/x"', '/bin/x # y'],
  AuthorizedPrincipalsCommand: ['none', 'NONE', '/bin/y %u', 'y'],
  IgnoreRhosts: ['yes', 'no', 'shosts-only', 'SHOSTS-ONLY', 'x'],
};

function typed(row: Keyword, release: Release): readonly string[] {
  const own = SPECIAL[row.name];
  if (own) return own;
  switch (row.type) {
    case 'integer':
      return INTEGERS;
    case 'time':
      return TIMES;
    case 'octal':
      return ['0177', '0', '777', '0777', '1000', '8', 'x', '-1', '077x', '00'];
    case 'path':
      return PATHS;
    case 'algorithms':
      return ALGORITHMS;
    case 'patterns':
      return PATTERNS;
    case 'names':
      return NAMES;
    default:
      return row.name.endsWith('File') ? PATHS : [...wordsOf(row, release), 'yes', 'no'];
  }
}

function caseOf(name: string, random: Random): string {
  if (random.chance(0.75)) return name;
  return random.chance(0.5) ? name.toLowerCase() : name.toUpperCase();
}

function criterion(random: Random): string {
  const name = random.pick(['User', 'user', 'Group', 'Host', 'Address', 'LocalAddress', 'LocalPort', 'RDomain', 'invalid-user', 'version', 'all', 'ALL', 'final', 'exec']); // prettier-ignore
  const lower = name.toLowerCase();
  if (['all', 'invalid-user'].includes(lower) && random.chance(0.9)) return name;
  const values = lower.includes('address') ? ADDRESSES : lower === 'localport' ? ['22', '2222', 'x', '0', '22,23', 'ssh'] : lower === 'host' ? ['h.example', '*.EXAMPLE', '!*', '10.1.2.3', 'H.*'] : lower === 'version' ? ['*', 'OpenSSH_*', 'x', '!x'] : lower === 'rdomain' ? ['r1', '*', ''] : PATTERNS; // prettier-ignore
  const first = random.pick(values);
  const list = random.chance(0.25) ? `${first},${random.pick(values)}` : first;
  return `${name}${random.pick([' ', ' ', ' ', '=', '  ', ' =', '= ', '\t'])}${list}`;
}

/** The value part of a line: mostly what the keyword takes, now and then something else. */
function argument(row: Keyword, release: Release, random: Random): string {
  if (row.name === 'Match') {
    if (random.chance(0.03)) return random.pick(['#', '# all', '"#" all', 'all # c', 'User root "#"']);
    const parts = [criterion(random)];
    while (random.chance(0.3)) parts.push(criterion(random));
    return parts.join(' ');
  }
  const values = random.chance(0.94) ? typed(row, release) : WORDS;
  const words = [random.pick(values)];
  const many = ['patterns', 'names'].includes(row.type) || ['PermitOpen', 'PermitListen', 'ChannelTimeout', 'PerSourcePenalties', 'AuthenticationMethods', 'PubkeyAuthOptions', 'AuthorizedKeysFile', 'RevokedKeys', 'LogVerbose'].includes(row.name); // prettier-ignore
  while (random.chance(many ? 0.35 : 0.03)) words.push(random.pick(values));
  return words.join(random.chance(0.95) ? ' ' : random.pick(['\t', '  ', '=']));
}

function line(rows: readonly Keyword[], release: Release, random: Random): string {
  if (random.chance(0.04)) return random.pick(['', '   ', '# comment', '\t# x', '#', '\f', 'Bogus yes', 'Bogus', '=x', '"', '{', 'MaxSessions', 'X11Forwarding#', '\u00e9 x', 'Host *', 'UsePAM: yes', '"MaxSessions" 5', '"Max"Sessions 5', '\\', "'MaxSessions' 5", ' = MaxSessions 5', '"" MaxSessions 4']); // prettier-ignore
  const row = random.pick(rows);
  const separator = random.chance(0.85)
    ? ' '
    : random.pick(['=', ' = ', '\t', '  ', ' =', '= ', ' == ', '\r']);
  const tail = random.chance(0.9)
    ? ''
    : random.pick([' ', '\t', ' # c', '#c', ' #', '\r', ' \f', ' x', ' ""', '  ', '\\', ' "']);
  const indent = random.chance(0.9) ? '' : random.pick([' ', '\t', '    ', '\r', '\f']);
  return indent + caseOf(row.name, random) + separator + argument(row, release, random) + tail;
}

/** An Include of the files a.conf, b.conf, .c.conf, and of loop.conf, which includes itself. */
function include(folder: string, random: Random): string {
  const one = (): string =>
    `${folder}/${random.pick(['a.conf', 'b.conf', '*.conf', '?.conf', '[ab].conf', '[!b].conf', '[a-c]*', '.*', 'none', 'none*', 'loop', '"a.conf"', '*', 'a.co[n]f', '\\a.conf', '{a,b}.conf', 'x/../a.conf', '/a.conf', '/*.conf', '[[:lower:]].conf', '[![:lower:]]*', '[[:x:]]*', '[\\]a].conf'])}`;
  const rest = random.chance(0.2) ? ` ${one()}` : '';
  return `${random.pick(['Include', 'include', ' Include'])} ${random.chance(0.9) ? one() : random.pick(['""', '~/x', 'rel', '"', one()])}${rest}`;
}

/** A configuration file for a release, made of the table of keywords. */
export function randomConfig(release: Release, random: Random, folder: string): string {
  const rows: readonly Keyword[] = KEYWORDS.filter((row) => row.name !== 'Include');
  const match = rows.find((row) => row.name === 'Match')!;
  const lines: string[] = [];
  // Few keywords at a time, so that they meet again.
  const some = Array.from({ length: 1 + random.below(6) }, () => random.pick(rows));
  const length = 1 + random.below(8);
  for (let i = 0; i < length; i++) {
    if (random.chance(0.05)) lines.push(include(folder, random));
    else if (random.chance(0.12)) lines.push(line([match], release, random));
    else lines.push(line(random.chance(0.6) ? some : rows, release, random));
  }
  return lines.join(random.chance(0.95) ? '\n' : '\r\n') + (random.chance(0.9) ? '\n' : '');
}

/** Change a text in a few places: lines dropped, doubled, swapped; characters cut or put in. */
export function mutate(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let n = 1 + random.below(4); n > 0; n--) {
    const i = random.below(lines.length);
    const at = lines[i]!;
    switch (random.below(7)) {
      case 0:
        lines.splice(i, 1);
        break;
      case 1:
        lines.splice(random.below(lines.length + 1), 0, at);
        break;
      case 2:
        lines[i] = at.replace(/^[ \t]*#[ \t]*/, '');
        break;
      case 3: {
        const cut = random.below(at.length + 1);
        lines[i] =
          at.slice(0, cut) +
          random.pick(['"', '#', '=', ' ', '\\', "'", ',', '\t', 'x', '-', '!', '\0', '\v', '\u00e9', '\r']) +
          at.slice(cut);
        break;
      }
      case 4: {
        const cut = random.below(at.length + 1);
        lines[i] = at.slice(0, cut) + at.slice(cut + 1);
        break;
      }
      case 5:
        lines.splice(i, 0, `Match ${criterion(random)}`);
        break;
      default:
        lines[i] = at.toLowerCase();
    }
    if (lines.length === 0) lines.push('');
  }
  return lines.join('\n');
}
