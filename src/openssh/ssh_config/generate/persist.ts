import { within } from '../../releases.ts';
import { parseTime } from '../../time.ts';
import type { GeneratorForm } from './form.ts';
import type { Problem } from './problem.ts';

/** ControlPersist as it is written and as it is said. */
export interface Persist {
  /** The argument in ssh_config. */
  readonly argument: string;
  /** What happens to the master, as a comment. */
  readonly text: string;
}

const UNIT_NAMES = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]] as const; // prettier-ignore

/** Seconds of `90`, `10m`, `1h30m` as every release without a bug reads them; undefined for anything else. */
function seconds(text: string): number | undefined {
  return text.length <= 100 && /^\d[\dsmhdw]*$/i.test(text) ? parseTime(text, '9.8') : undefined;
}

/** `10 minutes`, `1 hour 30 minutes`. */
export function duration(total: number): string {
  const parts: string[] = [];
  let rest = total;
  for (const [name, size] of UNIT_NAMES) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || '0 seconds';
}

/**
 * Check ControlPersist.
 * @param problems gets what is wrong; then the result is ten minutes
 * Source: readconf.c oControlPersist: the words are case-sensitive, 0 means yes
 */
export function checkPersist(form: GeneratorForm, problems: Problem[]): Persist {
  const add = (id: Problem['id'], severity: Problem['severity'], message: string): void => {
    problems.push({ id, severity, field: 'controlPersist', message });
  };
  const text = form.controlPersist.trim();
  const word = text.toLowerCase();
  const time = seconds(text);
  if (word === 'no' || word === 'false') {
    add(
      'persist-no',
      'info',
      'The first session is the master: it ends only when all the others have ended. To have the master apart, start it beforehand.',
    );
    return {
      argument: 'no',
      text: 'The master is the first session itself, and waits for the others before it ends.',
    };
  }
  if (word === 'yes' || word === 'true' || time === 0) {
    add(
      'persist-for-ever',
      'info',
      'The master stays until it is ended: ssh -O exit, ssh -O stop, or the end of the connection.',
    );
    return { argument: 'yes', text: 'The master stays until ssh -O stop or -O exit.' };
  }
  if (time === undefined) {
    add(
      'bad-persist',
      'error',
      `"${text.slice(0, 40)}" is no time: write 600, 10m, 1h30m, yes or no. 10m is used instead.`,
    );
    return { argument: '10m', text: 'The master stays 10 minutes after its last session has ended.' };
  }
  // Releases 7.5 to 8.3 read 1m30s as 1860 s: from two parts on, only plain seconds mean the same everywhere.
  const parts = text.match(/\d+/g)?.length ?? 0;
  const plain = parts > 1 && within(form.release, '7.5', '8.3');
  return {
    argument: plain ? String(time) : word,
    text: `The master stays ${duration(time)} after its last session has ended.`,
  };
}
