import type { Message } from '../types.ts';
import { CONFIGURATION } from './configuration.ts';
import { FIRST_TABLE } from './first-table.ts';
import { LOGINS } from './logins.ts';
import { PAM } from './pam.ts';
import { PORTS } from './ports.ts';
import { STRANGERS } from './strangers.ts';
import { TRAFFIC } from './traffic.ts';

/** What OpenSSH and the system around it print above debug, in the order of the reference. */
export const OPENSSH_TABLE: readonly Message[] = [
  ...FIRST_TABLE,
  ...PORTS,
  ...LOGINS,
  ...STRANGERS,
  ...CONFIGURATION,
  ...TRAFFIC,
  ...PAM,
];
