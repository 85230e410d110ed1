import { controlPathBudget, type ControlPathBudget } from '../control-path-budget.ts';
import { expandGlob } from '../../glob.ts';
import { effectiveSsh } from '../effective.ts';
import { socketsOf } from '../generate/systems.ts';
import type { ConfigFile, IncludeSource } from '../config-file.ts';
import type { SeenLine } from '../seen-line.ts';
import type { EffectiveValues, SshAnswer } from '../request.ts';
import type { Values } from '../values.ts';
import { absoluteName, machineOf, type CheckInput } from './input.ts';
import { keyOf, type Block } from './layout.ts';

/** A name, and what ssh would do for it. */
export interface Subject {
  /** What is typed after `ssh`. */
  readonly name: string;
  /** `named` in the files, `asked` for, or a `sample` of a pattern. */
  readonly kind: 'named' | 'asked' | 'sample';
  /** Of a sample: the pattern. */
  readonly pattern?: string;
  /** The first block that names it. */
  readonly block?: Block;
  readonly answer: SshAnswer;
  /** Absent where ssh refuses for a reason that no line is to blame for alone. */
  readonly values?: EffectiveValues;
  /** The line that set each value. */
  readonly setBy: ReadonlyMap<keyof Values, SeenLine>;
  /** ControlPath before expansion. */
  readonly template?: string;
  /** Keys of the lines that apply. */
  readonly applied: ReadonlySet<string>;
  readonly budget?: ControlPathBudget;
}

/** Runs ssh over the files, for one name after the other. */
export class Runner {
  readonly #input: CheckInput;
  readonly #main: ConfigFile;
  readonly #includes: IncludeSource;
  readonly #machine;

  constructor(input: CheckInput) {
    this.#input = input;
    this.#machine = machineOf(input);
    const { home } = this.#machine;
    const files = [...input.files].map(([name, text]): ConfigFile => {
      const unreadable = input.unreadable?.get(name);
      return { name, text, ...(unreadable !== undefined && { unreadable }) };
    });
    this.#main = files.find(({ name }) => name === input.main) ?? { name: input.main, text: '' };
    const byPath = new Map(files.map((file) => [absoluteName(file.name, home), file]));
    this.#includes = (pattern) => expandGlob(pattern, byPath.keys()).map((path) => byPath.get(path)!);
  }

  /** Every line in the order in which ssh reads it. */
  lines(): SeenLine[] {
    const seen: SeenLine[] = [];
    this.#run('any-host', (each) => {
      if (!each.finalPass) seen.push(each);
    });
    return seen;
  }

  subject(name: string, more: Pick<Subject, 'kind' | 'pattern' | 'block'>): Subject {
    const { system, release } = this.#input;
    const setBy = new Map<keyof Values, SeenLine>();
    const applied = new Set<string>();
    let template: string | undefined;
    const answer = this.#run(name, (seen) => {
      if (!seen.applies) return;
      applied.add(keyOf(seen));
      for (const key of Object.keys(seen.set) as (keyof Values)[]) if (!setBy.has(key)) setBy.set(key, seen);
      template ??= seen.set.controlPath;
    });
    const { values } = answer;
    const sockets = socketsOf(system);
    const path = values?.controlPath;
    return {
      name,
      ...more,
      answer,
      setBy,
      applied,
      ...(values && { values }),
      ...(template !== undefined && { template }),
      ...(path !== undefined && sockets && { budget: controlPathBudget(path, sockets, release) }),
    };
  }

  #run(destination: string, observe: (seen: SeenLine) => void): SshAnswer {
    const { release, distribution = 'upstream' } = this.#input;
    return effectiveSsh({
      ...this.#machine,
      destination,
      file: this.#main,
      release,
      distribution,
      includes: this.#includes,
      exists: () => true,
      observe,
      lenient: true,
    });
  }
}
