import type { Severity } from '#openssh/diagnostic.ts';
import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Mark } from '../monaco/editor.ts';

/** Monaco draws so many markers of a file and leaves out the others without a word (`MarkerDecorations`). */
export const MOST_MARKS = 500;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings of one file as marks, the grave ones first, and its lines without effect drawn faded. What is too much is
 * counted by the last mark.
 */
export function marksOf({ findings, evaluation }: Analysis, file: string): Mark[] {
  const here = findings.filter((finding) => finding.file === file);
  const marks = ORDER.flatMap((wanted) => here.filter(({ severity }) => severity === wanted)).map(
    ({ range, severity, message, rule }): Mark => ({ ...range, severity, message, code: rule }),
  );
  for (const { source, fate } of evaluation.lines)
    if (source.file === file && (fate === 'shadowed' || fate === 'replaced'))
      marks.push({
        ...source.range,
        severity: 'info',
        message: 'This line has no effect.',
        code: fate,
        faded: true,
      });
  const more = marks.slice(MOST_MARKS - 1);
  if (more.length < 2) return marks;
  const message = `${more.length.toLocaleString('en')} more findings and lines without effect are not marked. “Copy as Markdown” lists all findings.`;
  return [...marks.slice(0, MOST_MARKS - 1), { ...more[0]!, severity: 'info', message, code: 'more' }];
}
