import type { Message } from '../types.ts';
import { DEBUGGING } from './debug.ts';
import { INVENTIONS } from './invented.ts';
import { LIBRARIES } from './libraries.ts';
import { OPENSSH_TABLE } from './openssh-table.ts';

/** What the classifier needs of every message: its wordings and what to say of it. The order is that of the reference. */
export const TABLE: readonly Message[] = [...OPENSSH_TABLE, ...LIBRARIES, ...INVENTIONS, ...DEBUGGING];

const BY_ID = new Map<string, Message>(TABLE.map((message) => [message.id, message]));

/** The entry of an id; undefined if there is none. */
export function messageById(id: string): Message | undefined {
  return BY_ID.get(id);
}
