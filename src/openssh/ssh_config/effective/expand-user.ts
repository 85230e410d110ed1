import { atLeast } from '../../releases.ts';
import { expand, expandTokens } from '../control-path.ts';
import { controlPathToken } from '../tokens.ts';
import { validUser } from '../valid-names.ts';
import { checksUserLater } from './command-line.ts';
import type { Run } from './run.ts';

const INVALID = 'remote username contains invalid characters';

/**
 * From 10.0 on User may have tokens, but not those that hold the user; what they give is checked.
 * @returns false if ssh ends here
 */
export function expandUser(run: Run): boolean {
  const { release, debian, values } = run;
  const user = values.user ?? '';
  // Backported by Debian to 9.2.
  if (run.userOnCommandLine && atLeast(release, debian ? '9.2' : '10.3') && !validUser(user, release, debian))
    return run.end(INVALID);
  if (!atLeast(release, '10.0')) return true;
  const always = checksUserLater(run);
  const fromFile = !run.userOnCommandLine && user !== run.request.localUser;
  if (!always && !fromFile) return true;
  const context = run.context(run.host);
  const value = (letter: string): string | undefined =>
    letter !== '' && letter !== 'r' && letter !== 'C' && controlPathToken(letter, release)
      ? expandTokens(`%${letter}`, context, release, 'percent').path
      : undefined;
  const { path, error } = expand(user, { value, env: context.env, release, kind: 'percent-dollar' });
  if (error) return run.failed(error);
  values.user = path;
  if ((always || path !== user) && !validUser(path, release, debian)) return run.end(INVALID);
  return true;
}
