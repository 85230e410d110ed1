import { separatedBy } from '../tokens.ts';
import { controlPathForm } from './control-path-forms.ts';
import type { GeneratorForm } from './form.ts';
import { MOST_MASTERS, type MasterPlan } from './masters.ts';
import type { Problem } from './problem.ts';

/** The last part of ControlPath. */
interface ChosenTemplate {
  readonly template: string;
  /** What it takes the place of, because it would give all masters of a host one socket. */
  readonly insteadOf?: string;
}

/** What was chosen, unless the release or several masters forbid it. */
export function chooseTemplate(form: GeneratorForm, plan: MasterPlan, problems: Problem[]): ChosenTemplate {
  const field = 'controlPath';
  let chosen = controlPathForm(form.controlPath);
  if (!chosen.available(form.release)) {
    const message = `OpenSSH ${form.release} does not know ${chosen.template} in ControlPath; %r@%h-%p is used instead.`;
    problems.push({ id: 'control-path-release', severity: 'error', field, message });
    chosen = controlPathForm('user-host-port');
  }
  const { template: insteadOf } = chosen;
  if (plan.masters === 1 || separatedBy(insteadOf, form.release).has('name')) return { template: insteadOf };
  const own = controlPathForm('user-name-port').template;
  const message = `${insteadOf} gives all names of a host the same socket, so the ${plan.masters} masters use ${own}.`;
  problems.push({ id: 'control-path-per-name', severity: 'info', field, message });
  return { template: own, insteadOf };
}

/** Say why there are several masters, and what that asks of the server. */
export function explainPlan(plan: MasterPlan, sessions: number, problems: Problem[]): void {
  const field = 'sessions';
  if (plan.masters === 1) return;
  if (plan.perMaster[0]! > plan.maxSessions) {
    const message = `${sessions} sessions need more than ${MOST_MASTERS} connections. Raise MaxSessions, or ask for fewer sessions.`;
    problems.push({ id: 'too-many-masters', severity: 'error', field, message });
  } else {
    problems.push({ id: 'several-masters', severity: 'info', field, message: plan.text });
  }
  if (plan.masters > 10) {
    const message = `Start the ${plan.masters} masters one after the other: from the tenth login at the same time on, the default MaxStartups 10:30:100 drops some.`;
    problems.push({ id: 'max-startups', severity: 'warning', field, message });
  }
}
