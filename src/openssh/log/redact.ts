import { parseLine } from './line.ts';
import type { Fields } from './format.ts';

/** IPv4, and IPv6 with at least two colons and a digit or `::`. */
const ADDRESS =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[\da-f:.]*:[\da-f:.]*:)[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)(?![\w:])/gi;
/** Colons without `::` and fewer than seven: a time, or `start:rate:full` of MaxStartups. */
const NO_ADDRESS = /^[^:.]*(?::[^:.]+){1,6}$/;
const KEY = /\b(SHA256:|MD5:)[\w+/:=-]+/g;
const HOME = /\/(?:home|Users)\/([^/\s"':]+)/g;

/** Fields that hold names. */
const USERS = ['user', 'login'] as const;
const HOSTS = ['host', 'where', 'target', 'server', 'to', 'client'] as const;
/** Names that tell nobody anything, or that are no names. */
const COMMON = new Set(['root', 'localhost', 'unknown', 'UNKNOWN', 'user', 'sshd', 'ssh', '']);

/**
 * Replaces addresses, users, hosts and keys by placeholders, the same one for the same name, so that a report can be shown
 * to strangers and still be read.
 */
export class Redactor {
  readonly #names = new Map<string, string>();
  readonly #counts = { user: 0, host: 0, address: 0, key: 0 };
  #pattern: RegExp | undefined;

  /** Learn the names in a line. */
  learn(text: string, fields: Fields = {}): void {
    const { host } = parseLine(text);
    if (host !== undefined) this.#add('host', host);
    for (const name of HOSTS) {
      const value = fields[name];
      if (value !== undefined && !isAddress(value)) this.#add('host', value);
    }
    for (const name of USERS) this.learnUser(fields[name]);
    for (const [, user] of text.matchAll(HOME)) this.learnUser(user);
  }

  /** Learn the name of a user. */
  learnUser(user: string | undefined): void {
    if (user !== undefined) this.#add('user', user);
  }

  /** The text with placeholders. */
  redact(text: string): string {
    // Longest first: a name may be the beginning of another.
    this.#pattern ??= new RegExp(
      [...this.#names.keys()]
        .sort((a, b) => b.length - a.length)
        .map((name) => `(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\w-])`)
        .join('|') || '(?!)',
      'g',
    );
    return text
      .replace(KEY, (key, kind: string) => kind + this.#place('key', key))
      .replace(this.#pattern, (name) => this.#names.get(name) ?? name)
      .replace(ADDRESS, (address) => (NO_ADDRESS.test(address) ? address : this.#place('address', address)));
  }

  #add(kind: 'user' | 'host', name: string): void {
    if (COMMON.has(name) || this.#names.has(name) || isAddress(name)) return;
    this.#place(kind, name);
    this.#pattern = undefined;
  }

  readonly #places = new Map<string, string>();
  #place(kind: 'user' | 'host' | 'address' | 'key', name: string): string {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = `${kind}-${++this.#counts[kind]}`;
    this.#places.set(name, place);
    if (kind === 'user' || kind === 'host') this.#names.set(name, place);
    return place;
  }
}

function isAddress(text: string): boolean {
  return text.replace(ADDRESS, '') === '';
}
