/** What a text is that was pasted where a configuration is asked for. */
export type OtherFile = 'log' | 'data';

/** Lines that are looked at. */
const MOST_LINES = 400;

/** How lines of a log begin: a time of syslog, of the journal or of ISO 8601; a priority; what ssh -v and sshd -d print. */
const LOG_LINE =
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|debug[1-3]: |(?:error|fatal|mux_client_\w+): |\S*sshd?(?:-\w+)?\[\d+\]: )/;

/** Tell a log, or data such as JSON, YAML and XML, from a configuration; undefined for all that might be one. */
export function otherFile(text: string): OtherFile | undefined {
  const lines = text
    .slice(0, 100_000)
    .split('\n', MOST_LINES)
    .filter((line) => /^\s*[^\s#]/.test(line));
  const first = lines[0]?.trim() ?? '';
  if (/^(?:[{[]\s*(?:["{[\]}].*)?|---|<[?!a-z].*)$/i.test(first)) return 'data';
  const logged = lines.filter((line) => LOG_LINE.test(line)).length;
  return logged > 0 && logged * 2 >= lines.length ? 'log' : undefined;
}
