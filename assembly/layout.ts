/** Where everything lies in the memory, which is of fixed size. `src/openssh/log/bytes/kernel.ts` reads these numbers from the module. */

/** What stands around the last line, in the order of the numbers below. */
export const RECORD: i32 = 0x100;
/** From and to of each value of the last match, of one that nobody reads, and of one to spare. */
export const PLACES: i32 = 0x200;
/** The last time that was read, with a blank behind. */
export const TIME: i32 = 0x300;
/** The last `ADDRESS port N`. */
export const PEER: i32 = 0x380;
/** Hosts and programs: a row of each. */
export const FRONTS: i32 = 0x400;
export const FRONT_SIZE: i32 = 0x100;
/** Where the tables begin: wordings, their texts, and the lists of them. */
export const TABLES: i32 = 0x2000;
/** A piece of the log; behind it is room to read some bytes more than it has. */
export const PIECE: i32 = 0x80000;
export const PIECE_MAX: i32 = 0x40000;

// The record: offsets of the line and of its message; what is around it, as numbers of rows; and its wording, -1 for none.
export const FROM: i32 = RECORD;
export const TO: i32 = RECORD + 4;
export const START: i32 = RECORD + 8;
export const END: i32 = RECORD + 12;
export const FRONT: i32 = RECORD + 16;
export const PID: i32 = RECORD + 20;
export const LEVEL: i32 = RECORD + 24;
export const STAGE: i32 = RECORD + 28;
export const WORDING: i32 = RECORD + 32;
/** Changes with the time. */
export const TIME_NUMBER: i32 = RECORD + 36;
/** Behind the time and a blank. */
export const HOST: i32 = RECORD + 40;
/** Number of the peer of the last match; two lines with the same have the same peer. */
export const PEER_NUMBER: i32 = RECORD + 44;
/** Where the front stands. */
export const FRONT_AT: i32 = RECORD + 48;
