import type { Source } from './message.ts';

/** A value as it is kept between reading and printing; a list has one item per entry. */
export type Value = string | number | readonly string[];

/** The value of one keyword and the lines it comes from. */
export interface Setting {
  value: Value;
  /** The lines that make up the value; several for lists that grow. */
  sources: Source[];
}

/** Why a line has no effect on the value. */
export type Fate =
  /** The value, or part of it, comes from this line. */
  | 'effective'
  /** An earlier line set the keyword, and the first one wins. */
  | 'shadowed'
  /** A later line set the keyword again, and the last one wins. */
  | 'replaced'
  /** A matching Match block sets the keyword for this connection. */
  | 'overridden'
  /** Its Match block does not apply. */
  | 'inactive'
  /** It is read but changes nothing: a keyword that is ignored or only warned about. */
  | 'ignored';

/** What became of one line, and the line that decided it. */
export interface LineFate {
  readonly source: Source;
  readonly fate: Fate;
  readonly by?: Source;
}

/** The values that one reading of the files sets; what is absent keeps its default. */
export class Options {
  readonly settings = new Map<string, Setting>();
  readonly fates: LineFate[] = [];

  get(field: string): Value | undefined {
    return this.settings.get(field)?.value;
  }

  text(field: string): string | undefined {
    const value = this.get(field);
    return value === undefined || typeof value === 'object' ? undefined : String(value);
  }

  list(field: string): readonly string[] {
    const value = this.get(field);
    return typeof value === 'object' ? value : [];
  }

  /** Set a value; the lines that set it before are replaced. */
  set(field: string, value: Value, source: Source | undefined): void {
    const before = this.settings.get(field);
    if (source)
      for (const old of before?.sources ?? []) this.fates.push({ source: old, fate: 'replaced', by: source });
    this.settings.set(field, { value, sources: source ? [source] : [] });
    if (source) this.fates.push({ source, fate: 'effective' });
  }

  /** Add items to a list. */
  append(field: string, items: readonly string[], source: Source | undefined): void {
    const before = this.settings.get(field);
    if (before && typeof before.value === 'object') {
      // The array is ours: growing it keeps long lists linear.
      (before.value as string[]).push(...items);
      if (source) before.sources.push(source);
    } else this.settings.set(field, { value: [...items], sources: source ? [source] : [] });
    if (source) this.fates.push({ source, fate: 'effective' });
  }

  /** Note that a line lost to the one that set the field first. */
  shadow(field: string, source: Source): void {
    const by = this.settings.get(field)?.sources[0];
    this.fates.push({ source, fate: 'shadowed', ...(by && { by }) });
  }
}
