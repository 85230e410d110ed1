import { baseOf, isCopied } from './copy.ts';
import { keyword, resolveAlias, type Build } from './keywords.ts';
import type { Source } from './message.ts';
import type { Fate, LineFate, Options } from './options.ts';

/** The field that a line sets, in lower case. */
export function fieldOf(source: Source, build: Build): string {
  const row = keyword(source.keyword);
  return (row ? resolveAlias(row, build.release).name : source.keyword).toLowerCase();
}

/** Of several things that happen to one line, the one with the highest rank is its fate. */
const RANK: Readonly<Record<Fate, number>> = {
  inactive: 0,
  shadowed: 0,
  ignored: 0,
  effective: 1,
  replaced: 2,
  overridden: 3,
};

/**
 * One fate for each line.
 * @param order the lines in reading order
 */
export function lineFates(
  order: readonly Source[],
  first: Options,
  second: Options | undefined,
  build: Build,
): readonly LineFate[] {
  // By file and line number; a line is a place, and each pass has a Source of its own for it.
  const found = new Map<string, LineFate[]>();
  const of = (file: string): LineFate[] => {
    let lines = found.get(file);
    if (!lines) found.set(file, (lines = []));
    return lines;
  };
  const take = (fate: LineFate): void => {
    const { file, line } = fate.source;
    const lines = of(file);
    const known = lines[line];
    if (!known || RANK[fate.fate] >= RANK[known.fate]) lines[line] = fate;
  };
  for (const fate of first.fates) take(fate);
  if (second) {
    const winners = new Map<string, Source>();
    for (const [field, setting] of second.settings) {
      const by = setting.sources[0];
      if (by && isCopied(field, second, build)) winners.set(baseOf(field), by);
    }
    for (const { source, fate } of first.fates) {
      const by = fate === 'effective' && winners.get(fieldOf(source, build));
      if (by && by.block !== source.block) take({ source, fate: 'overridden', by });
    }
    for (const fate of second.fates) if (fate.source.block !== undefined) take(fate);
  }
  return order.map((source) => {
    const known = of(source.file)[source.line];
    if (known) return known;
    const structure = keyword(source.keyword)?.family === 'structure';
    return { source, fate: structure ? 'effective' : 'inactive' };
  });
}
