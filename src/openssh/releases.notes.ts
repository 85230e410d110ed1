import type { Release } from './releases.ts';

/**
 * What a release changed for sessions, connections and their messages, beyond what the tables of keywords and messages
 * say. Newest first. Sources: the source of each release tag, probes of real builds of each release, the release notes;
 * 8.4, 9.2, 10.0 and 10.6 were run.
 */
export const RELEASE_NOTES: Readonly<Partial<Record<Release, readonly string[]>>> = {
  '10.6': [
    'The first six keys that a client asks about no longer count for MaxAuthTries (PubkeyAuthOptions, max-pk-ok).',
  ],
  '10.5': [
    'ChannelTimeout and RekeyLimit in a Match block take effect.',
    'The GSSAPI keywords have their old names again.',
  ],
  '10.4': [
    'sshd -T prints MaxSessions where older releases print maxsessions: use grep -i.',
    'GSSAPI keywords have other names in this release alone; sshd refuses a file with the usual ones.',
  ],
  '10.3': [
    'ssh -O channels and ssh -O conninfo show what a master carries; the master must be of 10.3 too.',
    'MaxStartups N means N:30:N again.',
    'Penalties may have fractions of a second, and unknown user names one of their own.',
  ],
  '10.1': [
    'MaxStartups N with a single number means 10:30:N, in this release and in 10.2.',
    'A penalty that begins to drop connections is logged at INFO.',
  ],
  '10.0': [
    'Every connection that MaxStartups drops is logged at INFO, up to a rate; the lines on throttling are gone.',
    'DisableForwarding also stops agent and X11 forwarding (CVE-2025-32728).',
    'A process of its own, sshd-auth, speaks to clients until they have logged in.',
  ],
  '9.8': [
    'The process of a connection is sshd-session: “error: no more sessions” comes from that name, not from sshd.',
    'PerSourcePenalties is on by default.',
    'The client that is dropped is told “Not allowed at this time”, shown with -v only.',
  ],
  '9.6': ['%C in ControlPath also tells jump hosts apart.'],
  '9.5': ['ssh shows “kex_exchange_identification: Connection closed by remote host” with -v only.'],
  '9.4': ['With ConnectTimeout, ssh gives up on a master that hangs and logs in.'],
  '9.2': ['sshd refuses a MaxStartups below 1.'],
  '8.7': [
    'Arguments are split as a shell does, and a # within a word begins no comment. Messages name the keyword.',
  ],
  '8.4': [
    'A Match block in an included file takes effect.',
    'The first connection that MaxStartups drops, and one in five minutes, is logged at INFO; before, all at VERBOSE.',
    'Times of several parts are read right again: 1m30s is 90 seconds.',
  ],
  '8.2': [
    'ClientAliveCountMax 0 no longer ends connections.',
    'The client that MaxStartups drops is told “Exceeded MaxStartups”, shown with -v only.',
  ],
  '8.1': ['sshd -T without -C no longer stops at a Match block, except Match LocalPort.'],
  '7.7': [
    'Numbers are checked: MaxSessions unlimited was 0, and -1 the default.',
    'sshd -T evaluates Match blocks, and stops where -C does not give what they need.',
  ],
  '7.5': [
    'A session over MaxSessions is refused as “connect failed: open failed”; before, as “administratively prohibited: open failed”.',
    'Times of several parts are misread up to 8.3: 1m30s is 1860 seconds.',
  ],
  '7.4': ['ssh -O proxy. A connection that MaxStartups drops is logged with its address, at VERBOSE.'],
};

/** One system and the release of OpenSSH that it came with. */
export interface System {
  readonly name: string;
  readonly release: Release;
}

/**
 * Sources: the packages of the distributions. Debian's are those that the lab runs. Point releases can bring newer ones.
 */
export const SYSTEMS: readonly System[] = [
  { name: 'RHEL 7, CentOS 7, Amazon Linux 2', release: '7.4' },
  { name: 'Ubuntu 18.04', release: '7.6' },
  { name: 'RHEL 8, AlmaLinux 8, Rocky 8', release: '8.0' },
  { name: 'Ubuntu 20.04', release: '8.2' },
  { name: 'Debian 11', release: '8.4' },
  { name: 'RHEL 9, AlmaLinux 9, Rocky 9, Amazon Linux 2023', release: '8.7' },
  { name: 'Ubuntu 22.04', release: '8.9' },
  { name: 'Debian 12', release: '9.2' },
  { name: 'Ubuntu 24.04', release: '9.6' },
  { name: 'RHEL 10, AlmaLinux 10, Rocky 10', release: '9.9' },
  { name: 'Debian 13', release: '10.0' },
];
