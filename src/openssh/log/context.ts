import type { LimitId } from '../limits.ts';
import type { Release } from '../releases.ts';
import { atLeast, parseRelease } from '../releases.ts';
import type { Found } from './patterns.ts';
import type { LogLine } from './line.ts';
import type { Message, Side, Weight } from './types.ts';

/** What a line means where it stands; starts as what its entry says. */
export interface Reading {
  limit: LimitId | null;
  or: readonly LimitId[];
  side: Side;
  weight: Weight;
  /** True if the line only repeats what an earlier line said. */
  echo: boolean;
}

/** What of a line's wrapping counts here. */
interface Wrapping {
  readonly ident?: string | undefined;
  readonly stage?: LogLine['stage'] | undefined;
  readonly repeated: number;
}

/** Channels remembered by number, for their kind. */
const CHANNELS_MAX = 4096;

/** What a message means on its own. */
function readingOf({ limit, or = [], side, weight }: Message): Reading {
  return { limit, or, side, weight, echo: false };
}

/** What earlier lines say about later ones. */
export class Context {
  /** Refused sessions of which the fallback has not shown yet. */
  #refusals = 0;
  /** Drops before login that the client has reported, of which the closing line is still to come. */
  #drops = 0;
  #server = 0;
  #client = 0;
  #channels = new Map<string, string>();
  /** Release of the server, where a client's log names it. */
  serverRelease: Release | undefined;

  /** The side that the lines so far were written by; undefined if they do not say. */
  get side(): Side | undefined {
    if (this.#server === this.#client) return undefined;
    return this.#server > this.#client ? 'server' : 'client';
  }

  /** Read a found message in the light of the lines before it. */
  read(found: Found, line: Wrapping): Reading {
    const { message } = found;
    const reading = readingOf(message);
    const { both } = message;
    const side = sideOfLine(line) ?? (both === undefined ? undefined : this.side);
    if (side !== undefined) {
      if (both !== undefined) reading.side = side;
      if (both === 'harmless' && side !== message.side)
        Object.assign(reading, { limit: null, or: [], weight: 'trouble' } satisfies Partial<Reading>);
    } else if (message.id === 'connection-closed-by' && !USER.test(found.fields['peer'] ?? '')) {
      // Alone, and without the user that sshd names, it is what ssh leaves on the screen.
      reading.side = 'client';
    }
    RULES.get(message.id)?.(reading, found, this, line.repeated);
    this.#note(found, line, reading);
    return reading;
  }

  /** Take note that this side writes, as `read` does. */
  saw(side: Side): void {
    if (side === 'server') this.#server++;
    else if (side === 'client') this.#client++;
  }

  /** A session refused just before, if its fallback has not shown yet. */
  takeRefusal(times: number): boolean {
    if (this.#refusals === 0) return false;
    this.#refusals = Math.max(0, this.#refusals - times);
    return true;
  }

  /** A drop that the client reported just before. */
  takeDrop(times: number): boolean {
    if (this.#drops === 0) return false;
    this.#drops = Math.max(0, this.#drops - times);
    return true;
  }

  /** Kind of a channel, as `channel N: new …` named it. */
  channelKind(channel: string | undefined): string | undefined {
    return channel === undefined ? undefined : this.#channels.get(channel);
  }

  #note(found: Found, line: Wrapping, reading: Reading): void {
    const { id, side } = found.message;
    const said = sideOfLine(line) ?? (found.message.both === undefined ? side : undefined);
    if (said !== undefined) this.saw(said);
    if (id === 'mux-session-refused') this.#refusals += line.repeated;
    else if (id === 'closed-during-identification' && reading.side === 'client') this.#drops += line.repeated;
    else if (id === 'remote-version' && this.side !== 'server')
      this.serverRelease = parseRelease(found.fields['version'] ?? '') ?? this.serverRelease;
    else if (id === 'channel-new') {
      const { channel, ctype = '', name = '' } = found.fields;
      if (channel === undefined) return;
      if (this.#channels.size >= CHANNELS_MAX) this.#channels.clear();
      this.#channels.set(channel, `${ctype} ${name}`);
    }
  }
}

/** Messages that `#note` remembers. */
const NOTED = new Set(['mux-session-refused', 'remote-version', 'channel-new']);

/**
 * What a message means wherever it stands, on lines that do or do not say that sshd wrote them.
 * @returns undefined if the lines around it matter, or it matters to them
 */
export function steadyReading(message: Message, bySshd: boolean): Reading | undefined {
  const { id } = message;
  if (NOTED.has(id) || (message.both === undefined ? RULES.has(id) : !bySshd)) return undefined;
  const found = { message, fields: {}, range: {}, literal: 0, start: 0 };
  return new Context().read(found, { ident: bySshd ? 'sshd' : undefined, repeated: 1 });
}

/** How `sshpkt_fmt_connection_id` begins when it knows of a user, which only sshd does here. */
const USER = /^(?:(?:invalid|authenticating) )?user /;

/** Stage and ident are sshd's own; `ssh` with a PID is syslog's name of a client. */
function sideOfLine({ ident, stage }: Wrapping): Side | undefined {
  return stage !== undefined ? 'server' : sideOfIdent(ident);
}

/** The side that writes under an ident; undefined if either may. */
export function sideOfIdent(ident: string | undefined): Side | undefined {
  if (ident?.includes('sshd') === true) return 'server';
  return ident === 'ssh' ? 'client' : undefined;
}

/** How neighbors change what a message means. */
type Rule = (reading: Reading, found: Found, context: Context, times: number) => void;
const RULES = new Map<string, Rule>(
  Object.entries({
    // mux.c muxclient falls back to a connection of its own, which then finds the socket taken.
    'control-socket-exists': (reading, _, context, times) => {
      if (!context.takeRefusal(times)) return;
      reading.limit = 'max-sessions';
      reading.or = [];
      reading.echo = true;
    },
    // The server prints it about clients that leave: scanners and health checks.
    'closed-during-identification': (reading) => {
      if (reading.side === 'server') reading.weight = 'ordinary';
    },
    'connection-closed-by': (reading, _, context, times) => {
      if (reading.side === 'server') return;
      reading.side = 'client';
      if (context.takeDrop(times)) reading.echo = true;
      else {
        reading.weight = 'trouble';
        reading.or = ['max-startups', 'per-source-penalties', 'login-grace-time', 'refuse-connection'];
      }
    },
    // serverloop.c server_input_channel_open answers with the true reason from 7.5 on.
    'channel-open-prohibited': (reading, { fields }, context) => {
      if (reading.side === 'server') return;
      const kind = context.channelKind(fields['channel']);
      const release = context.serverRelease;
      if (kind?.includes('session') === true) {
        reading.limit = 'max-sessions';
        reading.or = [];
      } else if (kind?.includes('tcpip') === true || (release !== undefined && atLeast(release, '7.5')))
        reading.or = [];
    },
  } satisfies Record<string, Rule>),
);
