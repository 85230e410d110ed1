import type { MasterPlan, Target } from './masters.ts';
import type { Persist } from './persist.ts';

/** What the lines for Ansible are written from. */
export interface AnsibleInput {
  readonly plan: MasterPlan;
  readonly targets: readonly Target[];
  readonly persist: Persist;
  /** Directory and file name of ControlPath, unquoted. */
  readonly directory: string;
  readonly template: string;
}

/**
 * Lines for ansible.cfg, and names for the inventory where one machine needs several masters.
 * Source: Ansible's ssh connection plugin: with ControlPersist in ssh_args it adds a ControlPath of its own on the
 * command line, which wins over the file; `%` is doubled because the file is read with interpolation.
 */
export function ansibleLines({ plan, targets, persist, directory, template }: AnsibleInput): string {
  const lines = [
    '[defaults]',
    '# Forks that work on one machine at the same time need one slot each.',
    `forks = ${plan.sessions}`,
    '',
    '[ssh_connection]',
    '# With ControlPersist here, Ansible sets ControlPath itself and the one of ~/.ssh/config is not used.',
    `ssh_args = -o ControlMaster=auto -o ControlPersist=${persist.argument}`,
    `control_path_dir = ${directory}`,
    `control_path = %(directory)s/${template.replaceAll('%', '%%')}`,
    '',
  ];
  const sharded = targets.filter(({ names }) => names.length > 1);
  if (sharded.length > 0) {
    lines.push('# In the inventory: one name per connection, so that the work is dealt out over them.');
    for (const { names } of sharded) lines.push(...names.map((name) => `# ${name}`));
    lines.push('');
  }
  return lines.join('\n');
}
