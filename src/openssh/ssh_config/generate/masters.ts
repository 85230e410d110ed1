import type { CheckedHost } from './check-host.ts';

/** Most masters for one host that the generator writes. */
export const MOST_MASTERS = 50;

/** How many connections the sessions need. */
export interface MasterPlan {
  /** Sessions wanted at the same time to one host. */
  readonly sessions: number;
  /** Slots of one connection. */
  readonly maxSessions: number;
  /** Masters per host: sessions divided by maxSessions, rounded up. */
  readonly masters: number;
  /** Sessions on each master when they are dealt out in turn. */
  readonly perMaster: readonly number[];
  /** The arithmetic in words. */
  readonly text: string;
}

/** Deal sessions out over as few masters as hold them. */
export function planMasters(sessions: number, maxSessions: number): MasterPlan {
  const masters = Math.min(MOST_MASTERS, Math.max(1, Math.ceil(sessions / maxSessions)));
  const perMaster = Array.from(
    { length: masters },
    (_, at) => Math.floor(sessions / masters) + Number(at < sessions % masters),
  );
  const text =
    masters === 1
      ? `${sessions} of ${maxSessions} slots: one connection is enough.`
      : `${sessions} sessions ÷ MaxSessions ${maxSessions} = ${masters} connections, at most ${perMaster[0]!} sessions each.`;
  return { sessions, maxSessions, masters, perMaster, text };
}

/** A host with the names under which its masters are reached. */
export interface Target {
  readonly host: CheckedHost;
  /** One name per master; the alias itself where one master is enough. Empty for a pattern. */
  readonly names: readonly string[];
}

/** Names of the masters of each host: `web-1`, `web-2`, …, different from every alias of the form. */
export function nameMasters(hosts: readonly CheckedHost[], masters: number): Target[] {
  const taken = new Set(hosts.map(({ alias }) => alias));
  return hosts.map((host) => {
    if (host.pattern) return { host, names: [] };
    if (masters === 1) return { host, names: [host.alias] };
    const separator = ['-', '-mux', '-master', '-connection', '-shared-connection'].find((part) =>
      Array.from({ length: masters }, (_, at) => `${host.alias}${part}${at + 1}`).every(
        (name) => !taken.has(name),
      ),
    );
    const names = Array.from({ length: masters }, (_, at) => `${host.alias}${separator ?? '-no-'}${at + 1}`);
    for (const name of names) taken.add(name);
    return { host, names };
  });
}
