import type { Directive } from '../directive.ts';

/** The rest of the line as it is typed. */
function raw(d: Directive): string {
  return d.line.rest.replace(/^[ \t\r\n]+/, '');
}

/** Source: servconf.c, `sForceCommand`. */
export function readForceCommand(d: Directive): void {
  if (d.line.rest === '') d.fatal(d.shell ? `${d.keyword} missing argument.` : 'Missing argument.');
  d.consume();
  d.store(raw(d));
}

/** Source: servconf.c, `sVersionAddendum`: the comment that it means to cut is on a part of the line already split off. */
export function readVersionAddendum(d: Directive): void {
  if (d.line.rest === '') d.fatal(d.shell ? `${d.keyword} missing argument.` : 'Missing argument.');
  const value = raw(d);
  d.consume();
  if (d.shell && value.includes('\r')) d.fatal(`Invalid ${d.keyword} argument`);
  if (d.active && !d.isSet() && !d.shell && value.toLowerCase() !== 'none' && value.includes('\r'))
    d.fatal('Invalid argument');
  d.store(value.toLowerCase() === 'none' ? '' : value);
}

/** AuthorizedKeysCommand and AuthorizedPrincipalsCommand. Source: servconf.c `parse_command`. */
export function readCommand(d: Directive): void {
  const value = raw(d);
  const valid = value.startsWith('/') || value.toLowerCase() === 'none';
  if (d.shell) {
    if (!valid) d.fatal(`${d.keyword} must be an absolute path`);
    d.consume();
    // Up to 9.9 both keywords test the first one's value before they store. Source: servconf.c 9.2.
    if (d.field === 'authorizedprincipalscommand' && !d.from('10.0') && d.active) {
      if (d.isSet('authorizedkeyscommand')) d.options.shadow('authorizedkeyscommand', d.source);
      else d.options.set(d.field, value, d.source);
      return;
    }
    d.store(value);
    return;
  }
  // Behind an `=` there is an empty argument, which is no path; without it there is none.
  const { separator } = d.line;
  const equals = d.from('7.5') && separator !== undefined && separator.end > separator.start;
  if (d.line.rest === '' && d.line.arguments.length === 0 && !equals) d.fatal('Missing argument.');
  d.consume();
  // Before 8.7 the path is only looked at where it takes effect.
  if (d.active && !d.isSet() && !valid) d.fatal(`${d.row.name} must be an absolute path`);
  d.store(value);
}
