/** The files at hand, with steps back and forward. No DOM: the element draws it. */
import { EXAMPLES, MAIN } from './examples.ts';
import { freshName, placeOf, problemWithName, tabTitle } from './files.ts';
import type { GivenFile } from './read-files.ts';

/** One step that can be taken back. */
interface Step {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly active: string;
  /** What was done, in a sentence. */
  readonly what: string;
}

/** Steps that are kept. Their texts are shared, so they cost little. */
const MOST_STEPS = 50;

/** Files, which of them is the main one and which is shown. */
export class Workspace {
  readonly #files = new Map<string, string>();
  #main = MAIN;
  #active = MAIN;
  /** The files as they were given: what differs from them is what a download holds. */
  #given: ReadonlyMap<string, string> = new Map();
  readonly #back: Step[] = [];
  readonly #forward: Step[] = [];

  /** Path → text, in the order of the tabs. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  get main(): string {
    return this.#main;
  }

  /** Path of the file that is shown. */
  get active(): string {
    return this.#active;
  }

  get text(): string {
    return this.#files.get(this.#active) ?? '';
  }

  /** Is it an example as it came, with nothing to take back? */
  get pristine(): boolean {
    return this.#back.length === 0 && this.#forward.length === 0 && this.#isExample();
  }

  /** What the last step did, if it can be taken back. */
  get done(): string | undefined {
    return this.#back.at(-1)?.what;
  }

  /** What was taken back last, if it can be done again. */
  get undone(): string | undefined {
    return this.#forward.at(-1)?.what;
  }

  /** Files that differ from what was given; all if none does. */
  get changed(): readonly string[] {
    const names = [...this.#files.keys()];
    const changed = names.filter((name) => this.#files.get(name) !== this.#given.get(name));
    return changed.length > 0 ? changed : names;
  }

  /** Begin anew, with nothing to take back. */
  begin(files: ReadonlyMap<string, string>, main: string, active = main): void {
    this.#back.length = this.#forward.length = 0;
    this.#set(files, main, active);
    this.#given = new Map(files);
  }

  /** Begin with the example of the page, and with what was typed over its main file before this code was there. */
  beginWithExample({ value, defaultValue }: Pick<HTMLTextAreaElement, 'value' | 'defaultValue'>): void {
    this.begin(new Map(EXAMPLES[0]!.files.map(({ name, text }) => [name, text])), MAIN);
    if (value !== defaultValue) this.type(MAIN, value);
  }

  /** Put other files in the place of all. */
  replace(files: ReadonlyMap<string, string>, main: string, what: string): void {
    this.#keep(what);
    this.#set(files, main, main);
    this.#given = new Map(files);
  }

  show(file: string): boolean {
    if (!this.#files.has(file)) return false;
    this.#active = file;
    return true;
  }

  /**
   * Take over what was typed.
   * @returns true if the files of an example were closed by it
   */
  type(file: string, text: string): boolean {
    const closes = this.#leavesExample(file, text);
    if (closes) {
      this.#keep('The example’s other files were closed.');
      for (const name of [...this.#files.keys()]) if (name !== file) this.#files.delete(name);
    }
    this.#forward.length = 0;
    this.#files.set(file, text);
    return closes;
  }

  /** Who writes over an example's main file has come with a configuration: its drop-ins are not part of it. */
  #leavesExample(file: string, text: string): boolean {
    if (file !== this.#main || this.#files.size === 1 || text.trim() === '') return false;
    const before = this.#files.get(file)!;
    const example = EXAMPLES.find(
      ({ files }) =>
        files.length === this.#files.size &&
        files[0]!.name === file &&
        // In a long text this would cost every key, and it is no longer the example.
        before.length <= 2 * files[0]!.text.length &&
        files.slice(1).every((each) => this.#files.get(each.name) === each.text),
    );
    if (!example) return false;
    const lines = new Set(text.split('\n').map((line) => line.trim()));
    return !example.files[0]!.text.split('\n').some((line) => line.trim() !== '' && lines.has(line.trim()));
  }

  /** Change texts; files that are not there are made. */
  write(files: ReadonlyMap<string, string>, what: string): void {
    this.#keep(what);
    for (const [name, text] of files) this.#files.set(name, text);
  }

  add(): void {
    const name = freshName([...this.#files.keys()]);
    this.#keep(`${tabTitle(name)} added.`);
    this.#files.set(name, '');
    this.#active = name;
  }

  /** Close a file; the main one stays. */
  close(name: string): void {
    if (name === this.#main || !this.#files.has(name)) return;
    this.#keep(`${tabTitle(name)} closed.`);
    const names = [...this.#files.keys()];
    this.#files.delete(name);
    // The neighbor comes forward.
    if (this.#active === name) this.#active = names[names.indexOf(name) - 1] ?? this.#main;
  }

  /**
   * Give the active file another path.
   * @param asMain sshd is to start with it
   * @returns why it cannot be called so; undefined if it was done
   */
  rename(name: string, asMain: boolean): string | undefined {
    const old = this.#active;
    const problem = problemWithName(
      name,
      [...this.#files.keys()].filter((each) => each !== old),
    );
    if (problem !== undefined) return problem;
    const becomesMain = asMain && old !== this.#main;
    if (name === old && !becomesMain) return undefined;
    this.#keep(
      name === old ? `${tabTitle(name)} is the main file.` : `${tabTitle(old)} is ${tabTitle(name)} now.`,
    );
    const files = [...this.#files].map(([each, text]) => [each === old ? name : each, text] as const);
    this.#set(new Map(files), old === this.#main || becomesMain ? name : this.#main, name);
    return undefined;
  }

  /** Take in files that were dropped or chosen; an untouched example makes room for them. */
  give(given: readonly GivenFile[]): void {
    if (given.length === 0) return;
    const names = given.length === 1 ? tabTitle(given[0]!.path) : `${String(given.length)} files`;
    const cut = given.filter((file) => file.cut).map(({ path }) => tabTitle(path));
    this.#keep(
      cut.length === 0 ? `${names} read.` : `${names} read; of ${cut.join(', ')} only the beginning.`,
    );
    if (this.#isExample()) this.#files.clear();
    let last = this.#main;
    for (const { path, text } of given) {
      const alone = given.length === 1 && !path.endsWith('.conf');
      last = alone ? this.#main : placeOf(path, this.#main);
      this.#files.set(last, text);
    }
    if (!this.#files.has(this.#main)) this.#files.set(this.#main, 'Include /etc/ssh/sshd_config.d/*.conf\n');
    this.#given = new Map(this.#files);
    this.#active = given.length > 1 ? this.#main : last;
  }

  #isExample(): boolean {
    return EXAMPLES.some(
      ({ files }) =>
        files.length === this.#files.size && files.every(({ name, text }) => this.#files.get(name) === text),
    );
  }

  undo(): void {
    this.#step(this.#back, this.#forward);
  }

  redo(): void {
    this.#step(this.#forward, this.#back);
  }

  #step(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    to.push(this.#now(step.what));
    this.#set(step.files, step.main, step.active);
  }

  #keep(what: string): void {
    this.#back.push(this.#now(what));
    if (this.#back.length > MOST_STEPS) this.#back.shift();
    this.#forward.length = 0;
  }

  #now(what: string): Step {
    return { files: new Map(this.#files), main: this.#main, active: this.#active, what };
  }

  #set(files: ReadonlyMap<string, string>, main: string, active: string): void {
    const entries = [...files];
    this.#files.clear();
    for (const [name, text] of entries) this.#files.set(name, text);
    this.#main = main;
    this.#active = this.#files.has(active) ? active : main;
  }
}
