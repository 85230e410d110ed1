/** What the entries of libraries have in common. */

/** A session was refused. */
export const SESSION_REFUSED = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'max-sessions',
  step: 1,
  notHelp: 'Raising MaxStartups, ulimit or limits.conf.',
} as const;

/** The server said nothing, or left. */
export const NO_BANNER = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'max-startups',
  or: ['per-source-penalties', 'per-source-max-startups'],
  step: 1,
  notHelp: 'Raising MaxSessions: no session was asked for yet.',
} as const;

/** A forwarding was denied, or, up to 7.4, a session. */
export const PROHIBITED = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'forwarding',
  or: ['max-sessions'],
  step: 1,
} as const;

/** A forwarding led nowhere. */
export const UNREACHABLE = {
  origin: 'library',
  weight: 'trouble',
  side: 'client',
  level: null,
  limit: null,
  step: null,
  meaning: 'A forwarding was allowed, but the server could not reach its target. No limit was hit.',
  remedy: 'On the server, try the target: nc -vz HOST PORT.',
  notHelp: 'Raising MaxSessions.',
} as const;
