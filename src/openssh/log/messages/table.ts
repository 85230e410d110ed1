import type { Message } from '../types.ts';
import { AUTHENTICATION } from './authentication.ts';
import { CONFIGURATION } from './configuration.ts';
import { CONTROL_SOCKET } from './control-socket.ts';
import { DEBUGGING } from './debug.ts';
import { FORWARDING } from './forwarding.ts';
import { INVENTIONS } from './invented.ts';
import { LIBRARIES } from './libraries.ts';
import { MUX_CLIENT } from './mux-client.ts';
import { PAM } from './pam.ts';
import { PENALTIES } from './penalties.ts';
import { PROCESS_LIMITS } from './process-limits.ts';
import { SESSIONS } from './sessions.ts';
import { STARTUPS } from './startups.ts';
import { STRANGERS } from './strangers.ts';
import { TIMEOUTS } from './timeouts.ts';
import { TRAFFIC } from './traffic.ts';

/** What the classifier needs of every message: its wordings and what to say of it. The order is that of the reference. */
export const TABLE: readonly Message[] = [
  ...SESSIONS,
  ...MUX_CLIENT,
  ...CONTROL_SOCKET,
  ...FORWARDING,
  ...STARTUPS,
  ...PENALTIES,
  ...AUTHENTICATION,
  ...STRANGERS,
  ...TIMEOUTS,
  ...PROCESS_LIMITS,
  ...LIBRARIES,
  ...CONFIGURATION,
  ...INVENTIONS,
  ...TRAFFIC,
  ...PAM,
  ...DEBUGGING,
];

const BY_ID = new Map<string, Message>(TABLE.map((message) => [message.id, message]));

/** The entry of an id; undefined if there is none. */
export function messageById(id: string): Message | undefined {
  return BY_ID.get(id);
}
