import type { Evaluation } from '#openssh/sshd_config/effective.ts';
import type { Plan } from '#openssh/sshd_config/plan.ts';
import { draw } from '../draw.ts';
import { pageHref } from '../href.ts';
import type { Comparison } from './compare.ts';
import type { Need } from './need.ts';
import type * as PlanView from './plan-view.ts';

/** What the plan asks the analyzer. */
export interface PlanSource {
  evaluation(): Evaluation;
  need(): Need;
  /** Are the files the output of `sshd -T`? */
  isDump(): boolean;
  /** Tell the reader something above the files. */
  say(text: string): void;
}

/** `What do I need?`: the plan for what its form asks for. Only what is looked at is worked out. */
export class PlanPart {
  readonly #details: HTMLDetailsElement;
  readonly #part: HTMLElement;
  readonly #source: PlanSource;
  #view: typeof PlanView | undefined;
  /** Id of the platform that the reader has chosen. */
  #system: string | undefined;
  /** The plan that is shown, if there is one. */
  #plan: Plan | undefined;

  /**
   * @param details what the reader opens
   * @param part inside it, where the plan is drawn
   */
  constructor(details: HTMLDetailsElement, part: HTMLElement, source: PlanSource) {
    this.#details = details;
    this.#part = part;
    this.#source = source;
    details.addEventListener('toggle', () => void this.draw());
    part.addEventListener('change', (event) => {
      const select = (event.target as Element).closest<HTMLSelectElement>('select[data-platform]');
      if (!select) return;
      this.#system = select.value;
      void this.draw();
    });
  }

  /** Draw it anew; what works it out comes when it is first looked at. */
  async draw(): Promise<void> {
    if (!this.#details.open) return;
    const source = this.#source;
    try {
      this.#view ??= await import('./plan-view.ts');
    } catch {
      source.say(
        'The plan could not be loaded. Once the network is back, close “What do I need?” and open it again.',
      );
      return;
    }
    const { view, plan } = this.#view.drawPlan(source.evaluation(), source.need(), this.#system, pageHref, source.isDump()); // prettier-ignore
    this.#plan = plan;
    draw(view, this.#part);
  }

  /** The plan beside the files that it is for; undefined if there is none. */
  comparison(apply: (files: Plan['files']) => void): Comparison | undefined {
    const plan = this.#plan;
    return (
      plan && {
        title: 'The plan',
        before: this.#source.evaluation().input.files,
        after: plan.files,
        changed: plan.changed,
        apply: () => apply(plan.files),
      }
    );
  }
}
