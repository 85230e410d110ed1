import type { ReadLine, RuleContext } from './context.ts';

/** MaxStartups in force. */
export interface Startups {
  readonly begin: number;
  readonly rate: number;
  readonly full: number;
  /** The line that sets it; undefined for the default. */
  readonly read: ReadLine | undefined;
}

/** MaxStartups in force, in numbers. */
export function startups(context: RuleContext): Startups {
  const [begin = 10, rate = 30, full = 100] = context.value('MaxStartups')!.text.split(':').map(Number);
  return { begin, rate, full, read: context.globalLines('MaxStartups').at(-1) };
}
