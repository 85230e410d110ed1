import { nextDelimited } from '../arguments.ts';
import { atLeast, type Release } from '../releases.ts';
import type { Environment } from './connection.ts';
import { repetitionOf, type Build, type Keyword } from './keywords.ts';
import { Exit, type Message, type MessageKind, type Source } from './message.ts';
import type { Options, Value } from './options.ts';
import type { Line } from './parse.ts';

/** What readers share while a file is read. */
export interface Reading {
  readonly build: Build;
  readonly environment: Environment;
  readonly pass: 1 | 2;
  readonly messages: Message[];
  readonly options: Options;
}

/** The line at hand, its arguments one after the other, and where its value goes. */
export class Directive {
  readonly reading: Reading;
  readonly row: Keyword;
  readonly line: Line;
  /** Path of the file. */
  readonly file: string;
  /** Name of the file in messages: `reprocess config` for the main file in the second pass. */
  readonly shownFile: string;
  /** Whether the line takes effect; otherwise it is only checked. */
  readonly active: boolean;
  readonly source: Source;
  readonly shell: boolean;
  #index = 0;
  #at: number | undefined = 0;

  constructor(
    reading: Reading,
    row: Keyword,
    line: Line,
    place: { file: string; shownFile: string; active: boolean; block: number | undefined },
  ) {
    this.reading = reading;
    this.row = row;
    this.line = line;
    this.file = place.file;
    this.shownFile = place.shownFile;
    this.active = place.active;
    this.shell = atLeast(reading.build.release, '8.7');
    // A line that ends with its keyword leaves a null pointer, not an empty text.
    if (line.rest === '') {
      const { keyword, separator } = line;
      if (!keyword!.quoted && separator!.start === separator!.end) this.#at = undefined;
    }
    this.source = {
      file: place.file,
      line: line.number,
      range: line.range,
      keyword: line.name!,
      ...(place.block !== undefined && { block: place.block }),
    };
  }

  get release(): Release {
    return this.reading.build.release;
  }

  /** The keyword as it is typed. */
  get keyword(): string {
    return this.line.name!;
  }

  get options(): Options {
    return this.reading.options;
  }

  /** Name under which the value is kept. */
  get field(): string {
    return this.row.name.toLowerCase();
  }

  from(release: Release): boolean {
    return atLeast(this.release, release);
  }

  /** The next argument; undefined after the last one, or where a quote is not closed. */
  next(): string | undefined {
    if (this.shell) return this.line.words[this.#index++]?.text;
    if (this.#at === undefined) return undefined;
    const { word, next } = nextDelimited(this.line.rest, this.#at);
    this.#at = next;
    return word?.text;
  }

  /** Is there anything behind the last argument taken? */
  get more(): boolean {
    return this.shell ? this.#index < this.line.words.length : this.#at !== undefined;
  }

  /** What is behind the last argument taken, before 8.7. */
  get tail(): string | undefined {
    return this.#at === undefined ? undefined : this.line.rest.slice(this.#at);
  }

  /** Number of arguments that are left, from 8.7 on. */
  get left(): number {
    return Math.max(0, this.line.words.length - this.#index);
  }

  /** The next argument without taking it, from 8.7 on. */
  peek(): string | undefined {
    return this.line.words[this.#index]?.text;
  }

  /** Before 8.7 SetEnv alone splits at blanks only. Source: misc.c `strdelimw`. */
  nextBlankDelimited(): string | undefined {
    if (this.shell) return this.next();
    if (this.#at === undefined) return undefined;
    const { word, next } = nextDelimited(this.line.rest, this.#at, true);
    this.#at = next;
    return word?.text;
  }

  /** All arguments that are left: from 8.7 empty ones too; before that an empty one ends the list. */
  *rest(): Generator<string> {
    for (let word = this.next(); word !== undefined && (this.shell || word !== ''); word = this.next())
      yield word;
  }

  /** Leave the other arguments unread. */
  consume(): void {
    this.#index = this.line.words.length;
    this.#at = undefined;
  }

  /** Add a message. */
  say(kind: MessageKind, text: string, plain = false): void {
    this.reading.messages.push({
      kind,
      text,
      ...(plain && { plain }),
      pass: this.reading.pass,
      file: this.file,
      line: this.line.number,
      range: this.line.range,
    });
  }

  /** `FILE line N: …` */
  at(text: string): string {
    return `${this.shownFile} line ${this.line.number}: ${text}`;
  }

  /** End sshd with a message that names the line. */
  fatal(text: string): never {
    this.say('fatal', this.at(text));
    throw new Exit(255);
  }

  /** End sshd where an included file cannot be opened. Source: servconf.c `load_server_config`. */
  cannotOpen(path: string, reason: string): never {
    this.say('fatal', `${path}: ${reason}`, true);
    throw new Exit(1);
  }

  /** Print a message that names the line; it counts as a bad option. */
  error(text: string): false {
    this.say('error', this.at(text));
    return false;
  }

  /** An argument that must be there and not be empty. */
  required(missing: string): string {
    const word = this.next();
    return word === undefined || word === '' ? this.fatal(missing) : word;
  }

  /** As `required`, for the keywords whose message names them from 8.7 on. */
  requiredNamed(missingBefore: string): string {
    return this.required(this.shell ? `${this.keyword} missing argument.` : missingBefore);
  }

  /** Keep a value as the keyword's way to combine lines says. */
  store(value: Value, field = this.field): void {
    if (!this.active) return;
    const first = repetitionOf(this.row, this.release) === 'first';
    // An int of -1 is the mark for "not set".
    if (first && this.isSet(field)) this.options.shadow(field, this.source);
    else this.options.set(field, value, this.source);
  }

  isSet(field = this.field): boolean {
    const value = this.options.get(field);
    return value !== undefined && value !== -1 && !(typeof value === 'object' && value.length === 0);
  }

  append(items: readonly string[], field = this.field): void {
    if (this.active && items.length > 0) this.options.append(field, items, this.source);
  }

  /** Keep a whole list if none is kept yet. */
  storeList(items: readonly string[], wasEmpty: boolean, field = this.field): void {
    if (!this.active) return;
    if (wasEmpty) this.options.set(field, [...items], this.source);
    else this.options.shadow(field, this.source);
  }

  /** Source: servconf.c `derelativise_path`. */
  absolute(path: string): string {
    if (path.toLowerCase() === 'none') return 'none';
    const expanded = this.tilde(path);
    if (expanded.startsWith('/')) return expanded;
    return `${this.reading.environment.cwd ?? '/'}/${expanded}`;
  }

  /** `absolute` where the value counts; sshd leaves the path alone where it does not, and so any `~user` in it. */
  absoluteOnce(path: string): string {
    return this.active && !this.isSet() ? this.absolute(path) : path;
  }

  /** Source: misc.c `tilde_expand_filename`. */
  tilde(path: string): string {
    if (!path.startsWith('~')) return path;
    const slash = path.indexOf('/');
    const end = slash === -1 ? path.length : slash;
    // Up to 8.6 a word without a slash is no user: `~word` reads `~/word`.
    const user = this.shell || slash !== -1 ? path.slice(1, end) : '';
    const { home: own = '/root', homes } = this.reading.environment;
    const home = user === '' ? own : (homes?.get(user) ?? (user === 'root' ? own : undefined));
    if (home === undefined) {
      const name = this.from('8.5') ? 'tilde_expand' : 'tilde_expand_filename';
      this.say('fatal', `${name}: No such user ${user}`);
      throw new Exit(255);
    }
    const old = path.slice(slash + 1 || 1);
    const rest = this.shell ? path.slice(end).replace(/^\/+/, '') : old;
    return `${home.replace(/\/$/, '')}/${rest}`;
  }
}
