import type { Multiplexing } from './edit.ts';
import { ansibleLines } from './generate/ansible.ts';
import { checkHome, checkHosts, checkMaxSessions, checkSessions } from './generate/check-form.ts';
import { connectionBlocks, resolveName } from './generate/connection.ts';
import { controlCommands, directoryCommand, proofCommand, type Command } from './generate/commands.ts';
import { writeConfig } from './generate/config-block.ts';
import type { GeneratorForm } from './generate/form.ts';
import { judgePaths } from './generate/judge-paths.ts';
import { chooseTemplate, explainPlan } from './generate/judge-plan.ts';
import { withoutLoops } from './generate/jump-loops.ts';
import { nameMasters, planMasters, type MasterPlan } from './generate/masters.ts';
import { checkPersist } from './generate/persist.ts';
import { findCollisions, previewSockets, type Collision, type PreviewRow } from './generate/preview.ts';
import type { Problem } from './generate/problem.ts';
import { writeScripts, type Script } from './generate/scripts.ts';
import { checkDirectory } from './generate/socket-directory.ts';
import { socketsOf } from './generate/systems.ts';
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
  /** Blocks for `~/.ssh/config`; empty if no host can be written, or none would have a session. */
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

/**
 * Write a client's configuration for shared connections.
 * Pure: the same form gives the same result. Whatever is typed, `config` is one that ssh of that release accepts.
 */
export function generate(form: GeneratorForm): Generated {
  const problems: Problem[] = [];
  const hosts = checkHosts(form, problems);
  const sessions = checkSessions(form, problems);
  const maxSessions = checkMaxSessions(form, problems);
  const persist = checkPersist(form, problems);
  const directory = checkDirectory(form, problems);
  const sockets = socketsOf(form.system);
  const plan = planMasters(sessions, maxSessions || sessions);
  const targets = sockets ? nameMasters(hosts, plan.masters) : nameMasters(hosts, 1);
  const { template, insteadOf } = chooseTemplate(form, plan, problems);
  const controlPath = `${directory.template === '/' ? '' : directory.template}/${template}`;
  const row = workload(form.workload);
  const { system, release } = form;
  const blocks = withoutLoops(connectionBlocks(targets), form, problems);
  const written = { blocks, plan, workload: row, persist, controlPath, insteadOf, system, release };
  const config = maxSessions === 0 ? '' : writeConfig(written);
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
  }
  if (!sockets || maxSessions === 0) {
    const none = { commands: [], scripts: [], preview: [], collisions: [] };
    return { problems: sorted(problems), config, multiplexing, plan, ...none };
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
