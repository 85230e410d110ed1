import type { LogMessage, Message, NotesOf } from '../types.ts';
import { AUTHENTICATION_NOTES } from './authentication.notes.ts';
import { CONFIGURATION_NOTES } from './configuration.notes.ts';
import { CONTROL_SOCKET_NOTES } from './control-socket.notes.ts';
import { DEBUGGING_NOTES } from './debug.notes.ts';
import { FORWARDING_NOTES } from './forwarding.notes.ts';
import { INVENTIONS_NOTES } from './invented.notes.ts';
import { LIBRARIES_NOTES } from './libraries.notes.ts';
import { LOGINS_NOTES } from './logins.notes.ts';
import { MUX_CLIENT_NOTES } from './mux-client.notes.ts';
import { PAM_NOTES } from './pam.notes.ts';
import { PENALTIES_NOTES } from './penalties.notes.ts';
import { PORTS_NOTES } from './ports.notes.ts';
import { PROCESS_LIMITS_NOTES } from './process-limits.notes.ts';
import { SESSIONS_NOTES } from './sessions.notes.ts';
import { STARTUPS_NOTES } from './startups.notes.ts';
import { STRANGERS_NOTES } from './strangers.notes.ts';
import { TIMEOUTS_NOTES } from './timeouts.notes.ts';
import { TRAFFIC_NOTES } from './traffic.notes.ts';
import { TABLE } from './table.ts';

/** What the pages add to the entries, by id. */
export const NOTES: Readonly<Record<string, NotesOf>> = {
  ...SESSIONS_NOTES,
  ...MUX_CLIENT_NOTES,
  ...CONTROL_SOCKET_NOTES,
  ...FORWARDING_NOTES,
  ...PORTS_NOTES,
  ...STARTUPS_NOTES,
  ...PENALTIES_NOTES,
  ...AUTHENTICATION_NOTES,
  ...LOGINS_NOTES,
  ...STRANGERS_NOTES,
  ...TIMEOUTS_NOTES,
  ...PROCESS_LIMITS_NOTES,
  ...LIBRARIES_NOTES,
  ...CONFIGURATION_NOTES,
  ...INVENTIONS_NOTES,
  ...TRAFFIC_NOTES,
  ...PAM_NOTES,
  ...DEBUGGING_NOTES,
};

/** An entry with its notes. */
function whole(message: Message): LogMessage {
  const { at, ...notes } = NOTES[message.id]!;
  const forms = message.forms.map((form, i) => ({ ...form, at: typeof at === 'string' ? at : at[i]! }));
  return { ...message, ...notes, forms };
}

/** Every message that the classifier explains, with all there is to say of it; the order is that of the reference. */
export const MESSAGES: readonly LogMessage[] = TABLE.map(whole);

const BY_ID = new Map<string, LogMessage>(MESSAGES.map((message) => [message.id, message]));

/** The entry of an id, with its notes; undefined if there is none. In the browser take `table.ts`, which is smaller. */
export function messageById(id: string): LogMessage | undefined {
  return BY_ID.get(id);
}
