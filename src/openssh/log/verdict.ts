import type { LimitId } from '../limits.ts';
import { limitById } from '../limits.ts';
import type { Release } from '../releases.ts';
import type { StepId } from '../steps.ts';
import type { Correlation } from './correlate.ts';
import { datingText } from './dating.ts';
import type { Catalog } from './catalog.ts';
import { entryOf } from './catalog.ts';
import type { LimitTally, Place, Summary } from './summary.ts';
import type { Weight } from './types.ts';

/** The answer to a log, as data and as sentences. */
export interface Verdict {
  /** The limit that was hit; null if none was. */
  readonly limit: LimitId | null;
  /** Other limits that the same lines may mean. */
  readonly or: readonly LimitId[];
  /** Message that the verdict rests on; null if no line is known. */
  readonly message: string | null;
  /** What this message is news of; null if there is none. */
  readonly weight: Weight | null;
  /** One sentence: which limit, how often. */
  readonly headline: string;
  /** What happened, since when, by whom, what the rest of the log adds. */
  readonly sentences: readonly string[];
  /** What to do; empty if nothing is to be done. */
  readonly remedy: string;
  /** What will not help, and what it is not. */
  readonly notHelp: string;
  readonly step: StepId | null;
}

type Facts = Omit<Summary, 'verdict'>;

/** Derive the verdict of a summary. */
export function verdictOf(facts: Facts, serverRelease: Release | undefined, catalog: Catalog): Verdict {
  const lead = facts.limits[0];
  if (lead !== undefined) return limitVerdict(lead, facts, serverRelease, catalog);
  const trouble = facts.groups.find((group) => group.weight !== 'ordinary');
  const message = trouble === undefined ? undefined : entryOf(catalog, trouble.id);
  if (message === undefined || trouble === undefined) return quietVerdict(facts, catalog);
  return {
    limit: null,
    or: trouble.or,
    message: message.id,
    weight: message.weight,
    headline:
      message.origin === 'invented'
        ? 'No OpenSSH prints this.'
        : trouble.or.length > 0
          ? `${trouble.count === 1 ? 'This line proves' : 'These lines prove'} no limit.`
          : 'No limit was hit.',
    sentences: [
      message.meaning,
      ...possible(trouble.or),
      ...sessions(facts),
      ...writers(facts),
      ...unknown(facts),
    ],
    remedy: message.remedy ?? '',
    notHelp: message.notHelp ?? '',
    step: message.step,
  };
}

function possible(or: readonly LimitId[]): string[] {
  if (or.length === 0) return [];
  return [
    `What may be behind it: ${or.map((limit) => limitById(limit).name).join(', ')}. The log of the server decides.`,
  ];
}

/** Nothing refused and nothing wrong: one known line means what its entry says, several are ordinary traffic. */
function quietVerdict(facts: Facts, catalog: Catalog): Verdict {
  const [first, ...more] = facts.groups;
  if (first === undefined) return unknownVerdict(facts);
  const message = entryOf(catalog, first.id);
  const one = more.length === 0;
  return {
    limit: null,
    or: [],
    message: message.id,
    weight: message.weight,
    headline: 'No limit was hit: this is ordinary traffic.',
    sentences: [
      one ? message.meaning : 'ssh and sshd print such lines in ordinary work.',
      ...sessions(facts),
      ...writers(facts),
      ...unknown(facts),
    ],
    remedy: '',
    notHelp: '',
    step: one ? message.step : null,
  };
}

function unknownVerdict(facts: Facts): Verdict {
  const headline =
    facts.lines === 0
      ? 'There is nothing to read.'
      : facts.plain > 0
        ? 'No limit was hit in these lines.'
        : 'None of these lines is known.';
  return {
    limit: null,
    or: [],
    message: null,
    weight: null,
    headline,
    sentences:
      facts.lines === 0
        ? []
        : facts.plain > 0
          ? ['ssh and sshd print such lines in ordinary work.', ...unknown(facts)]
          : [
              'No message of ssh, sshd or a library named here has this text. Nothing is guessed; paste the lines around it too.',
            ],
    remedy: '',
    notHelp: '',
    step: null,
  };
}

function limitVerdict(
  lead: LimitTally,
  facts: Facts,
  serverRelease: Release | undefined,
  catalog: Catalog,
): Verdict {
  const limit = limitById(lead.limit);
  const message = entryOf(catalog, lead.message);
  const hit = message.hit ?? limit.hit;
  const doubt = lead.or.length > 0 && lead.side === 'client';
  const sentences = [
    message.meaning,
    ...when(lead.first, lead.last),
    ...people(lead, facts),
    ...startups(lead, facts),
    ...pending(lead),
    ...echoes(facts),
    ...oldConnections(lead, facts),
    ...sessions(facts),
    ...others(facts, lead),
    ...prohibited(lead, serverRelease),
    ...writers(facts),
    ...unknown(facts),
  ];
  return {
    limit: lead.limit,
    or: lead.or,
    message: message.id,
    weight: message.weight,
    headline: doubt ? `Most likely: ${lower(hit)}${times(lead.count)}.` : `${hit}${times(lead.count)}.`,
    sentences,
    remedy: message.remedy ?? '',
    notHelp: message.notHelp ?? limit.notHelp,
    // Where every refusal came after the change, the change is done: the old masters are what is left.
    step:
      lead.limit === 'max-sessions' && facts.beforeReload === lead.count ? 5 : (message.step ?? limit.step),
  };
}

function lower(text: string): string {
  return /^(?:An?|The) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function times(count: number): string {
  return count > 1 ? `, ${count} times` : '';
}

function when(first: Place, last: Place): string[] {
  if (first.line === last.line) return first.time === undefined ? [] : [`It was at ${first.time}.`];
  if (first.time === undefined) return [`The first is line ${first.line}, the last line ${last.line}.`];
  return [
    `The first was at ${first.time} (line ${first.line}), the last at ${last.time ?? first.time} (line ${last.line}).`,
  ];
}

function people({ by, limit, message }: LimitTally, { sessions: counted }: Facts): string[] {
  if (by.length > 0) return [`By ${by.map(({ who, count }) => `${who} (${count})`).join(', ')}.`];
  if (limit !== 'max-sessions' || message !== 'no-more-sessions') return [];
  if (counted !== undefined && counted.unattributed === 0) return [];
  return [
    'The line names no user. LogLevel VERBOSE adds "User child is on pid N" and "Starting session", and syslog the PIDs that tie them together.',
  ];
}

function startups({ limit, dropped }: LimitTally, { startups: counted }: Facts): string[] {
  if (limit === 'max-startups' && counted !== undefined) return [...counted.said];
  return dropped === undefined ? [] : [`sshd itself counts ${dropped} dropped connections.`];
}

/** The default of MaxStartups, 10:30:100, drops none below ten: servconf.c fill_default_server_options. */
const STARTUPS_BEGIN = 10;

function pending({ limit, pending: count }: LimitTally): string[] {
  if (limit !== 'max-startups' || count === undefined || count >= STARTUPS_BEGIN) return [];
  return [
    `One was dropped while only ${count} ${count === 1 ? 'was' : 'were'} logging in, and MaxStartups drops none below ${STARTUPS_BEGIN} unless it is set lower: check PerSourceMaxStartups.`,
  ];
}

function echoes({ groups }: Facts): string[] {
  const count = groups
    .filter(({ id }) => id === 'control-socket-exists')
    .reduce((sum, group) => sum + group.echoes, 0);
  if (count === 0) return [];
  return [
    `"ControlSocket … already exists" (${count}) is the echo of the refusal: ssh had logged in again and found the master's socket in place. It is not a stale socket.`,
  ];
}

function oldConnections({ limit }: LimitTally, { beforeReload }: Facts): string[] {
  if (limit !== 'max-sessions' || beforeReload === undefined) return [];
  return [
    `${beforeReload === 1 ? 'One refusal was' : `${beforeReload} refusals were`} on a connection that is older than the last start or reload of sshd: it keeps the limit it began with. End it with ssh -O stop HOST, and connect anew.`,
  ];
}

function sessions({ sessions: counted }: Facts): string[] {
  if (counted === undefined) return [];
  const worst = counted.connections.find((connection) => connection.refused > 0);
  if (worst === undefined) {
    return counted.peak === 0
      ? []
      : [
          `At most ${counted.peak} ${counted.peak === 1 ? 'session was' : 'sessions were'} open at once on one connection.`,
          ...spread(counted),
        ];
  }
  const person = `${worst.user} from ${worst.address} port ${worst.port}`;
  const needed = counted.needed ?? worst.needed;
  // Those that were refused before a session closed may have lasted longer, and one that names no connection may be of this.
  const sure = counted.unattributed === 0 && worst.refused <= worst.needed - worst.peak;
  const enough = sure
    ? `MaxSessions ${needed} would have sufficed for this log.`
    : `this log asks for MaxSessions ${needed} at least.`;
  return [
    `The connection of ${person} had ${worst.openWhenRefused ?? worst.peak} sessions open when one was refused; ${enough}`,
    ...spread(counted),
  ];
}

/** What a server without MaxSessions allows on each connection: servconf.h DEFAULT_SESSIONS_MAX. */
const SESSIONS_DEFAULT = 10;

function spread({ busiest }: Correlation): string[] {
  if (busiest === undefined || busiest.needed <= SESSIONS_DEFAULT) return [];
  const { user, needed } = busiest;
  return [
    `With MaxSessions at ${SESSIONS_DEFAULT}, ${Math.ceil(needed / SESSIONS_DEFAULT)} connections would have carried the ${needed} sessions that ${user} had or wanted at once.`,
  ];
}

function others({ limits }: Facts, lead: LimitTally): string[] {
  const rest = limits.filter(({ limit }) => limit !== lead.limit);
  if (rest.length === 0) return [];
  return [
    `The log also shows ${rest.map(({ limit, count }) => `${limitById(limit).name} (${count})`).join(', ')}.`,
  ];
}

function prohibited({ message, or }: LimitTally, release: Release | undefined): string[] {
  if (message !== 'channel-open-prohibited' || release === undefined) return [];
  return or.length === 0
    ? [`The server is OpenSSH ${release}, which answers a session over MaxSessions with another text.`]
    : [`The server is OpenSSH ${release}, which gives this answer for sessions over MaxSessions too.`];
}

function writers({ writers: { server, client } }: Facts): string[] {
  return [
    ...(server === undefined ? [] : [`The lines of the server were written by ${datingText(server)}.`]),
    ...(client === undefined ? [] : [`The lines of the client were written by ${datingText(client)}.`]),
  ];
}

function unknown({ unknown: count, lines }: Facts): string[] {
  return count === 0 ? [] : [`${count} of ${lines} lines ${count === 1 ? 'is' : 'are'} not known.`];
}
