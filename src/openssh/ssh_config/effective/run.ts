import type { Release } from '../../releases.ts';
import type { ControlPathError, ExpansionContext } from '../control-path.ts';
import { destinationOf } from '../destination.ts';
import { isDebian, type SshDistribution } from '../keywords.ts';
import { ConfigReader } from '../read-config.ts';
import { type UnknownOutcome } from '../seen-line.ts';
import type { SshRequest } from '../request.ts';
import type { Values } from '../values.ts';

/** One run: the state that ssh.c main carries along. */
export class Run {
  readonly request: SshRequest;
  readonly release: Release;
  readonly distribution: SshDistribution;
  readonly debian: boolean;
  readonly values: Values = {};
  readonly reader: ConfigReader;
  /** What is not known besides what the reader came upon. */
  readonly unknown: UnknownOutcome[] = [];
  /** The destination as typed, without user and port. */
  originalHost = '';
  /** The destination as far as it is resolved. */
  host = '';
  userOnCommandLine = false;
  controlPathError: ControlPathError | undefined;

  constructor(request: SshRequest) {
    const { release, destination, distribution = 'upstream', env = {}, includes = () => [] } = request;
    this.request = request;
    this.release = release;
    this.distribution = distribution;
    this.debian = isDebian(distribution);
    const { values } = this;
    const match = {
      ...request,
      originalHost: destinationOf(destination, release)?.host ?? '',
      values,
      version: versionText(release, distribution),
      expansion: (host: string) => this.context(host),
    };
    this.reader = new ConfigReader({ ...request, distribution, env, includes, match }, values);
  }

  /** What tokens stand for by now. */
  context(host: string): ExpansionContext {
    const { request, values } = this;
    return {
      ...request,
      originalHost: this.originalHost,
      host,
      port: values.port ?? 22,
      user: values.user ?? request.localUser,
      hostKeyAlias: values.hostKeyAlias,
      jumpHost: values.jump?.host,
      env: request.env ?? {},
    };
  }

  /** ssh ends here; with a text, it says why. */
  end(...lines: string[]): false {
    this.reader.stderr.push(...lines);
    return false;
  }

  /** Lines of a failed expansion, as far as LogLevel lets them through: from here on it is in force. */
  failed(error: ControlPathError, lastIsFatal = true): false {
    const level = this.values.logLevel;
    if (level === 'QUIET') return false;
    return this.end(
      ...(level === 'FATAL' ? error.stderr.slice(lastIsFatal ? -1 : error.stderr.length) : error.stderr),
    );
  }

  /** Something that the outcome hangs on, and that no line says. */
  notKnown(message: string): void {
    this.unknown.push({ file: this.request.file.name, line: 0, message });
  }
}

/** What `Match version` sees. Source: version.h; Debian adds the version of its package. */
function versionText(release: Release, distribution: SshDistribution): string {
  const number = /p\d$/.test(release) ? release : `${release}${release === '10.0' ? 'p2' : 'p1'}`;
  return `OpenSSH_${number}${isDebian(distribution) ? ' Debian-1' : ''}`;
}
