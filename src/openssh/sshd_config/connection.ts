/** What is known of a connection, as after `sshd -T -C`; each may be absent. */
export interface Connection {
  readonly user?: string;
  /** Groups of the user; absent: the account is not known, and `Match Group` cannot be decided. */
  readonly groups?: readonly string[];
  readonly host?: string;
  readonly address?: string;
  readonly laddr?: string;
  readonly lport?: number;
  readonly rdomain?: string;
  /** The user has no account (9.9 and later). */
  readonly invalidUser?: boolean;
}

/** The machine that sshd runs on, as far as a configuration depends on it. */
export interface Environment {
  /** Working directory, for relative paths. Default: `/`. */
  readonly cwd?: string;
  /** Home directory of the user that runs sshd, for `~`. Default: `/root`. */
  readonly home?: string;
  /** Home directories of other users by name, for `~user`. Absent: there are no other users. */
  readonly homes?: ReadonlyMap<string, string>;
  /**
   * Does the machine have an IPv6 address? The resolver then puts the IPv6 wildcard first. Default: true.
   */
  readonly ipv6?: boolean;
  /** Is there an /etc/services with names of ports? Default: true. */
  readonly services?: boolean;
  /** Names of its network interfaces: on Linux they are the routing domains. Absent: any name is taken to be one. */
  readonly interfaces?: readonly string[];
  /** Host keys named with `-h`. */
  readonly hostKeys?: readonly string[];
  /** Files of an Include that are there and cannot be opened, and the system's word for why. */
  readonly unreadable?: ReadonlyMap<string, string>;
  /** Is there a file at this path: host key, host certificate, agent socket? Absent: all are taken to exist. */
  readonly exists?: (path: string) => boolean;
  /**
   * Numeric addresses of a name in ListenAddress, or the resolver's error text.
   * Absent: names other than localhost are taken to resolve and are kept as they are.
   */
  readonly resolve?: (name: string) => readonly string[] | string;
}
