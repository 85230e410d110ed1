import type { Release } from './releases.ts';

/** What a release changed for sessions, connections and their messages, beyond what the tables of keywords and messages say. */
export interface ReleaseNote {
  readonly release: Release;
  readonly text: string;
}

/**
 * Newest first. Sources: the source of each release tag, probes of real builds of each release, the release notes;
 * 8.4, 9.2, 10.0 and 10.6 were run.
 */
export const RELEASE_NOTES: readonly ReleaseNote[] = [
  {
    release: '10.6',
    text: 'The first six keys that a client asks about no longer count for MaxAuthTries (PubkeyAuthOptions, max-pk-ok).',
  },
  { release: '10.5', text: 'ChannelTimeout and RekeyLimit in a Match block take effect.' },
  { release: '10.5', text: 'The GSSAPI keywords have their old names again.' },
  {
    release: '10.4',
    text: 'sshd -T prints MaxSessions where older releases print maxsessions: use grep -i.',
  },
  {
    release: '10.4',
    text: 'GSSAPI keywords have other names in this release alone; sshd refuses a file with the usual ones.',
  },
  {
    release: '10.3',
    text: 'ssh -O channels and ssh -O conninfo show what a master carries; the master must be of 10.3 too.',
  },
  { release: '10.3', text: 'MaxStartups N means N:30:N again.' },
  {
    release: '10.3',
    text: 'Penalties may have fractions of a second, and unknown user names one of their own.',
  },
  { release: '10.1', text: 'MaxStartups N with a single number means 10:30:N, in this release and in 10.2.' },
  { release: '10.1', text: 'A penalty that begins to drop connections is logged at INFO.' },
  {
    release: '10.0',
    text: 'Every connection that MaxStartups drops is logged at INFO, up to a rate; the lines on throttling are gone.',
  },
  { release: '10.0', text: 'DisableForwarding also stops agent and X11 forwarding (CVE-2025-32728).' },
  { release: '10.0', text: 'A process of its own, sshd-auth, speaks to clients until they have logged in.' },
  {
    release: '9.8',
    text: 'The process of a connection is sshd-session: “error: no more sessions” comes from that name, not from sshd.',
  },
  { release: '9.8', text: 'PerSourcePenalties is on by default.' },
  {
    release: '9.8',
    text: 'The client that is dropped is told “Not allowed at this time”, shown with -v only.',
  },
  { release: '9.6', text: '%C in ControlPath also tells jump hosts apart.' },
  {
    release: '9.5',
    text: 'ssh shows “kex_exchange_identification: Connection closed by remote host” with -v only.',
  },
  { release: '9.4', text: 'With ConnectTimeout, ssh gives up on a master that hangs and logs in.' },
  { release: '9.2', text: 'sshd refuses a MaxStartups below 1.' },
  {
    release: '8.7',
    text: 'Arguments are split as a shell does, and a # within a word begins no comment. Messages name the keyword.',
  },
  { release: '8.4', text: 'A Match block in an included file takes effect.' },
  {
    release: '8.4',
    text: 'The first connection that MaxStartups drops, and one in five minutes, is logged at INFO; before, all at VERBOSE.',
  },
  { release: '8.4', text: 'Times of several parts are read right again: 1m30s is 90 seconds.' },
  { release: '8.2', text: 'ClientAliveCountMax 0 no longer ends connections.' },
  {
    release: '8.2',
    text: 'The client that MaxStartups drops is told “Exceeded MaxStartups”, shown with -v only.',
  },
  { release: '8.1', text: 'sshd -T without -C no longer stops at a Match block, except Match LocalPort.' },
  { release: '7.7', text: 'Numbers are checked: MaxSessions unlimited was 0, and -1 the default.' },
  {
    release: '7.7',
    text: 'sshd -T evaluates Match blocks, and stops where -C does not give what they need.',
  },
  {
    release: '7.5',
    text: 'A session over MaxSessions is refused as “connect failed: open failed”; before, as “administratively prohibited: open failed”.',
  },
  { release: '7.5', text: 'Times of several parts are misread up to 8.3: 1m30s is 1860 seconds.' },
  {
    release: '7.4',
    text: 'ssh -O proxy. A connection that MaxStartups drops is logged with its address, at VERBOSE.',
  },
];

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
