import { expandControlPath, type ControlPathError } from '../control-path.ts';
import { CONTROL_PATH_TOKENS, type ControlPathToken } from '../tokens.ts';
import { atWord, type CheckContext } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    ControlPath ~/.ssh/cm-%j\n', release: '9.2', says: 'unknown key %j' },
    { files: 'Host web\n    ControlPath ~/.ssh/cm-%H\n', says: 'unknown key %H' },
    { files: 'Host web\n    ControlPath ${HOME/cm-%C\n', says: "missing closing '}'" },
    { files: 'Host web\n    ControlPath ~/.ssh/cm-%C%\n', says: 'invalid format' },
  ],
  good: [{ files: 'Host web\n    ControlPath ~/.ssh/cm-%C\n' }, { files: 'Host web\n    ControlPath ~/.ssh/%%-%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** The error, whoever the user is. */
function errorOf(context: CheckContext, template: string): ControlPathError | undefined {
  const names = { originalHost: 'web', host: 'web', port: 22, user: 'alice' };
  return expandControlPath(template, { ...context.machine, ...names }, context.release).error;
}

/** A token or variable in ControlPath that ends ssh. */
export const unknownToken = {
  id: 'unknown-token',
  severity: 'error',
  title: 'Token that ssh does not know',
  summary: 'ControlPath holds a percent token or variable that this release cannot expand, so ssh exits with 255.',
  explanation:
    'ssh expands ControlPath before it connects, and ends when it meets a letter that it does not know, a `%` at the end, or `${` without `}`. Letters differ by release: `%C` came with 6.7, `%k` with 8.4, `%j` with 9.6. Write `%%` for a percent sign. Source: `misc.c`, `vdollar_percent_expand`; tried on 8.4, 9.2, 10.0 and 10.6.',
  *check(context) {
    for (const { seen, word, template } of context.controlPaths) {
      const error = errorOf(context, template);
      if (!error || error.code === 'unset-variable' || error.code === 'unknown-user') continue;
      const { start, end } = error.range;
      const text = template.slice(start, end);
      const token: ControlPathToken | undefined = CONTROL_PATH_TOKENS.find(({ letter }) => `%${letter}` === text);
      const why = token?.since !== undefined ? ` ${text} came with ${token.since}.` : '';
      yield { ...atWord(seen, word), message: `ssh ${context.release} exits with 255 at "${text.slice(0, 40)}": ${error.stderr[0]!.replace(/^\w+: /, '')}.${why}` };
    }
  },
} as const satisfies Rule; // prettier-ignore
