/** A pasted message is found by what it is, not by its words: pids, addresses and paths are in no page. */
import { classifyLine } from '#openssh/log/text-classifier.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import { STEPS } from '#openssh/steps.ts';

/** A page that answers, without a search. */
export interface Answer {
  /** Heading under which it is listed. */
  readonly group: string;
  readonly path: `/${string}`;
  readonly title: string;
  readonly excerpt: string;
}

const GROUP = 'What you pasted';

/** Pages for a message of the catalogue: its own, and the step that helps. Empty for any other text. */
export function answersTo(text: string): Answer[] {
  const { id, step } = classifyLine(text.split('\n', 1)[0] ?? '');
  const message = id === null ? undefined : messageById(id);
  if (!message) return [];
  const row = STEPS.find((candidate) => candidate.id === step);
  return [
    {
      group: GROUP,
      path: `/reference/messages/${message.id}/`,
      title: 'This message',
      excerpt: message.meaning,
    },
    ...(row
      ? [
          {
            group: GROUP,
            path: `/guide/${row.slug}/`,
            title: `Step ${String(row.id)}: ${row.title}`,
            excerpt: row.gist,
          } as const,
        ]
      : []),
  ];
}
