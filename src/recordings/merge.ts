/** One transcript out of the recordings of several releases: what they share stands once. */
import { fill } from './fill.ts';
import type { Block, Recording } from './format.ts';
import { LAB_RELEASES, type LabRelease } from './releases.ts';

/** Lines of the output that all releases print, or only some. */
export interface Piece {
  /** Releases that show these lines; undefined: all. A release without a recording stands by one that has one. */
  readonly releases: readonly LabRelease[] | undefined;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** True for `exit status 255`, which no program printed. */
  readonly status?: true;
}

/** A command, or a log, with what each release printed. */
export interface MergedBlock {
  readonly kind: Block['kind'];
  readonly host: string;
  readonly user: string;
  /** Empty for a log. */
  readonly command: string;
  readonly pieces: readonly Piece[];
}

export interface Transcript {
  /** Releases with a recording, oldest first. */
  readonly releases: readonly LabRelease[];
  /** True if all of them print the same. */
  readonly same: boolean;
  readonly blocks: readonly MergedBlock[];
}

/** The release whose recording stands for one: its own, else the next newer, else the newest there is. */
export function standIn(release: LabRelease, there: readonly LabRelease[]): LabRelease {
  const later = LAB_RELEASES.slice(LAB_RELEASES.indexOf(release)).find((each) => there.includes(each));
  return later ?? there.at(-1)!;
}

function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = block.output.map((text) => ({ text: fill(text) }));
  if (block.kind === 'log' || (block.status === 0 && !block.telling)) return lines;
  return [...lines, { text: `exit status ${block.status}`, status: true }];
}

const key = (lines: readonly Line[]): string => JSON.stringify(lines);

/** Lines at the start and the end that all have are shared; the middle is grouped by equality. */
function piecesOf(outputs: ReadonlyMap<LabRelease, readonly Line[]>): Piece[] {
  const all = [...outputs.values()];
  const shortest = Math.min(...all.map((lines) => lines.length));
  const alike = (at: (lines: readonly Line[]) => Line): boolean =>
    all.every((lines) => key([at(lines)]) === key([at(all[0]!)]));
  let head = 0;
  while (head < shortest && alike((lines) => lines[head]!)) head++;
  let tail = 0;
  while (tail < shortest - head && alike((lines) => lines.at(-1 - tail)!)) tail++;

  const groups = new Map<string, { releases: LabRelease[]; lines: readonly Line[] }>();
  for (const release of LAB_RELEASES) {
    const lines = outputs.get(standIn(release, [...outputs.keys()]))!;
    const middle = lines.slice(head, lines.length - tail);
    const group = groups.get(key(middle)) ?? { releases: [], lines: middle };
    group.releases.push(release);
    groups.set(key(middle), group);
  }
  const pieces: Piece[] = [
    { releases: undefined, lines: all[0]!.slice(0, head) },
    ...(groups.size > 1 ? groups.values() : []),
    { releases: undefined, lines: all[0]!.slice(all[0]!.length - tail) },
  ];
  return pieces.filter(({ lines }) => lines.length > 0);
}

/**
 * Merge the recordings of a scenario.
 * @param part the part to take; undefined: all
 * Throws if the part is unknown, or if the recordings are not of the same steps.
 */
export function merge(recordings: ReadonlyMap<LabRelease, Recording>, part?: string): Transcript {
  const releases = LAB_RELEASES.filter((release) => recordings.has(release));
  const taken = new Map(
    releases.map((release) => [
      release,
      recordings.get(release)!.blocks.filter((block) => part === undefined || block.part === part),
    ]),
  );
  const first = taken.get(releases[0]!);
  if (!first?.length) throw new Error(`no part "${part ?? ''}"`);
  const blocks = first.map((block, index): MergedBlock => {
    const outputs = new Map<LabRelease, readonly Line[]>();
    for (const [release, others] of taken) {
      const other = others[index];
      const same =
        other?.kind === block.kind && ('command' in other ? other.command : '') === commandOf(block);
      if (!same || others.length !== first.length) throw new Error(`${release} has other steps`);
      outputs.set(release, linesOf(other));
    }
    return {
      kind: block.kind,
      host: block.host,
      user: block.kind === 'command' ? block.user : '',
      command: commandOf(block),
      pieces: piecesOf(outputs),
    };
  });
  const same = blocks.every(({ pieces }) => pieces.every((piece) => piece.releases === undefined));
  return { releases, same, blocks };
}

const commandOf = (block: Block): string => (block.kind === 'command' ? block.command : '');
