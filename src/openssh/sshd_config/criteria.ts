import { matchAddressList } from '../address.ts';
import { nextDelimited } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import { asciiLower, matchPatternList } from '../match.ts';
import { atLeast, type Release } from '../releases.ts';
import type { Connection } from './connection.ts';
import type { Build } from './keywords.ts';
import type { Line } from './parse.ts';
import { parsePort } from '../port.ts';

/** One criterion of a Match line. */
export interface Criterion {
  /** As it is typed. */
  readonly name: string;
  readonly argument?: string;
  readonly range: Range;
}

/** What a Match line comes to. */
export interface MatchResult {
  /** `bad`: sshd ends with "Bad Match condition". */
  readonly applies: boolean | 'bad';
  readonly criteria: readonly Criterion[];
  /** Texts that sshd prints before its own message. */
  readonly errors: readonly string[];
  /** A message that ends sshd at once. */
  readonly fatal?: string;
  /** Names of connection data that the line asks for and that are not known. */
  readonly missing: readonly string[];
  /** Words behind the criteria that are not read. */
  readonly leftover: boolean;
  /** The first of them; only up to 8.6, where an empty word ends the criteria. */
  readonly garbage?: string;
}

interface Words {
  next(): { readonly text: string; readonly range: Range } | undefined;
  readonly done: boolean;
}

function words(line: Line, release: Release): Words {
  if (atLeast(release, '9.9')) {
    const list = line.arguments;
    let index = 0;
    return {
      next: () => list[index++],
      get done() {
        return index >= list.length;
      },
    };
  }
  const start = line.restStart;
  const shift = (range: Range): Range => ({ start: range.start + start, end: range.end + start });
  let at: number | undefined = 0;
  return {
    next: () => {
      if (at === undefined) return undefined;
      const step = nextDelimited(line.rest, at);
      at = step.next;
      return step.word && { text: step.word.text, range: shift(step.word.range) };
    },
    get done() {
      return at === undefined || at >= line.rest.length;
    },
  };
}

/** What Debian's packages of a release add. */
const PACKAGE: Readonly<Partial<Record<Release, string>>> = { '10.0': ' Debian-7', '10.6': ' Debian-1' };

/** The text that Match version looks at. Source: version.h; Debian's builds add their package's version. */
export function versionText({ release, distribution }: Build): string {
  const patch = release === '10.0' ? 'p2' : release === '9.9p2' ? '' : 'p1';
  return `OpenSSH_${release}${patch}${distribution === 'debian' ? (PACKAGE[release] ?? '') : ''}`;
}

/** Source: groupaccess.c `ga_match_pattern_list`. */
function groupsMatch(groups: readonly string[], list: string): boolean {
  let found = false;
  for (const group of groups) {
    const result = matchPatternList(group, list);
    if (result === -1) return false;
    if (result === 1) found = true;
  }
  return found;
}

type Data = keyof Connection;

/** Criteria with an argument: the data they look at, their name in messages, and how they match. */
const CRITERIA: Readonly<
  Record<
    string,
    { readonly data?: Data; readonly label: string; readonly key: string; readonly since?: Release }
  >
> = {
  user: { data: 'user', label: 'User', key: 'user' },
  group: { data: 'user', label: 'Group', key: 'user' },
  host: { data: 'host', label: 'Host', key: 'host' },
  address: { data: 'address', label: 'Address', key: 'addr' },
  localaddress: { data: 'laddr', label: 'LocalAddress', key: 'laddr' },
  localport: { data: 'lport', label: 'LocalPort', key: 'lport' },
  rdomain: { data: 'rdomain', label: 'RDomain', key: 'rdomain', since: '7.7' },
  version: { label: 'version', key: 'version', since: '10.0' },
};

/**
 * Decide a Match line. Source: servconf.c `match_cfg_line`.
 * @param connection undefined to check the line only, as in the first pass
 * @param services are there names of ports? Default: yes
 */
export function matchCriteria(
  line: Line,
  build: Build,
  connection: Connection | undefined,
  given: boolean,
  services?: boolean,
): MatchResult {
  const { release } = build;
  const source = words(line, release);
  const criteria: Criterion[] = [];
  const errors: string[] = [];
  const missing: string[] = [];
  const knowsComments = atLeast(release, '8.7');
  const end = (applies: boolean | 'bad', fatal?: string, consumed = false): MatchResult => {
    const leftover = !consumed && !source.done;
    const garbage = knowsComments ? undefined : source.next()?.text;
    return {
      applies,
      criteria,
      errors,
      missing,
      leftover,
      ...(garbage && { garbage }),
      ...(fatal !== undefined && { fatal }),
    };
  };
  const argv = atLeast(release, '9.9');
  let applies = true;
  for (let word = source.next(); word !== undefined && (argv || word.text !== ''); word = source.next()) {
    if (knowsComments && word.text.startsWith('#')) {
      if (criteria.length === 0) break;
      return end(applies, undefined, true);
    }
    const typed = word.text;
    let name = asciiLower(typed);
    if (name === 'all') {
      const next = criteria.length > 0 ? word : source.next();
      criteria.push({ name: typed, range: word.range });
      const comment = knowsComments && next?.text.startsWith('#') === true;
      if (next !== undefined && next.text !== '' && !comment) {
        errors.push("'all' cannot be combined with other Match attributes");
        return end('bad');
      }
      return end(true, undefined, comment);
    }
    if (name === 'invalid-user' && argv) {
      criteria.push({ name: typed, range: word.range });
      if (connection === undefined) applies = false;
      else {
        // 9.9p1 takes the flag for set until -C is given.
        const invalid = connection.invalidUser ?? (release === '9.9' && !given);
        if (connection.invalidUser === undefined) missing.push('invalid-user');
        if (!invalid) applies = false;
      }
      continue;
    }
    let argument: { readonly text: string; readonly range: Range } | undefined;
    const equals = name.indexOf('=');
    if (argv && release !== '9.9' && equals !== -1 && isCriterion(name.slice(0, equals), release)) {
      name = name.slice(0, equals);
      argument = { text: typed.slice(equals + 1), range: word.range };
    } else argument = source.next();
    if (argument === undefined || argument.text === '' || (knowsComments && argument.text.startsWith('#'))) {
      const shown = equals !== -1 && argument?.range === word.range ? typed.slice(0, equals) : typed;
      errors.push(`Missing Match criteria for ${shown}`);
      return end('bad');
    }
    criteria.push({
      name: typed,
      argument: argument.text,
      range: { start: word.range.start, end: argument.range.end },
    });
    if (!isCriterion(name, release)) {
      errors.push(`Unsupported Match attribute ${typed}`);
      return end('bad');
    }
    const port = name === 'localport' ? parsePort(argument.text, release, services) : 0;
    const outcome =
      port === -1
        ? { error: `Invalid LocalPort '${argument.text}' on Match line` }
        : decide(name, argument.text, port, build, connection, line.number, missing);
    if (outcome === 'bad' || typeof outcome === 'object') {
      if (typeof outcome === 'object' && outcome.error !== undefined) errors.push(outcome.error);
      return end('bad', typeof outcome === 'object' ? outcome.fatal : undefined);
    }
    if (!outcome) applies = false;
  }
  if (criteria.length === 0) {
    errors.push('One or more attributes required for Match');
    return end('bad');
  }
  return end(applies);
}

function isCriterion(name: string, release: Release): boolean {
  if (!Object.hasOwn(CRITERIA, name)) return false;
  const { since } = CRITERIA[name]!;
  return since === undefined || atLeast(release, since);
}

function decide(
  name: string,
  argument: string,
  port: number,
  build: Build,
  connection: Connection | undefined,
  line: number,
  missing: string[],
): boolean | 'bad' | { readonly fatal?: string; readonly error?: string } {
  const { release } = build;
  const { data, label, key } = CRITERIA[name]!;
  if (name === 'version') return matchPatternList(versionText(build), argument) === 1;
  const value = connection?.[data!];
  const unset = connection === undefined || value === undefined;
  if (unset && connection !== undefined) {
    if (!missing.includes(key)) missing.push(key);
    // From 8.1 on -T takes what it is not told for no match; a port of 0 is never "not told".
    if (atLeast(release, '7.7') && ((!atLeast(release, '8.1') && name !== 'rdomain') || name === 'localport'))
      return {
        fatal: `'Match ${label}' in configuration but '${key}' not in connection test specification.`,
      };
  }
  const address = name === 'address' || name === 'localaddress';
  if (unset) {
    if (address && atLeast(release, '8.4') && matchAddressList(undefined, argument, release) === 'invalid')
      return { fatal: `Invalid Match ${name} argument '${argument}' at line ${line}` };
    return false;
  }
  if (address) {
    const result = matchAddressList(String(value), argument, release);
    if (result !== 'invalid') return result === 1;
    // 7.3 and older print why.
    return atLeast(release, '7.4') ? 'bad' : { error: inconsistent(argument, release) };
  }
  switch (name) {
    case 'group':
      if (connection.groups === undefined) missing.push('groups');
      return connection.groups !== undefined && groupsMatch(connection.groups, argument);
    case 'host':
      return matchPatternList(asciiLower(String(value)), argument, { lowercase: true }) === 1;
    case 'localport':
      return port === value;
    default:
      return matchPatternList(String(value), argument) === 1;
  }
}

function inconsistent(list: string, release: Release): string {
  const entry = list
    .split(',')
    .map((each) => each.replace(/^!/, ''))
    .find((each) => matchAddressList(undefined, each, release) === 'invalid');
  return `Inconsistent mask length for network "${entry ?? list}"`;
}

/** Criteria that a Match line may name in a release, as the manual spells them: for completion. */
export function criteriaOf(release: Release): readonly string[] {
  const named = Object.values(CRITERIA).filter(({ since }) => since === undefined || atLeast(release, since));
  return [...named.map(({ label }) => label), 'All', ...(atLeast(release, '9.9') ? ['Invalid-User'] : [])];
}
