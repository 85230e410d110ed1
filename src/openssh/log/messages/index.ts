import type { LogMessage } from '../types.ts';
import { FORWARDING } from './forwarding.ts';
import { MUX_CLIENT } from './mux-client.ts';
import { SESSIONS } from './sessions.ts';
import { STARTUPS } from './startups.ts';
import { TRAFFIC } from './traffic.ts';

/** Every message that the classifier explains; the order is that of the reference. */
export const MESSAGES: readonly LogMessage[] = [
  ...SESSIONS,
  ...MUX_CLIENT,
  ...FORWARDING,
  ...STARTUPS,
  ...TRAFFIC,
];

const BY_ID = new Map<string, LogMessage>(MESSAGES.map((message) => [message.id, message]));

/** The entry of an id; undefined if there is none. */
export function messageById(id: string): LogMessage | undefined {
  return BY_ID.get(id);
}
