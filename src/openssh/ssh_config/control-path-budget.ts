import { atLeast, type Release } from '../releases.ts';
import { byteLength } from '../vis.ts';

/** Systems by the size of `sun_path`, the field of a Unix socket address that holds the path. */
export const SOCKET_PATH_LIMITS = {
  linux: { sunPath: 108, source: 'unix(7)' },
  wsl: { sunPath: 108, source: 'unix(7)' },
  macos: { sunPath: 104, source: 'unix(4) of macOS' },
  bsd: { sunPath: 104, source: 'unix(4) of FreeBSD, OpenBSD and NetBSD' },
} as const satisfies Record<string, { readonly sunPath: number; readonly source: string }>;

export type SocketSystem = keyof typeof SOCKET_PATH_LIMITS;

/** A master binds PATH, a dot and 16 random characters first, then links that to PATH (`mux.c muxserver_listen`). */
export const TEMPORARY_SUFFIX_BYTES = 17;

/** How a path compares with the limits of a system. */
export interface ControlPathBudget {
  /** Bytes of the path in UTF-8. */
  readonly bytes: number;
  /** Most bytes with which a master can be created. */
  readonly createLimit: number;
  /** Most bytes with which an existing master can be used. */
  readonly useLimit: number;
  /** `fits`; `use-only`: a master can be used but not created; `too-long`: neither. */
  readonly verdict: 'fits' | 'use-only' | 'too-long';
  /** What ssh prints before it exits with 255; absent if the path fits. */
  readonly message?: string;
  /** When ssh prints it: before it connects, or after it has authenticated. */
  readonly when?: 'before connecting' | 'after authentication';
}

/**
 * Compare an expanded ControlPath with the limits of a system.
 * @param path after expansion: `expandControlPath`
 * Source: mux.c muxclient and muxserver_listen, misc.c unix_listener; tried at 90, 91, 107 and 108 bytes
 */
export function controlPathBudget(path: string, system: SocketSystem, release: Release): ControlPathBudget {
  const { sunPath } = SOCKET_PATH_LIMITS[system];
  const bytes = byteLength(path);
  const limits = { bytes, createLimit: sunPath - 1 - TEMPORARY_SUFFIX_BYTES, useLimit: sunPath - 1 };
  if (bytes > limits.useLimit) {
    const message = atLeast(release, '7.4')
      ? `ControlPath too long ('${path}' >= ${sunPath} bytes)`
      : 'ControlPath too long';
    return { ...limits, verdict: 'too-long', message, when: 'before connecting' };
  }
  if (bytes > limits.createLimit) {
    return {
      ...limits,
      verdict: 'use-only',
      message: listenerMessage(path, release),
      when: 'after authentication',
    };
  }
  return { ...limits, verdict: 'fits' };
}

/** The listener's words; X stands for its 16 random characters. */
function listenerMessage(path: string, release: Release): string {
  const temporary = `"${path}.XXXXXXXXXXXXXXXX"`;
  if (!atLeast(release, '6.7')) return `ControlPath ${temporary} too long for Unix domain socket`;
  return `unix_listener: ${atLeast(release, '7.7') ? 'path ' : ''}${temporary} too long for Unix domain socket`;
}
