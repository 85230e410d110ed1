import type { Message } from '../types.ts';
import { AUTHENTICATION } from './authentication.ts';
import { CONFIGURATION } from './configuration.ts';
import { CONTROL_SOCKET } from './control-socket.ts';
import { FORWARDING } from './forwarding.ts';
import { MUX_CLIENT } from './mux-client.ts';
import { PAM } from './pam.ts';
import { PENALTIES } from './penalties.ts';
import { PROCESS_LIMITS } from './process-limits.ts';
import { SESSIONS } from './sessions.ts';
import { STARTUPS } from './startups.ts';
import { STRANGERS } from './strangers.ts';
import { TIMEOUTS } from './timeouts.ts';
import { TRAFFIC } from './traffic.ts';

/** What OpenSSH and the system around it print above debug, in the order of the reference. */
export const OPENSSH_TABLE: readonly Message[] = [
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
  ...CONFIGURATION,
  ...TRAFFIC,
  ...PAM,
];
