import type { Form, LogMessage } from '#openssh/log/types.ts';

/** A conversion of printf; the group is its letter, absent for `%%`. */
const CONVERSION = /%(?:%|[-+ #0-9.*hlzjt]*([a-zA-Z]))/g;

/**
 * The message as a heading: its first wording, with the conversions of printf as the names of their fields,
 * so that `drop connection #%d from [%s]:%d` reads `drop connection #N from [ADDRESS]:PORT`.
 */
export function messageTitle({ forms, examples }: LogMessage): string {
  const form = forms[0];
  if (!form) return examples[0] ?? '';
  const names = (form.fields ?? '').split(' ').filter(Boolean);
  const values = form.is?.[0] ?? {};
  let at = 0;
  const filled = form.format.replace(
    CONVERSION,
    (whole, kind: string | undefined, offset: number, format: string) => {
      if (kind === undefined) return '%';
      const name = names[at++] ?? '-';
      if (Object.hasOwn(values, name)) return values[name]!;
      // Glued to a word or to another field, as in `pid = %ld%s`, a name would run into it.
      const glued = /\w/.test(format[offset - 1] ?? '');
      if (name !== '-' && !glued) return name.toUpperCase();
      return whole.endsWith('d') || whole.endsWith('u') ? 'N' : '…';
    },
  );
  const text = filled.replace(/…+/g, '…');
  return form.in?.length ? `${form.in[0]!}: ${text}` : text;
}

/**
 * The wordings of one form: its format, with the conversions filled that have a fixed value, so that three forms
 * `drop connection #%d … %s` that differ in the value of `%s` alone do not look the same.
 */
export function wordings({ format, fields = '', is = [{}] }: Form): string[] {
  const names = fields.split(' ');
  return is.map((values) => {
    let at = 0;
    return format.replace(CONVERSION, (whole, kind: string | undefined) => {
      const name = kind === undefined ? '-' : (names[at++] ?? '-');
      return Object.hasOwn(values, name) ? values[name]! : whole;
    });
  });
}
