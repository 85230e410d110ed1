import { atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~nobody/%C\n', host: 'web', says: 'controlpath /nonexistent/', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~no-such-user/.ssh/cm-%C\n', host: 'web', says: 'No such user no-such-user', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%C\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~%u/.ssh/%C\n', host: 'web', says: 'No such user %u', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web\n    ControlPath ~nobody\n', release: '8.4', says: 'controlpath ~/nobody', fixed: 'Host web\n    ControlPath ~/nobody\n' },
    { files: 'Host web\n    ControlPath ~nobody\n', says: 'controlpath /nonexistent/' },
  ],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A tilde with a name behind it. */
export const homeOfAnotherUser = {
  id: 'home-of-another-user',
  severity: 'warning',
  title: 'Home directory of another user',
  summary: 'A name right behind the tilde is that of a user: ssh asks the password database for the home directory, and exits with 255 where there is none.',
  explanation:
    '`~/` is your own home directory, `~bob/` is that of bob. ssh expands the tilde before the tokens, so `~%u/` asks for a user whose name is `%u`: `No such user %u`. Up to 8.6 a name without a slash was a file in your own home directory; since 8.7 it is the user. What other home directories are is not known here: the usual ones are shown. Source: `misc.c`, `tilde_expand_filename` and `tilde_expand`; tried on 8.4, 9.2, 10.0 and 10.6.',
  *check(context) {
    for (const path of context.controlPaths) {
      const { 1: user, 2: rest } = /^~([^/]+)(.*)$/.exec(path.template) ?? [];
      if (user === undefined || rest === undefined) continue;
      const place = atWord(path.seen, path.word);
      const { localUser } = context.machine;
      if (rest === '') {
        const own = !context.since('8.7');
        const message = own
          ? `Up to 8.6 ~${user} is ~/${user}, from 8.7 on it is the home directory of the user ${user}.`
          : `~${user} is the home directory of the user ${user}, which is no name for a socket.`;
        yield { ...place, message, ...(own && { fix: writePath(path, `~/${user}`) }) };
      } else if (user !== localUser) {
        const token = /[%$]/.test(user);
        const name = rest.replace(/^\/+(?:\.ssh\/)?/, '');
        yield {
          ...place,
          message: token
            ? `ssh expands the tilde first and exits with 255: No such user ${user}. ~/ is your own home directory.`
            : `~${user} is the home directory of the user ${user}: ssh exits with 255 where there is none, and makes no master where you may not write. ~/ is your own.`,
          ...(token && { severity: 'error' as const }),
          ...(name !== '' && { fix: writePath(path, `~/.ssh/${name}`) }),
        };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
