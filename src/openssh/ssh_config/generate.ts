import { atLeast } from '../releases.ts';
import type { Multiplexing } from './edit.ts';
import { ansibleLines } from './generate/ansible.ts';
import { checkHost, type CheckedHost } from './generate/check-host.ts';
import { connectionBlocks, resolveName } from './generate/connection.ts';
import { controlCommands, directoryCommand, proofCommand, type Command } from './generate/commands.ts';
import { writeConfig } from './generate/config-block.ts';
import { controlPathForm } from './generate/control-path-forms.ts';
import type { GeneratorForm } from './generate/form.ts';
import { MOST_MASTERS, nameMasters, planMasters, type MasterPlan } from './generate/masters.ts';
import { checkPersist } from './generate/persist.ts';
import { findCollisions, previewSockets, type Collision, type PreviewRow } from './generate/preview.ts';
import type { Problem } from './generate/problem.ts';
import { writeScripts, type Script } from './generate/scripts.ts';
import { checkDirectory } from './generate/socket-directory.ts';
import { CLIENT_SYSTEMS, socketsOf } from './generate/systems.ts';
import { workload } from './generate/workloads.ts';
import { separatedBy } from './tokens.ts';

export { CONTROL_PATH_FORMS, type ControlPathFormId } from './generate/control-path-forms.ts';
export type { Command } from './generate/commands.ts';
export {
  controlPathFormsFor,
  DEFAULT_FORM,
  withSystem,
  withWorkload,
  type GeneratorForm,
  type HostEntry,
} from './generate/form.ts';
export type { MasterPlan } from './generate/masters.ts';
export type { Collision, PreviewRow } from './generate/preview.ts';
export type { Problem, ProblemId } from './generate/problem.ts';
export type { Script } from './generate/scripts.ts';
export { CLIENT_SYSTEMS, type ClientSystem } from './generate/systems.ts';
export { WORKLOADS, type Workload, type WorkloadId } from './generate/workloads.ts';

/** All that the generator says of a form. */
export interface Generated {
  /** What is wrong or worth knowing, errors first. */
  readonly problems: readonly Problem[];
  /** Blocks for `~/.ssh/config`; empty if no host can be written. */
  readonly config: string;
  /** The lines of it that share connections, for a file that has its hosts already. */
  readonly multiplexing: Multiplexing;
  /** Make the directory, start, check, stop, end, prove; empty where there is no multiplexing. */
  readonly commands: readonly Command[];
  /** The same as files, and a worker pool; empty where there is no multiplexing. */
  readonly scripts: readonly Script[];
  /** Sessions, slots and connections. */
  readonly plan: MasterPlan;
  /** Lines for ansible.cfg; only for that workload. */
  readonly ansible?: string;
  /** The socket of each name. */
  readonly preview: readonly PreviewRow[];
  readonly collisions: readonly Collision[];
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

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

/**
 * Write a client's configuration for shared connections.
 * Pure: the same form gives the same result. Whatever is typed, `config` is one that ssh of that release accepts.
 */
export function generate(form: GeneratorForm): Generated {
  const problems: Problem[] = [];
  const hosts = checkHosts(form, problems);
  const sessions = wholeNumber(form, 'sessions', [1, 10_000, 8], problems);
  const maxSessions = checkMaxSessions(form, problems);
  const persist = checkPersist(form, problems);
  const directory = checkDirectory(form, problems);
  const sockets = socketsOf(form.system);
  const plan = planMasters(sessions, maxSessions);
  const targets = sockets ? nameMasters(hosts, plan.masters) : nameMasters(hosts, 1);
  const template = chooseTemplate(form, plan, problems);
  const controlPath = `${directory.template === '/' ? '' : directory.template}/${template}`;
  const row = workload(form.workload);
  const { system, release } = form;
  const blocks = connectionBlocks(targets);
  const config = writeConfig({ blocks, plan, workload: row, persist, controlPath, system, release });
  const [interval, count] = row.serverAlive;
  const multiplexing: Multiplexing = sockets
    ? {
        ControlMaster: 'auto',
        ControlPath: controlPath,
        ControlPersist: persist.argument,
        ServerAliveInterval: String(interval),
        ServerAliveCountMax: String(count),
      }
    : { ControlMaster: 'no', ControlPath: 'none' };
  if (!sockets) {
    problems.push({
      id: 'no-multiplexing',
      severity: 'warning',
      field: 'system',
      message: `The OpenSSH of Windows has no ControlMaster: each session is a connection of its own, and MaxStartups counts rather than MaxSessions. Use ssh in WSL to share connections.`,
    });
    return {
      problems: sorted(problems),
      config,
      multiplexing,
      commands: [],
      scripts: [],
      plan,
      preview: [],
      collisions: [],
    };
  }

  explainPlan(plan, sessions, problems);
  const preview = previewSockets(
    targets,
    blocks,
    controlPath,
    { ...form, home: checkHome(form, problems) },
    sockets,
  );
  const collisions = findCollisions(preview);
  judgePaths(form, template, hosts, preview, collisions, problems);

  const proofs = targets
    .filter(({ names }) => names.length > 0)
    .map(({ names }) => {
      const { proxyJump } = resolveName(names[0]!, blocks);
      const jumpInPath = proxyJump !== undefined && separatedBy(template, release).has('jump');
      return { names, sessions, jumpInPath };
    });
  const commands = [
    directoryCommand(directory),
    ...controlCommands(targets, release),
    ...proofs.map(proofCommand),
  ];
  const scripts = writeScripts({ directory, targets, plan, proofs });
  const ansible =
    form.workload === 'ansible' && hosts.length > 0
      ? { ansible: ansibleLines({ plan, targets, persist, directory: directory.template, template }) }
      : {};
  return {
    problems: sorted(problems),
    config,
    multiplexing,
    commands,
    scripts,
    plan,
    ...ansible,
    preview,
    collisions,
  };
}

function sorted(problems: readonly Problem[]): Problem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}

function checkHosts(form: GeneratorForm, problems: Problem[]): CheckedHost[] {
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
function checkHome(form: GeneratorForm, problems: Problem[]): string {
  const home = form.home.trim();
  if (/^\/[^\0\n]{0,1000}$/.test(home)) return home;
  const usual = CLIENT_SYSTEMS[form.system].home(form.localUser);
  const message = `The home directory must start with a slash; the paths are shown for ${usual}.`;
  problems.push({ id: 'bad-home', severity: 'error', field: 'home', message });
  return usual;
}

function checkMaxSessions(form: GeneratorForm, problems: Problem[]): number {
  const value = wholeNumber(form, 'maxSessions', [0, 1_000_000, 10], problems);
  const field = 'maxSessions';
  if (value === 0) {
    const message =
      'MaxSessions 0 refuses every session, whatever the client does; 10 is used for the arithmetic.';
    problems.push({ id: 'max-sessions-zero', severity: 'error', field, message });
    return 10;
  }
  if (value === 1) {
    const message =
      'MaxSessions 1 is often meant: every session shall log in by itself. Ask before you work around it.';
    problems.push({ id: 'max-sessions-one', severity: 'warning', field, message });
  }
  return value;
}

/** The last part of ControlPath: what was chosen, unless the release or several masters forbid it. */
function chooseTemplate(form: GeneratorForm, plan: MasterPlan, problems: Problem[]): string {
  const field = 'controlPath';
  let chosen = controlPathForm(form.controlPath);
  if (!chosen.available(form.release)) {
    const message = `OpenSSH ${form.release} does not know ${chosen.template} in ControlPath; %r@%h-%p is used instead.`;
    problems.push({ id: 'control-path-release', severity: 'error', field, message });
    chosen = controlPathForm('user-host-port');
  }
  if (plan.masters === 1 || separatedBy(chosen.template, form.release).has('name')) return chosen.template;
  const own = controlPathForm('user-name-port').template;
  const message = `${chosen.template} gives all names of a host the same socket, so the ${plan.masters} masters use ${own}.`;
  problems.push({ id: 'control-path-per-name', severity: 'info', field, message });
  return own;
}

function explainPlan(plan: MasterPlan, sessions: number, problems: Problem[]): void {
  const field = 'sessions';
  if (plan.masters === 1) return;
  if (plan.perMaster[0]! > plan.maxSessions) {
    const message = `${sessions} sessions need more than ${MOST_MASTERS} connections. Raise MaxSessions, or ask for fewer sessions.`;
    problems.push({ id: 'too-many-masters', severity: 'error', field, message });
  } else {
    problems.push({ id: 'several-masters', severity: 'info', field, message: plan.text });
  }
  if (plan.masters > 10) {
    const message = `Start the ${plan.masters} masters one after the other: from the tenth login at the same time on, the default MaxStartups 10:30:100 drops some.`;
    problems.push({ id: 'max-startups', severity: 'warning', field, message });
  }
}

/** What the sockets' paths have against them. */
function judgePaths(
  form: GeneratorForm,
  template: string,
  hosts: readonly CheckedHost[],
  preview: readonly PreviewRow[],
  collisions: readonly Collision[],
  problems: Problem[],
): void {
  for (const { name, budget, error, host } of preview) {
    if (error) {
      const message = `For ${name} ssh refuses the ControlPath: ${error.stderr.join(', ')}.`;
      problems.push({ id: 'control-path-refused', severity: 'error', field: `hosts.${host}.alias`, message });
    } else if (budget && budget.verdict !== 'fits') {
      const message = `The socket of ${name} has ${budget.bytes} bytes, ${budget.bytes - budget.createLimit} more than a master can have: ssh exits with 255 ${budget.when ?? ''}. Use a shorter directory or %C.`;
      problems.push({ id: 'path-too-long', severity: 'error', field: 'controlPath', message });
    }
  }
  for (const { names, sameDestination } of collisions) {
    const [severity, tail] = sameDestination
      ? (['info', 'they share one connection and its slots'] as const)
      : (['error', 'but go to different places: ssh would use the wrong connection'] as const);
    const message = `${names.join(', ')} have the same socket; ${tail}.`;
    problems.push({ id: 'shared-socket', severity, field: 'controlPath', message });
  }
  const parts = separatedBy(template, form.release);
  const add = (id: Problem['id'], severity: Problem['severity'], message: string): void => {
    problems.push({ id, severity, field: 'controlPath', message });
  };
  if (!parts.has('user')) {
    add(
      'path-without-user',
      'warning',
      `${template} has no user: "ssh other@NAME" would use the connection of the first user. Put %r or %C in.`,
    );
  }
  if (!parts.has('port')) {
    add(
      'path-without-port',
      'info',
      `${template} has no port: "ssh -p PORT NAME" would use the connection to the first port.`,
    );
  }
  if (hosts.some((host) => host.proxyJump !== undefined) && !parts.has('jump') && !parts.has('name')) {
    const why = atLeast(form.release, '9.6') ? 'has no %j' : 'cannot hold the jump host before OpenSSH 9.6';
    add(
      'jump-not-in-path',
      'warning',
      `${template} ${why}: the same address behind two jump hosts would share a connection.`,
    );
  }
}
