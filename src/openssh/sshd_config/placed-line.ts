import type { Word } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import type { Line } from './parse.ts';
import { shift, type Shape } from './shape.ts';

/** A line at its place in a file. Ranges are worked out when they are asked for: most lines are read by their words only. */
export class PlacedLine implements Line {
  readonly number: number;
  readonly range: Range;
  readonly #shape: Shape;
  #keyword: Word | undefined;
  #arguments: readonly Word[] | undefined;

  constructor(number: number, start: number, end: number, shape: Shape) {
    this.number = number;
    this.range = { start, end };
    this.#shape = shape;
  }

  get name(): string | undefined {
    return this.#shape.keyword?.text;
  }

  get words(): readonly Word[] {
    return this.#shape.arguments;
  }

  get rest(): string {
    return this.#shape.rest;
  }

  get restStart(): number {
    return this.range.start + this.#shape.restStart;
  }

  get keyword(): Word | undefined {
    const { keyword } = this.#shape;
    return (this.#keyword ??= keyword && this.#word(keyword));
  }

  get arguments(): readonly Word[] {
    return (this.#arguments ??= this.#shape.arguments.map((word) => this.#word(word)));
  }

  get separator(): Range | undefined {
    return this.#range(this.#shape.separator);
  }

  get comment(): Range | undefined {
    const { comment } = this.#shape;
    // It goes on to the end of the line, whatever a NUL hides of it.
    return comment === undefined ? undefined : { start: this.range.start + comment, end: this.range.end };
  }

  get unbalanced(): Range | undefined {
    return this.#range(this.#shape.unbalanced);
  }

  #range(range: Range | undefined): Range | undefined {
    return range && shift(range, this.range.start);
  }

  #word({ text, quoted, range }: Word): Word {
    return { text, quoted, range: shift(range, this.range.start) };
  }
}
