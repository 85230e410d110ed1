import { atLeast } from '../../releases.ts';
import {
  expandControlPath,
  expandTokens,
  type ControlPathResult,
  type ExpansionContext,
} from '../control-path.ts';
import { isNone } from '../values.ts';
import type { Run } from './run.ts';

/**
 * Expand what may hold tokens, all but User.
 * @returns ControlPath, or false if ssh ends here. Source: ssh.c main, "Expand tokens in arguments"
 */
export function expandKeywords(run: Run): { controlPath?: string } | false {
  const { release, values } = run;
  const context = run.context(run.host);
  if (values.remoteCommand !== undefined) {
    const { error } = expandTokens(values.remoteCommand, context, release, 'percent');
    if (error) return run.failed(error);
  }
  let controlPath: string | undefined;
  if (values.controlPath !== undefined) {
    const { path, error } = expandControlPath(values.controlPath, context, release);
    if (error) {
      run.controlPathError = error;
      const fatal = !atLeast(release, '8.7') || !/^(?:unknown-user|too-long)$/.test(error.code);
      return run.failed(error, fatal);
    }
    controlPath = path;
  }
  if (atLeast(release, '8.4') && !expandOthers(run, context)) return false;
  return controlPath === undefined ? {} : { controlPath };
}

/** Other keywords whose tokens can make ssh refuse; their values are not asked for. */
function expandOthers(run: Run, context: ExpansionContext): boolean {
  const { release, values } = run;
  const { identityAgent, forwardAgentPath, versionAddendum, userKnownHosts = [], forwardPaths = [] } = values;
  const revoked = isNone(values.revokedHostKeys?.[0]) ? [] : values.revokedHostKeys!;
  const path = (text = ''): ControlPathResult => expandControlPath(text, context, release);
  const good = (results: readonly ControlPathResult[]): boolean => {
    const error = results.find((result) => result.error)?.error;
    return !error || run.failed(error);
  };
  // 10.0 expands keys that are revoked, 9.2 does not; the releases between were not tried.
  const keys = atLeast(release, '10.0') ? revoked : [];
  const socket = path(forwardAgentPath);
  return (
    good([path(identityAgent), ...keys.map(path), socket]) &&
    (!forwardAgentPath || agentSocket(run, socket.path ?? '')) &&
    knownHostsAreRight(run) &&
    good([
      expandTokens(versionAddendum ?? '', context, release, 'percent-dollar'),
      ...userKnownHosts.map(path),
      ...forwardPaths.map((text) => expandTokens(text, context, release, 'percent')),
    ])
  );
}

/** ForwardAgent with a path that is not there, from 8.5 on. */
function agentSocket(run: Run, socket: string): boolean {
  const { exists } = run.request;
  const { exitOnForwardFailure, logLevel = 'INFO' } = run.values;
  if (!atLeast(run.release, '8.5')) return true;
  if (!exists) run.notKnown(`ForwardAgent: whether ${socket} is there is not known`);
  if (!exists || exists(socket)) return true;
  if (!/^(?:QUIET|FATAL)$/.test(logLevel)) {
    run.end(`Cannot forward agent socket path "${socket}": No such file or directory`);
  }
  return exitOnForwardFailure !== 'yes';
}

/** In lists of known hosts files none stands alone, from 8.5 on. */
function knownHostsAreRight(run: Run): boolean {
  if (!atLeast(run.release, '8.5')) return true;
  const { globalKnownHosts = [], userKnownHosts = [] } = run.values;
  for (const [name, list] of [
    ['Global', globalKnownHosts],
    ['User', userKnownHosts],
  ] as const) {
    if (list.length > 1 && isNone(list[0])) {
      return run.end(`Invalid ${name}KnownHostsFiles: "none" appears with other entries`);
    }
  }
  return true;
}
