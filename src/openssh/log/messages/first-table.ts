import type { Message } from '../types.ts';
import { AUTHENTICATION } from './authentication.ts';
import { CONTROL_SOCKET } from './control-socket.ts';
import { FORWARDING } from './forwarding.ts';
import { MUX_CLIENT } from './mux-client.ts';
import { PENALTIES } from './penalties.ts';
import { PROCESS_LIMITS } from './process-limits.ts';
import { SESSIONS } from './sessions.ts';
import { STARTUPS } from './startups.ts';
import { TIMEOUTS } from './timeouts.ts';

/** What ssh and sshd print when a limit is hit or something fails: a page loads it for its first answer. */
export const FIRST_TABLE: readonly Message[] = [
  ...SESSIONS,
  ...MUX_CLIENT,
  ...CONTROL_SOCKET,
  ...FORWARDING,
  ...STARTUPS,
  ...PENALTIES,
  ...AUTHENTICATION,
  ...TIMEOUTS,
  ...PROCESS_LIMITS,
];
