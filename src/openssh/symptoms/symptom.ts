import type { LimitId } from '../limits.ts';
import type { StepId } from '../steps.ts';

/** One text of a symptom, as a reader pastes it. */
export interface SymptomText {
  readonly text: string;
  /** What this text alone proves, where that differs from the symptom as a whole. */
  readonly limit?: LimitId | null;
  readonly step?: StepId;
  /** Limits that the classifier must name as possible. */
  readonly or?: readonly LimitId[];
}

/** One way in which people run into a limit. Its prose is `content/symptoms/ID.mdx`. */
export interface Symptom {
  /** Stable: the anchor on the page of symptoms. */
  readonly id: string;
  /** The heading: the exact text, or what people say where nothing is printed. */
  readonly title: string;
  /** True if the heading is a description and no message. */
  readonly described?: true;
  readonly group: SymptomGroupId;
  /** The limit behind it; null where none was hit. */
  readonly limit: LimitId | null;
  readonly step: StepId;
  /** Who can change it. */
  readonly acts: 'server' | 'client' | 'both';
  /** Exact texts; a test has each classified. */
  readonly texts: readonly SymptomText[];
  /** Word that marks a text as this symptom's, whatever message stands inside it: a tool's own frame. */
  readonly mark?: string;
  /** What people say who have it, without its text; the search leads them here. */
  readonly words?: readonly string[];
  /** Messages of the catalog that lead here. */
  readonly messages: readonly string[];
}

/** Where in the life of a connection a symptom shows. */
export const SYMPTOM_GROUPS = [
  { id: 'session-refused', title: 'A session is refused on an open connection' },
  { id: 'in-a-library', title: 'The refusal in libraries and tools' },
  { id: 'before-login', title: 'The connection is dropped before the login' },
  { id: 'forwarding', title: 'A forwarding is refused' },
  { id: 'control-socket', title: 'The control socket or its master' },
  { id: 'configuration', title: 'The configuration does not do what you meant' },
  { id: 'system', title: 'The system stops the session' },
] as const;

export type SymptomGroupId = (typeof SYMPTOM_GROUPS)[number]['id'];
