import type { SocketSystem } from '../control-path-budget.ts';

/** A system that ssh runs on, as far as it matters to control sockets. */
interface SystemRow {
  readonly title: string;
  /** Which limit holds for a socket's path; absent: no control sockets at all. */
  readonly sockets?: SocketSystem;
  /** Usual home directory of a user. */
  readonly home: (user: string) => string;
  /** True if a login sets `XDG_RUNTIME_DIR`. */
  readonly runtimeDirectory: boolean;
}

/** Client systems, one row each. */
export const CLIENT_SYSTEMS = {
  linux: { title: 'Linux', sockets: 'linux', home: (user) => `/home/${user}`, runtimeDirectory: true },
  macos: { title: 'macOS', sockets: 'macos', home: (user) => `/Users/${user}`, runtimeDirectory: false },
  bsd: { title: 'BSD', sockets: 'bsd', home: (user) => `/home/${user}`, runtimeDirectory: false },
  wsl: { title: 'Windows, in WSL', sockets: 'wsl', home: (user) => `/home/${user}`, runtimeDirectory: true },
  windows: { title: 'Windows, without WSL', home: (user) => `C:\\Users\\${user}`, runtimeDirectory: false },
} as const satisfies Record<string, SystemRow>;

export type ClientSystem = keyof typeof CLIENT_SYSTEMS;

/** The kind of control socket on a system; undefined on Windows, whose OpenSSH has none. */
export function socketsOf(system: ClientSystem): SocketSystem | undefined {
  const row: SystemRow = CLIENT_SYSTEMS[system];
  return row.sockets;
}
