import { atLeast } from '../../releases.ts';
import { destinationOf } from '../destination.ts';
import { validHostName, validUser } from '../valid-names.ts';
import type { Run } from './run.ts';

/** Stands for the lines that list ssh's options. */
const USAGE = 'usage: ssh [options] destination';

/**
 * Read the options and the destination into a run.
 * @returns false if ssh ends here. Source: ssh.c main, `again:`
 */
export function readCommandLine(run: Run): boolean {
  if (!readOptions(run)) return false;
  const { request, release, debian, values } = run;
  const { destination, user } = request;
  const target = destinationOf(destination, release);
  if (!target) return run.end(USAGE);
  run.host = run.originalHost = target.host;
  // A URI counts as naming the user, also where it does not.
  const named = target.user !== undefined || (destination.startsWith('ssh://') && values.user === undefined);
  if (target.user !== undefined) values.user ??= target.user;
  if (target.port !== undefined) values.port ??= target.port;
  run.userOnCommandLine = user !== undefined || named;
  // Backported by Debian to 8.4 and 9.2.
  const checked = debian || atLeast(release, '9.6');
  if (checked && !validHostName(target.host, release, debian))
    return run.end('hostname contains invalid characters');
  if (
    checked &&
    values.user !== undefined &&
    !validUser(values.user, release, debian) &&
    !checksUserLater(run)
  ) {
    return run.end('remote username contains invalid characters');
  }
  // Here no command is given, and the file has not been read.
  if (values.sessionType !== 'subsystem') return true;
  return run.end('You must specify a subsystem to invoke.', USAGE);
}

function readOptions({ request, values, reader }: Run): boolean {
  const { port, user, controlPath, options = [] } = request;
  if (port !== undefined) values.port = port;
  if (user !== undefined) values.user = user;
  if (controlPath !== undefined) values.controlPath = controlPath;
  return options.every((option) => reader.readOption(option));
}

/** True where a name from the command line is checked with those from the file, once tokens are expanded. */
export function checksUserLater({ release, debian }: Run): boolean {
  return release === '10.0' && !debian;
}
