/** What a terminal would act on: control characters but for the tab and the end of a line, and bytes that are no text. */
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/gu;

/** A text for a terminal: what a file holds must not move its cursor or set its title. Escaped as sshd escapes: `\033`. */
export function forTerminal(text: string): string {
  return text.replace(UNSAFE, (char) => `\\${(char.charCodeAt(0) & 0xff).toString(8).padStart(3, '0')}`);
}
