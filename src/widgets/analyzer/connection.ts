import type { Connection } from '#openssh/sshd_config/connection.ts';

/** A connection as the form has it, and what is wrong with a field, by its name. */
export interface ReadConnection {
  readonly connection: Connection;
  readonly problems: ReadonlyMap<string, string>;
}

/**
 * Read the fields of the connection simulator. An empty field is not given, as with `sshd -T -C`.
 * @param text value of a field by its name, trimmed
 */
export function readConnection(text: (name: string) => string): ReadConnection {
  const problems = new Map<string, string>();
  const port = text('lport');
  const lport =
    /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535 ? Number(port) : undefined;
  if (port !== '' && lport === undefined) problems.set('lport', 'A port is a number from 1 to 65535.');
  const address = text('address');
  if (address !== '' && !/^[0-9a-fA-F:.]+(?:%\w+)?$/.test(address))
    problems.set('address', 'An address is numeric, as 192.0.2.7 or 2001:db8::7. Names go under Host.');
  const groups = text('groups')
    .split(/[\s,]+/)
    .filter(Boolean);
  const user = text('user');
  const host = text('host');
  const laddr = text('laddr');
  const connection: Connection = {
    ...(user && { user }),
    ...((groups.length > 0 || user) && { groups }),
    ...(host && { host }),
    ...(address && !problems.has('address') && { address }),
    ...(laddr && { laddr }),
    ...(lport !== undefined && { lport }),
  };
  return { connection, problems };
}
