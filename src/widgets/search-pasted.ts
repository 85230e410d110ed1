/** A pasted message is found by what it is, not by its words: pids, addresses and paths are in no page. */
import { classifyLine } from '#openssh/log/text-classifier.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import { stepPath } from '#openssh/step-path.ts';
import { STEPS } from '#openssh/steps.ts';
import { symptomOfMessage, symptomOfWords } from '#openssh/symptoms.ts';

/** A page that answers, without a search. */
export interface Answer {
  /** Heading under which it is listed. */
  readonly group: string;
  readonly path: `/${string}`;
  readonly title: string;
  readonly excerpt: string;
}

const GROUP = 'What you pasted';

/**
 * Pages for a message of the catalog: its symptom, the step that helps, its own; for a symptom in the reader's words, the
 * symptom. Empty for any other text.
 */
export function answersTo(text: string): Answer[] {
  const { id, step } = classifyLine(text.split('\n', 1)[0] ?? '');
  const message = id === null ? undefined : messageById(id);
  const symptom = message ? symptomOfMessage(message.id, text) : symptomOfWords(text);
  const row = STEPS.find((candidate) => candidate.id === (step ?? symptom?.step));
  return [
    ...(symptom
      ? [
          {
            group: GROUP,
            path: `/symptoms/#${symptom.id}`,
            title: 'This symptom',
            excerpt: `${symptom.title}: how to be sure, the cause, the fix`,
          } as const,
        ]
      : []),
    ...(row && (message ?? symptom)
      ? [
          {
            group: GROUP,
            path: stepPath(row.id, message ? message.limit : (symptom?.limit ?? null)),
            title: `Step ${String(row.id)}: ${row.title}`,
            excerpt: row.gist,
          } as const,
        ]
      : []),
    ...(message
      ? [
          {
            group: GROUP,
            path: `/reference/messages/${message.id}/`,
            title: 'This message',
            excerpt: message.meaning,
          } as const,
        ]
      : []),
  ];
}
