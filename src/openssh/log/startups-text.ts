import type { Startups } from './startups.ts';

/** What the log tells of MaxStartups, and what it cannot tell. */
export function saidOf(counted: Omit<Startups, 'said'>): string[] {
  const { peak, peakAt, dropped: lost, named, needed, throttlings } = counted;
  const at = peakAt.time ?? `line ${peakAt.line}`;
  const seconds = throttlings.reduce((sum, bout) => sum + (bout.seconds ?? 0), 0);
  // sshd.c drop_connection up to 9.9: the first drop of a bout is logged at INFO, the others at VERBOSE.
  const bouts = throttlings.length > 0 && (lost > named || !counted.reconstructed);
  const least = bouts || counted.limited || lost > named;
  return [
    ...(peak === 0
      ? [`sshd itself counts ${lost} dropped ${lost === 1 ? 'connection' : 'connections'}.`]
      : [
          `At most ${peak} ${peak === 1 ? 'connection was' : 'connections were'} logging in at once (${at}); ${counted.limited ? 'at least ' : ''}${lost} ${lost === 1 ? 'was' : 'were'} dropped.`,
        ]),
    ...(seconds > 0 ? [`sshd dropped connections for ${seconds} seconds in all.`] : []),
    ...(needed === undefined
      ? []
      : [
          `MaxStartups ${startupsFor(needed)} would have let in all ${least ? 'that are named; for the others it may take more' : 'of these'}: below its first number sshd drops nobody.`,
        ]),
    ...(counted.limited
      ? [
          'sshd 10.0 and newer names three of a minute and logs the others at DEBUG3 only; it counts them when it names one again.',
        ]
      : []),
    ...(bouts
      ? [
          'At LogLevel INFO sshd up to 9.9 names only the first connection that it drops in a bout, and counts the others at its end; VERBOSE names each, and each that begins.',
        ]
      : []),
  ];
}

/** The argument of MaxStartups that drops nobody below `begin`; rate and the last number as by default where they can be. */
export function startupsFor(begin: number): string {
  return `${begin}:30:${Math.max(100, 2 * begin)}`;
}
