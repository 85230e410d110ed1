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
  /** What the package itself puts there, or what often stands there. */
  readonly packaged?: string;
  /** Where options for sshd are set, which win over its files, and their name there. */
  readonly options?: string;
  /** Command that makes the listener read its files again; undefined where each connection does. */
  readonly reload?: string;
  /** Command that ends the listener and starts another. */
  readonly restart?: string;
  /** What happens to a file that sshd refuses. */
  readonly badFile?: string;
  /** Command that shows the service's last words. */
  readonly log: string;
  /** What is different here, in a sentence. */
  readonly note?: string;
  /** How we know. */
  readonly source: string;
  /** sshd is started for each connection: its listener's limits (MaxStartups, PerSource…) count nothing. */
  readonly perConnection?: true;
}

/** The kinds of systems, as their packages have them. */
export const PLATFORMS = [
  {
    id: 'debian',
    name: 'Debian, Ubuntu',
    service: 'ssh',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    packaged: 'The package puts nothing there. Images with cloud-init have 50-cloud-init.conf.',
    options: 'SSHD_OPTS in /etc/default/ssh',
    reload: 'systemctl reload ssh',
    restart: 'systemctl restart ssh',
    badFile:
      'A reload tests it first and refuses; the old daemon goes on. A restart tests it too, but after stopping the old daemon: nobody listens.',
    log: 'journalctl -u ssh -n 20 --no-pager',
    note: 'With ssh.socket the daemon may not be running yet: then there is nothing to reload, and it reads the new files when it starts. Ubuntu has it so from 22.10 on.',
    source: 'Reload and restart were run on Debian 12 and 13. Ubuntu is from its documentation.',
  },
  {
    id: 'rhel',
    name: 'RHEL, Fedora',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    packaged:
      '50-redhat.conf, from RHEL 9 on. RHEL 8 includes no folder, and its OpenSSH 8.0 knows Include only from RHEL 8.6 on: write into the main file.',
    options: 'OPTIONS in /etc/sysconfig/sshd',
    reload: 'systemctl reload sshd',
    restart: 'systemctl restart sshd',
    badFile:
      'Neither reload nor restart tests it. After either nobody listens, and systemd tries again every 42 seconds: run sshd -t first.',
    log: 'journalctl -u sshd -n 20 --no-pager',
    note: 'Options in /etc/sysconfig/sshd win over the files.',
    source: 'From its unit file; not run.',
  },
  {
    id: 'alpine',
    name: 'Alpine',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    packaged: 'Older packages include no folder: look for the Include line in the main file.',
    options: 'command_args in /etc/conf.d/sshd',
    reload: 'rc-service sshd reload',
    restart: 'rc-service sshd restart',
    badFile: 'Reload and restart both test it first and refuse; the old daemon goes on.',
    log: 'tail -n 20 /var/log/messages',
    source: 'From its OpenRC script; not run.',
  },
  {
    id: 'freebsd',
    name: 'FreeBSD',
    service: 'sshd',
    config: '/etc/ssh/sshd_config',
    options: 'sshd_flags in /etc/rc.conf',
    reload: 'service sshd reload',
    restart: 'service sshd restart',
    badFile: 'Reload and restart both test it first and refuse; the old daemon goes on.',
    log: 'tail -n 20 /var/log/auth.log',
    note: 'The packaged file includes no drop-ins. OpenSSH from ports has its files in /usr/local/etc/ssh.',
    source: 'From its rc.d script; not run.',
  },
  {
    id: 'macos',
    name: 'macOS',
    service: 'com.openssh.sshd',
    config: '/etc/ssh/sshd_config',
    dropIns: '/etc/ssh/sshd_config.d/',
    packaged:
      '100-macos.conf. All files of the folder are read, whatever their ending; 100- sorts before 20-, so begin a name with 0.',
    badFile: 'Each connection reads it anew and is refused: run sshd -t before you close your last session.',
    // From 9.8 on most messages come from sshd-session.
    log: 'log show --last 5m --predicate \'process BEGINSWITH "sshd"\'',
    note: 'launchd starts an sshd for each connection, which reads the files anew: nothing to reload. launchd does the listening, so MaxStartups and the limits by source count nothing.',
    source: 'From public copies of its files; not run.',
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
