/** Takes a report away: to the clipboard, or as a file. Loaded when it is asked for. */
import { groupsCsv, markdownReport, redactorFor } from '#openssh/log/export.ts';
import type { Summary } from '#openssh/log/summary.ts';
import type { KeptLine } from '#workers/protocol.ts';

/** The forms of a report. */
export type Form = 'markdown' | 'csv' | 'json';

/** The report in a form; only Markdown can leave names out. */
export function reportAs(form: Form, summary: Summary, lines: readonly KeptLine[], redact: boolean): string {
  if (form === 'csv') return groupsCsv(summary);
  if (form === 'json') return `${JSON.stringify(summary, null, 2)}\n`;
  return markdownReport(summary, redact ? redactorFor(summary, lines) : undefined);
}

/** Offer a text as a file to save. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
