/** Stable stand-ins for names and addresses: the same one for the same text, wherever it stands. */
import { parseAddress } from './address.ts';

/** What a stand-in stands for. */
export type RedactedKind = 'address' | 'host' | 'user' | 'group' | 'path' | 'text' | 'comment';

/** Names that say nothing of anyone. */
export const COMMON_NAMES = new Set(['root', 'git', 'nobody', 'sshd', 'sftp', 'wheel', 'sudo', 'all', 'localhost', 'internal', 'none', 'any', 'yes', 'no']); // prettier-ignore

/** Parts of paths that are the same on every system. */
export const COMMON_PARTS = new Set(['', '.', '..', '~', 'etc', 'ssh', 'sshd_config', 'sshd_config.d', 'usr', 'lib', 'lib64', 'libexec', 'libx32', 'openssh', 'sftp-server', 'bin', 'sbin', 'local', 'var', 'run', 'log', 'home', 'srv', 'opt', 'root', 'tmp', 'dev', 'null', 'share', 'private', 'X11R6', 'xauth', '.ssh', 'authorized_keys', 'authorized_keys2', 'internal-sftp', 'none', 'banner', 'issue', 'issue.net', 'motd', 'moduli', 'sshd.pid', 'ssh-agent', 'sshd-session', 'sshd-auth', 'cloud-init', 'limits', 'limits-match', 'redhat', 'crypto-policies', 'back-ends', 'opensshserver.config', 'conf', 'empty', 'sshd', 'chroot', 'sftp']); // prettier-ignore

const HOST_KEY = /^ssh_host_\w+_key(?:-cert)?(?:\.pub)?$/;

/** Addresses that are the same everywhere: unspecified and loopback. */
const COMMON_ADDRESS = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|::|::1|0)$/;

/**
 * Addresses onto others so that what shares a prefix goes on sharing it: a network still holds the addresses that it
 * held. The first one met becomes an address for documentation (RFC 5737, RFC 3849).
 */
class PrefixMap {
  readonly #pattern: string;
  readonly #flips = new Map<string, boolean>();

  constructor(pattern: readonly number[]) {
    this.#pattern = bitsOf(pattern);
  }

  map(bits: string): string {
    let out = '';
    for (let i = 0; i < bits.length; i++) {
      const key = bits.slice(0, i);
      let flip = this.#flips.get(key);
      if (flip === undefined) this.#flips.set(key, (flip = bits[i] !== this.#pattern[i]));
      out += (bits[i] === '1') === flip ? '0' : '1';
    }
    return out;
  }
}

function bitsOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
}

function bytesOf(bits: string): number[] {
  return (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
}

function printed(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i]! << 8) | bytes[2 * i + 1]!).toString(16));
  // The longest run of zeros is left out.
  const runs = [...groups.join(':').matchAll(/(?:^|:)(?:0(?::|$)){2,}/g)].map(([run]) => run);
  const longest = runs.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? groups.join(':') : groups.join(':').replace(longest, '::');
}

/** Gives every name and address its stand-in, and remembers which. */
export class StandIns {
  readonly replaced = new Map<RedactedKind, Map<string, string>>();
  readonly #v4 = new PrefixMap([192, 0, 2, 1]);
  readonly #v6 = new PrefixMap([0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  readonly #words = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Remember that a text was replaced. */
  note(kind: RedactedKind, from: string, to: string): string {
    if (from === to) return to;
    let list = this.replaced.get(kind);
    if (!list) this.replaced.set(kind, (list = new Map<string, string>()));
    list.set(from, to);
    return to;
  }

  /** The stand-in of one part of a name: `user1`, `host2`. */
  word(stem: string, text: string, width = 1): string {
    const key = `${stem}\0${text}`;
    let found = this.#words.get(key);
    if (found === undefined) {
      const count = (this.#counts.get(stem) ?? 0) + 1;
      this.#counts.set(stem, count);
      found = stem + String(count).padStart(width, '0');
      this.#words.set(key, found);
    }
    return found;
  }

  /** A user, group or host, or a pattern of them: parts between marks and wildcards are replaced one by one. */
  name(kind: 'user' | 'group' | 'host' | 'text', text: string): string {
    if (COMMON_NAMES.has(text.toLowerCase())) return text;
    const to = text.replace(/[^\s.,*?!@:[\]_%=/"'+-]+/g, (part) =>
      // Text that is a stand-in already stays.
      COMMON_NAMES.has(part.toLowerCase())
        ? part
        : this.word(kind, kind === 'host' ? part.toLowerCase() : part),
    );
    return this.note(kind, text, to);
  }

  /** An address, a network, an address with wildcards, or, if it is none, a name of a host. */
  address(text: string): string {
    const network = /^(.*)\/(\d{1,3})$/.exec(text);
    const plain = network ? network[1]! : text;
    if (COMMON_ADDRESS.test(plain)) return text;
    const address = parseAddress(plain.replace(/^\[(.*)\]$/, '$1'));
    if (address) {
      const mapped = this.#bytes([...address.bytes], network ? Number(network[2]) : undefined);
      const shown = plain.startsWith('[') ? `[${mapped}]` : mapped;
      return this.note('address', text, network ? `${shown}/${network[2]!}` : shown);
    }
    const octets = /^((?:\d{1,3}\.){1,3})(.*[*?].*)$/.exec(text);
    if (octets && /^[\d*?.]+$/.test(octets[2]!)) {
      const bytes = octets[1]!.split('.').slice(0, -1).map(Number);
      if (bytes.every((byte) => byte < 256))
        return this.note('address', text, `${bytesOf(this.#v4.map(bitsOf(bytes))).join('.')}.${octets[2]!}`);
    }
    return /^[\d.*?]+$/.test(text) ? text : this.name('host', text);
  }

  /** Bits behind the prefix of a network stay zero: sshd refuses others. */
  #bytes(bytes: readonly number[], prefix: number | undefined): string {
    const bits = bitsOf(bytes);
    const length = Math.min(prefix ?? bits.length, bits.length);
    const tail = bits.slice(length);
    const map = bytes.length === 4 ? this.#v4 : this.#v6;
    const mapped =
      map.map(bits.slice(0, length)) + (/1/.test(tail) ? tail.replace(/./g, '0').replace(/0$/, '1') : tail);
    return printed(bytesOf(mapped));
  }

  /** A path: parts that are the same everywhere, wildcards and percent tokens stay. */
  path(text: string): string {
    const to = text
      .split('/')
      .map((part) => this.#part(part))
      .join('/');
    return this.note('path', text, to);
  }

  #part(part: string): string {
    if (COMMON_PARTS.has(part) || HOST_KEY.test(part)) return part;
    // The number in front decides the order in which files are read.
    const [, number, rest, end] = /^(\d+[-_]?)?(.*?)(\.conf|\.pub|\.sh|\.sock|\.txt)?$/s.exec(part)!;
    const replaced = COMMON_PARTS.has(rest!)
      ? rest!
      : rest!.replace(/%%|%[a-zA-Z]|[^%*?[\]{}~"']+/g, (piece) =>
          piece.startsWith('%') || /^[-_.,\d]+$/.test(piece) ? piece : this.word('part', piece, 2),
        );
    return (number ?? '') + replaced + (end ?? '');
  }

  /** Text that could hold anything. */
  text(text: string): string {
    return text === '' || COMMON_NAMES.has(text) ? text : this.note('text', text, this.word('text', text));
  }

  /** Words of a comment are dropped, not replaced. */
  comment(text: string): string {
    return this.note('comment', text, '# …');
  }
}
