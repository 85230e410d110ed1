import { atLeast } from '../../releases.ts';
import { separatedBy } from '../tokens.ts';
import type { CheckedHost } from './check-host.ts';
import type { GeneratorForm } from './form.ts';
import type { Collision, PreviewRow } from './preview.ts';
import type { Problem } from './problem.ts';

/** What the sockets' paths have against them. */
export function judgePaths(
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
  if (template.includes('%r') && hosts.some(({ user }) => user?.includes('/') === true)) {
    add(
      'slash-in-path',
      'error',
      `${template} has the user, whose name has a slash: the socket would lie in a directory that is not there. Use %C.`,
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
