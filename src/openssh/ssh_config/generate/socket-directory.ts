import { atLeast } from '../../releases.ts';
import type { GeneratorForm } from './form.ts';
import type { Problem } from './problem.ts';
import { CLIENT_SYSTEMS } from './systems.ts';

/** A directory for control sockets in the two notations that it is written in. */
export interface SocketDirectory {
  /** As ssh_config has it, without quotes: `~/.ssh/sockets`, `${XDG_RUNTIME_DIR}/ssh`. */
  readonly template: string;
  /** As a shell has it, quoted where needed. */
  readonly shell: string;
}

/** What is used when the directory typed cannot be. */
export const DEFAULT_DIRECTORY = '~/.ssh/sockets';

const RUNTIME = '${XDG_RUNTIME_DIR}';
// No quotes, backslash, `%`, `$`, `#` and control characters; blanks only inside.
const REST = /^\/[\p{L}\p{N}_.+:@,/ -]*$/u;

/** One shell word. The alphabet above has no apostrophe, so single quotes hold it. */
function shellWord(text: string): string {
  return /^[A-Za-z0-9_.+:@,/-]*$/.test(text) ? text : `'${text}'`;
}

/**
 * Check the socket directory.
 * @param problems gets what is wrong; then the result is `~/.ssh/sockets`
 */
export function checkDirectory(form: GeneratorForm, problems: Problem[]): SocketDirectory {
  const add = (id: Problem['id'], severity: Problem['severity'], message: string): void => {
    problems.push({ id, severity, field: 'socketDirectory', message });
  };
  const fallback = `${DEFAULT_DIRECTORY} is used instead.`;
  const text = form.socketDirectory
    .slice(0, 1001)
    .trim()
    .replace(/(?<=.)\/+$/, '');
  const prefix = text.startsWith('~/')
    ? '~'
    : text.startsWith(`${RUNTIME}/`) || text === RUNTIME
      ? RUNTIME
      : '';
  const rest = text.slice(prefix.length) || '/';

  let use = true;
  if (text === '' || text.length > 1000 || !REST.test(rest)) {
    add(
      'bad-directory',
      'error',
      `The directory must start with ~/, / or ${RUNTIME}/ and have no quotes, %, $, # or backslash; ${fallback}`,
    );
    use = false;
  } else if (prefix === RUNTIME && !atLeast(form.release, '8.4')) {
    add(
      'no-runtime-directory',
      'error',
      `OpenSSH ${form.release} does not expand ${RUNTIME} in ControlPath (8.4 does); ${fallback}`,
    );
    use = false;
  } else if (prefix === RUNTIME && !CLIENT_SYSTEMS[form.system].runtimeDirectory) {
    add(
      'no-runtime-directory',
      'warning',
      `${CLIENT_SYSTEMS[form.system].title} sets no XDG_RUNTIME_DIR. Where it is unset, ssh exits with 255.`,
    );
  } else if (prefix === '' && /^\/(?:var\/)?tmp(?:\/|$)/.test(rest)) {
    add(
      'shared-directory',
      'warning',
      'Others can write to /tmp and guess the name. Use a directory of your own with mode 700.',
    );
  } else if (form.system === 'wsl' && rest.startsWith('/mnt/')) {
    add(
      'shared-directory',
      'warning',
      'A Windows drive under /mnt holds no Unix sockets. Use a directory of the Linux file system.',
    );
  }
  if (!use) return { template: DEFAULT_DIRECTORY, shell: DEFAULT_DIRECTORY };
  if (prefix === RUNTIME)
    return { template: text, shell: `"\${XDG_RUNTIME_DIR:?}"${shellWord(text.slice(RUNTIME.length))}` };
  if (prefix === '~') return { template: text, shell: `~/${shellWord(rest.slice(1))}` };
  return { template: text, shell: shellWord(text) };
}
