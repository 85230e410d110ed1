import { matchPatternList } from '../match.ts';
import { atLeast, type Release } from '../releases.ts';
import { cut } from '../vis.ts';
import { BAD_PERMISSIONS, linesOf, MISSING, type ConfigFile, type IncludeSource } from './config-file.ts';
import type { Homes } from './home.ts';
import { hostApplies, matchApplies, type BlockVerdict, type MatchContext } from './host-block.ts';
import { includePath, includePattern } from './include-path.ts';
import { findSshKeyword, type SshDistribution } from './keywords.ts';
import { parseSshLine, type SshConfigLine } from './parse.ts';
import { READERS } from './readers/index.ts';
import { garbage, type Complaint, type Reading } from './readers/reader.ts';
import { newlySet, type SeenLine, type UnknownOutcome } from './seen-line.ts';
import type { Values } from './values.ts';
import { delimitedWords, shellWords, type Words } from './words.ts';

/** What reading needs besides the files. */
export interface ReadEnvironment {
  /** Gets every line once it was read; lines of an included file come before its Include. */
  readonly observe?: ((seen: SeenLine) => void) | undefined;
  /** Go on behind lines that ssh refuses, as if they were not there; a refused Host or Match applies to nothing. */
  readonly lenient?: boolean | undefined;
  readonly release: Release;
  readonly distribution: SshDistribution;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly homes?: Homes | undefined;
  readonly includes: IncludeSource;
  /** All of a Match context that stays the same. */
  readonly match: Omit<MatchContext, 'host' | 'finalPass'>;
}

/** Deepest Include (readconf.c READCONF_MAX_DEPTH). */
const MAX_DEPTH = 16;

/** Files that include each other several times would be read forever; ssh would read on. */
const MOST_FILES = 10_000;

interface Flow {
  /** Do lines apply: the block that they are in. */
  active: boolean;
}

interface Place {
  readonly file: string;
  readonly line: SshConfigLine;
  readonly depth: number;
  /** In an Include under a block that does not apply. */
  readonly never: boolean;
}

/** Reads configurations into values, as one run of ssh does; the values are the caller's. */
export class ConfigReader {
  readonly stderr: string[] = [];
  readonly unknown: UnknownOutcome[] = [];
  wantsFinalPass = false;
  #filesRead = 0;
  #via = 0;
  readonly #environment: ReadEnvironment;
  readonly #values: Values;
  #host = '';
  #finalPass = false;

  constructor(environment: ReadEnvironment, values: Values) {
    this.#environment = environment;
    this.#values = values;
  }

  /**
   * Read one file and what it includes.
   * @param host what Host and Match hold against: as typed, in the second pass as resolved
   * @returns false if ssh ends here
   */
  readFile(file: ConfigFile, host: string, finalPass: boolean): boolean {
    this.#host = host;
    this.#finalPass = finalPass;
    return this.#read(file, { active: true }, 0, false);
  }

  /** Read the argument of `-o`. */
  readOption(text: string): boolean {
    const line = parseSshLine(text, this.#environment.release);
    if (!line) return true;
    const place = { file: 'command-line', line, depth: 0, never: false };
    const kept = this.#keptOut(line);
    if (kept) {
      this.stderr.push(`${kept} directive not supported as a command-line option`);
      return false;
    }
    return this.#line(place, { active: true }) === 'good';
  }

  /** The keyword of a line that may not come from the command line. Match is called Host up to 10.4. */
  #keptOut({ keyword, rest }: SshConfigLine): string | undefined {
    const { release, distribution } = this.#environment;
    const known = findSshKeyword(keyword, release, distribution)?.reader;
    if (atLeast(release, '8.7') && (rest === '' || !shellWords(rest))) return undefined;
    if (known === 'match') return atLeast(release, '10.5') ? 'Match' : 'Host';
    return known === 'host' ? 'Host' : known === 'include' ? 'Include' : undefined;
  }

  #read(file: ConfigFile, flow: Flow, depth: number, never: boolean): boolean {
    const { name } = file;
    if (depth > MAX_DEPTH) {
      this.stderr.push('Too many recursive configuration includes');
      return false;
    }
    this.#filesRead += 1;
    if (this.#filesRead > MOST_FILES) {
      if (this.#filesRead === MOST_FILES + 1) {
        this.unknown.push({
          file: name,
          line: 0,
          message: `more than ${MOST_FILES} files are included; the rest is left out`,
        });
      }
      return true;
    }
    let bad = 0;
    for (const line of linesOf(file, this.#environment.release)) {
      const outcome = this.#line({ file: name, line, depth, never }, flow);
      if (outcome === 'end') return false;
      if (outcome === 'bad') bad += 1;
    }
    if (bad > 0) this.stderr.push(`${name}: terminating, ${bad} bad configuration options`);
    return bad === 0;
  }

  /** Print a complaint. Up to 8.4 every one of them ended ssh. */
  #complain({ file, line }: Place, { texts, before = [], fatal = false }: Complaint): 'bad' | 'end' {
    this.stderr.push(...before, ...texts.map((text) => `${file} line ${line.number}: ${text}`));
    return fatal || !atLeast(this.#environment.release, '8.5') ? 'end' : 'bad';
  }

  /** Process a line and tell what became of it. */
  #line(place: Place, flow: Flow): 'good' | 'bad' | 'end' {
    const { observe, lenient = false } = this.#environment;
    if (!observe) return this.#process(place, flow);
    const { file, line, depth } = place;
    if (depth === 0) this.#via = line.number;
    const via = this.#via;
    const said = this.stderr.length;
    const values = { ...(flow.active && this.#values) };
    const outcome = this.#process(place, flow);
    const refused = outcome !== 'good';
    if (refused && /^(?:host|match)$/.test(line.keyword)) flow.active = false;
    const sets = flow.active && !/^(?:host|match|include)$/.test(line.keyword);
    const set = sets ? newlySet(values, this.#values) : {};
    const texts = this.stderr.slice(said).map((text) => text.replace(`${file} line ${line.number}: `, ''));
    const complaint = texts.join('; ').replace(`${file}: line ${line.number}: `, '');
    const { active: applies } = flow;
    const finalPass = this.#finalPass;
    observe({ file, line, depth, via, finalPass, applies, set, ...(refused && { complaint }) });
    return lenient ? 'good' : outcome;
  }

  #process(place: Place, flow: Flow): 'good' | 'bad' | 'end' {
    const { release, distribution, env } = this.#environment;
    const { keyword, rest, bare, number } = place.line;
    const modern = atLeast(release, '8.7');
    if (modern && rest === '')
      return this.#complain(place, { texts: [`no argument after keyword "${keyword}"`] });
    const known = findSshKeyword(keyword, release, distribution);
    const ignored = this.#values.ignoreUnknown;
    const skip =
      !known && ignored !== undefined && matchPatternList(keyword, ignored, { lowercase: true }) === 1;
    const badOption = !known && !skip;
    if (badOption) this.stderr.push(`${place.file}: line ${number}: Bad configuration option: ${keyword}`);
    const words = modern ? shellWords(rest) : delimitedWords(rest, bare);
    if (!words) return this.#complain(place, { texts: ['invalid quotes'] });
    if (badOption) return 'bad';
    if (!known) return 'good';

    const { reader } = known;
    if (reader === 'unsupported')
      this.stderr.push(`${place.file} line ${number}: Unsupported option "${keyword}"`);
    if (reader === 'host') {
      const verdict = hostApplies(words, this.#host, keyword, place.never, release);
      return this.#block(place, verdict, flow);
    }
    if (reader === 'match') return this.#match(place, words, flow);
    if (reader === 'include') return this.#include(place, words, flow);
    const reading: Reading = {
      keyword,
      known,
      words,
      rest,
      bare,
      active: flow.active,
      values: this.#values,
      release,
      distribution,
      env,
      onCommandLine: place.line.number === 0,
    };
    const complaint = READERS[reader](reading);
    return complaint ? this.#complain(place, complaint) : this.#atEnd(place, words);
  }

  /** What is left on the line is too much. */
  #atEnd(place: Place, words: Words): 'good' | 'bad' | 'end' {
    if (atLeast(this.#environment.release, '8.7')) {
      if (words.left() === 0) return 'good';
      return this.#complain(place, {
        texts: [`keyword ${place.line.keyword} extra arguments at end of line`],
      });
    }
    const extra = words.next();
    return extra ? this.#complain(place, garbage(extra)) : 'good';
  }

  #block(place: Place, verdict: BlockVerdict, flow: Flow): 'good' | 'bad' | 'end' {
    if (verdict.wantsFinalPass === true && !this.#finalPass) this.wantsFinalPass = true;
    if (verdict.applies !== undefined) flow.active = verdict.applies && !place.never;
    if (verdict.texts) {
      const { texts, before = [], fatal = false } = verdict;
      return this.#complain(place, { texts, before, fatal });
    }
    for (const message of verdict.unknown ?? []) {
      this.unknown.push({ file: place.file, line: place.line.number, message });
    }
    return 'good';
  }

  #context(): MatchContext {
    return { ...this.#environment.match, host: this.#host, finalPass: this.#finalPass };
  }

  #match(place: Place, words: Words, flow: Flow): 'good' | 'bad' | 'end' {
    const { release } = this.#environment;
    // Match was split at equals signs and without single quotes up to 9.8.
    const own = atLeast(release, '9.9') ? words : delimitedWords(place.line.rest, place.line.bare);
    const outcome = this.#block(place, matchApplies(own, this.#context()), flow);
    return outcome === 'good' ? this.#atEnd(place, own) : outcome;
  }

  /** Source: readconf.c oInclude: files by glob, the state of the block is the same after it. */
  #include(place: Place, words: Words, flow: Flow): 'good' | 'bad' | 'end' {
    const { release, includes, env, home, homes } = this.#environment;
    const modern = atLeast(release, '8.7');
    let bad = false;
    for (let argument = words.next(); argument !== undefined; argument = words.next()) {
      if (argument === '') {
        if (!modern) break;
        return this.#complain(place, { texts: [`keyword ${place.line.keyword} empty argument`] });
      }
      const found = includePath(argument, `${place.file} line ${place.line.number}`, this.#context());
      if (typeof found !== 'string') {
        this.stderr.push(...found.said);
        if (found.ends) return 'end';
        continue;
      }
      const active = flow.active;
      for (const file of includes(includePattern(found, env['HOME'] ?? home, homes))) {
        const { unreadable } = file;
        if (unreadable === MISSING && place.depth < MAX_DEPTH) {
          bad ||= !atLeast(release, '8.5');
          continue;
        }
        if (unreadable !== undefined && place.depth < MAX_DEPTH)
          return this.#unreadable(place, file.name, unreadable);
        if (!this.#read(file, flow, place.depth + 1, place.never || !active)) return 'end';
        flow.active = active;
      }
    }
    // What else stands on the line is not looked at.
    return bad ? 'bad' : this.#atEnd(place, words);
  }

  /** ssh cannot read an included file; up to 9.8 it does not say which line names it. */
  #unreadable(place: Place, name: string, reason: string): 'bad' | 'end' {
    if (reason === BAD_PERMISSIONS) {
      this.stderr.push(`${BAD_PERMISSIONS} on ${name}`);
      return 'end';
    }
    const text = `Can't open user config file ${cut(name, 100)}: ${reason}`;
    const placed = atLeast(this.#environment.release, '9.9');
    return this.#complain(place, placed ? { texts: [text] } : { texts: [], before: [text] });
  }
}
