import { MOST } from '#openssh/sshd_config/max-startups.ts';
import type { Scope, Target } from '#openssh/sshd_config/plan.ts';

/** What the form asks for, or what is wrong with it. */
export interface Need {
  readonly target: Target;
  /** Something is wanted. */
  readonly asked: boolean;
  /** What is wrong with a field, by its name. */
  readonly problems: ReadonlyMap<string, string>;
}

/** More logins at once than anyone draws or counts with. */
const MOST_LOGINS = 100_000;

const KINDS = ['everyone', 'user', 'group', 'address'] as const;

/**
 * Read the form of `What do I need?`.
 * @param text value of a field by its name, trimmed
 */
export function readNeed(text: (name: string) => string): Need {
  const problems = new Map<string, string>();
  const number = (name: string, most: number): number | undefined => {
    const typed = text(name);
    if (typed === '') return undefined;
    const value = /^\d{1,10}$/.test(typed) ? Number(typed) : NaN;
    if (value >= 1 && value <= most) return value;
    problems.set(name, `A number from 1 to ${most.toLocaleString('en')}.`);
    return undefined;
  };
  const sessions = number('sessions', MOST);
  const logins = number('logins', MOST_LOGINS);
  const kind = KINDS.find((each) => each === text('scope')) ?? 'everyone';
  const scope: Scope = kind === 'everyone' ? { kind } : { kind, name: text('scope-name') };
  return {
    target: {
      ...(sessions !== undefined && { sessions }),
      ...(logins !== undefined && { logins }),
      oneAddress: text('one-address') !== '',
      scope,
      into: text('into') === 'drop-in' ? 'drop-in' : 'files',
    },
    asked: sessions !== undefined || logins !== undefined,
    problems,
  };
}
