/** The result in one sentence. */
import { CLIENT_SYSTEMS, type Generated, type GeneratorForm } from '#openssh/ssh_config/generate.ts';

/** How good it is: a color, an icon and a word. */
export type State = 'fits' | 'near' | 'refused';

export interface Headline {
  /** Absent where there is nothing to judge yet. */
  readonly state?: State;
  readonly text: string;
}

const number = (value: number) => value.toLocaleString('en-US');
const counted = (value: number, noun: string) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;

/** "3 connections with 10 slots each carry 25 sessions." */
export function capacity({ plan }: Pick<Generated, 'plan'>, hosts: number): string {
  const { masters, maxSessions, sessions } = plan;
  const where = hosts > 1 ? ' to each host' : '';
  const slots = counted(maxSessions, 'slot');
  const carried = Math.min(sessions, masters * maxSessions);
  const what =
    carried === sessions
      ? counted(sessions, 'session')
      : `${number(carried)} of ${counted(sessions, 'session')}`;
  return masters === 1
    ? `One connection${where} with ${slots} carries ${what}.`
    : `${number(masters)} connections${where} with ${slots} each carry ${what}.`;
}

/**
 * True if there are only patterns and one connection is not enough: a pattern has no names of its own, so each
 * name that is typed has one connection, whatever the plan.
 */
export function onlyPatterns({ preview, plan }: Pick<Generated, 'preview' | 'plan'>): boolean {
  return plan.masters > 1 && preview.length > 0 && preview.every(({ exact }) => !exact);
}

/** What matters most about a result. */
export function headline(generated: Generated, form: GeneratorForm): Headline {
  const { problems, preview, collisions, config } = generated;
  const has = (id: string) => problems.some((problem) => problem.id === id);
  const none = problems.find(({ id }) => id === 'max-sessions-zero');
  if (none) return { state: 'refused', text: none.message };
  if (config === '') {
    return form.hosts.length === 0
      ? { text: 'Name a host, and its configuration appears here.' }
      : { state: 'refused', text: 'No Host block can be written for what you typed.' };
  }
  if (has('no-multiplexing')) {
    const { title } = CLIENT_SYSTEMS[form.system];
    return { state: 'near', text: `${title} shares no connections: each session logs in by itself.` };
  }
  if (preview.some(({ error }) => error)) {
    return { state: 'refused', text: 'ssh would refuse this ControlPath and exit with 255.' };
  }
  if (has('path-too-long')) {
    const [first, ...others] = preview.filter(({ budget }) => budget && budget.verdict !== 'fits');
    const whom = first && others.length === 0 && preview.length > 1 ? ` for ${first.name.slice(0, 40)}` : '';
    const what = others.length === 0 ? "the socket's path is" : "the sockets' paths are";
    return { state: 'refused', text: `ssh would exit with 255${whom}: ${what} too long.` };
  }
  if (collisions.some(({ sameDestination }) => !sameDestination)) {
    return {
      state: 'refused',
      text: 'ssh would use the wrong connection: names of different places share a socket.',
    };
  }
  if (onlyPatterns(generated)) {
    const { maxSessions, sessions } = generated.plan;
    const fit = `${number(maxSessions)} of ${counted(sessions, 'session')}`;
    return {
      state: 'near',
      text: `A name that a pattern matches has one connection: it carries ${fit}. Add hosts by name to get several.`,
    };
  }
  const hosts = form.hosts.length;
  const text = capacity(generated, hosts);
  if (has('too-many-masters')) return { state: 'refused', text: `${text} The rest finds no slot.` };
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return {
      state: 'near',
      text: `${text} But ${errors === 1 ? 'one thing' : counted(errors, 'thing')} you typed cannot be used.`,
    };
  return { state: 'fits', text };
}
