import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import type { Mark } from '../monaco/editor.ts';

/** Findings of one file as marks, and its lines without effect drawn faded. */
export function marksOf({ findings, evaluation }: Analysis, file: string): Mark[] {
  const marks: Mark[] = findings
    .filter((finding) => finding.file === file)
    .map(({ range, severity, message, rule }) => ({ ...range, severity, message, code: rule }));
  for (const { source, fate } of evaluation.lines)
    if (source.file === file && (fate === 'shadowed' || fate === 'replaced'))
      marks.push({
        ...source.range,
        severity: 'info',
        message: 'This line has no effect.',
        code: fate,
        faded: true,
      });
  return marks;
}
