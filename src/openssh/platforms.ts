/** Where sshd's files are on a system, and how the daemon is made to read them again. */

/** One kind of system. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Name of the unit, service or job. */
  readonly service: string;
  readonly config: string;
  /** Folder of the drop-ins that the packaged file includes; undefined where it includes none. */
  readonly dropIns?: string;
  /** Command that makes the listener read its files again; undefined where each connection does. */
  readonly reload?: string;
  /** Command that shows the service's last words. */
  readonly log: string;
  /** What is different here, in a sentence. */
  readonly note?: string;
  /** sshd is started for each connection: its listener's limits (MaxStartups, PerSource…) count nothing. */
  readonly perConnection?: true;
}

/**
 * Source: the packages' units and scripts: Debian `ssh.service`, Fedora `sshd.service`, Alpine `sshd.initd`,
 * FreeBSD `libexec/rc/rc.d/sshd`, macOS `/System/Library/LaunchDaemons/ssh.plist`.
 */
export const PLATFORMS = [
  {
    id: 'debian',
    name: 'Debian, Ubuntu',
    service: 'ssh',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    reload: 'systemctl reload ssh',
    log: 'journalctl -u ssh -n 20 --no-pager',
    note: 'With ssh.socket the daemon may not be running yet: then there is nothing to reload, and it reads the new files when it starts.',
  },
  {
    id: 'rhel',
    name: 'RHEL, Fedora',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    reload: 'systemctl reload sshd',
    log: 'journalctl -u sshd -n 20 --no-pager',
    note: 'Options in /etc/sysconfig/sshd win over the files.',
  },
  {
    id: 'alpine',
    name: 'Alpine',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    reload: 'rc-service sshd reload',
    log: 'tail -n 20 /var/log/messages',
  },
  {
    id: 'freebsd',
    name: 'FreeBSD',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    reload: 'service sshd reload',
    log: 'tail -n 20 /var/log/auth.log',
    note: 'The packaged file includes no drop-ins. OpenSSH from ports has its files in /usr/local/etc/ssh.',
  },
  {
    id: 'macos',
    name: 'macOS',
    service: 'com.openssh.sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    // From 9.8 on most messages come from sshd-session.
    log: 'log show --last 5m --predicate \'process BEGINSWITH "sshd"\'',
    note: 'launchd starts an sshd for each connection, which reads the files anew: nothing to reload. launchd does the listening, so MaxStartups and the limits by source count nothing.',
    perConnection: true,
  },
] as const satisfies readonly Platform[];

export type PlatformId = (typeof PLATFORMS)[number]['id'];

/** What a change of sshd's files consists of. */
export interface FileChange {
  /** Files that are there and change. */
  readonly changed: readonly string[];
  /** Files that are new. */
  readonly added: readonly string[];
  /** Connection for `sshd -T -C`: `user=deploy`; undefined for nobody in particular. */
  readonly connection?: string;
  /** Keywords whose values are to be looked at. */
  readonly keywords: readonly string[];
}

/** One thing to do, with its commands for a root shell. */
export interface CommandStep {
  readonly id: 'back-up' | 'validate' | 'apply' | 'roll-back';
  readonly title: string;
  readonly commands: readonly string[];
}

const PLAIN = /^[\w@%+=:,./-]+$/;

/** A word as a shell takes it. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** How to back up, validate, apply and roll back a change, as root. */
export function commandsFor(platform: Platform, change: FileChange): readonly CommandStep[] {
  // The ending keeps a copy out of what Include reads: *.conf.
  const copies = change.changed.map((path) => [shellWord(path), shellWord(`${path}.before`)] as const);
  const names = change.keywords.map((name) => name.toLowerCase());
  const pattern = names.length === 1 ? `'^${names[0]!} '` : `-E '^(${names.join('|')}) '`;
  const given = change.connection === undefined ? '' : ` -C ${shellWord(change.connection)}`;
  const reload = platform.reload === undefined ? 'sshd -t' : `sshd -t && ${platform.reload}`;
  const steps: CommandStep[] = [
    {
      id: 'back-up',
      title: 'Back up',
      commands: copies.map(([path, copy]) => `cp -p ${path} ${copy}`),
    },
    {
      id: 'validate',
      title: 'Put the new files in place, then validate',
      commands: ['sshd -t', `sshd -T${given} | grep -i ${pattern}`],
    },
    { id: 'apply', title: 'Apply', commands: platform.reload === undefined ? [] : [reload] },
    {
      id: 'roll-back',
      title: 'Roll back, if something is wrong',
      commands: [
        ...copies.map(([path, copy]) => `cp -p ${copy} ${path}`),
        ...change.added.map((path) => `rm ${shellWord(path)}`),
        reload,
      ],
    },
  ];
  return steps.filter(({ commands }) => commands.length > 0);
}
