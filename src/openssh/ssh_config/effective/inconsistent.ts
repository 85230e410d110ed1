import type { Values } from '../values.ts';

/**
 * What ssh says of options that do not go together.
 * Source: ssh.c main, behind fill_default_options
 */
export function inconsistent(values: Values, host: string, user: string, port: number): string | undefined {
  const {
    jump,
    proxyCommand,
    proxyUseFdpass,
    connectionAttempts,
    forkAfterAuthentication,
    remoteCommand,
    sessionType,
  } = values;
  if (jump && jump.host === host && (jump.port ?? 22) === port && (jump.user ?? user) === user) {
    return `jumphost loop via ${jump.host}`;
  }
  if (proxyCommand === '-' && proxyUseFdpass === 'yes')
    return 'ProxyCommand=- and ProxyUseFDPass are incompatible';
  if (connectionAttempts === 0) return 'Invalid number of ConnectionAttempts';
  if (forkAfterAuthentication === 'yes' && remoteCommand === undefined && sessionType !== 'none') {
    return 'Cannot fork into background without a command to execute.';
  }
  return undefined;
}
