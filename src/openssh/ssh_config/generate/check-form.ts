import { checkHost, type CheckedHost } from './check-host.ts';
import type { GeneratorForm } from './form.ts';
import type { Problem } from './problem.ts';
import { CLIENT_SYSTEMS } from './systems.ts';

/** The hosts that can be written, each name once. */
export function checkHosts(form: GeneratorForm, problems: Problem[]): CheckedHost[] {
  const hosts: CheckedHost[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of form.hosts.entries()) {
    const host = checkHost(entry, index, form, problems);
    if (!host) continue;
    const field = `hosts.${index}.alias`;
    if (seen.has(host.alias)) {
      const message = `"${host.alias}" is there twice; the first one counts.`;
      problems.push({ id: 'duplicate-alias', severity: 'error', field, message });
      continue;
    }
    if (host.pattern) {
      const message = `"${host.alias}" is a pattern: it gets a configuration, but commands need a name that it matches.`;
      problems.push({ id: 'pattern-has-no-commands', severity: 'info', field, message });
    }
    seen.add(host.alias);
    hosts.push(host);
  }
  if (hosts.length === 0) {
    problems.push({ id: 'no-hosts', severity: 'error', field: 'hosts', message: 'Name at least one host.' });
  }
  return hosts;
}

/** The home directory stands in the preview alone; without a good one it would be wrong. */
export function checkHome(form: GeneratorForm, problems: Problem[]): string {
  const home = form.home.trim();
  if (/^\/[^\0\n]{0,1000}$/.test(home)) return home;
  const usual = CLIENT_SYSTEMS[form.system].home(form.localUser);
  const message = `The home directory must start with a slash; the paths are shown for ${usual}.`;
  problems.push({ id: 'bad-home', severity: 'error', field: 'home', message });
  return usual;
}

/** MaxSessions of the server; with 0 there is nothing to write. */
export function checkMaxSessions(form: GeneratorForm, problems: Problem[]): number {
  const value = wholeNumber(form, 'maxSessions', [0, 1_000_000, 10], problems);
  const field = 'maxSessions';
  if (value === 0) {
    // Source: sshd_config(5), MaxSessions.
    const message =
      'With MaxSessions 0 the server refuses every session, whatever the client does; only forwardings work. Raise it there first.';
    problems.push({ id: 'max-sessions-zero', severity: 'error', field, message });
  }
  if (value === 1) {
    const message =
      'MaxSessions 1 is often meant: every session shall log in by itself. Ask before you work around it.';
    problems.push({ id: 'max-sessions-one', severity: 'warning', field, message });
  }
  return value;
}

/** How many sessions shall run at once. */
export function checkSessions(form: GeneratorForm, problems: Problem[]): number {
  return wholeNumber(form, 'sessions', [1, 10_000, 8], problems);
}

/** A whole number between bounds; a problem and the fallback for anything else. */
function wholeNumber(
  form: GeneratorForm,
  field: 'sessions' | 'maxSessions',
  [least, most, fallback]: readonly [least: number, most: number, fallback: number],
  problems: Problem[],
): number {
  const text = form[field].trim();
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const message = `"${text.slice(0, 20)}" is no whole number from ${least} to ${most}; ${fallback} is used instead.`;
  problems.push({ id: 'bad-number', severity: 'error', field, message });
  return fallback;
}
