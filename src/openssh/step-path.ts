import type { LimitId } from './limits.ts';
import { STEPS, type StepId } from './steps.ts';

/** Where step 1 reads the limits other than MaxSessions: the anchor of that section. */
const OTHER_LIMITS = '#another-limit';

/**
 * Address of a step for the limit that leads there: step 1 is about MaxSessions and has a section for the others.
 * `limit` is null where none was proved.
 */
export function stepPath(id: StepId, limit: LimitId | null): `/${string}` {
  const { slug } = STEPS.find((step) => step.id === id)!;
  return `/guide/${slug}/${id === 1 && limit !== 'max-sessions' ? OTHER_LIMITS : ''}`;
}
