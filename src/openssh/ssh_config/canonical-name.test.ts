import { describe, expect, it } from 'vitest';
import { effectiveSsh, type SshRequest } from './effective.ts';
import { NOT_FOUND, type LookUp } from './canonical-name.ts';

const NAMES: Readonly<Record<string, string>> = {
  'web.example.com.': 'web-7.cdn.example.net',
  web: 'web',
  'db.': 'db',
};
const lookUp: LookUp = (name) => {
  const canonicalName = NAMES[name];
  return canonicalName === undefined ? { error: NOT_FOUND } : { canonicalName };
};

function run(text: string, destination = 'web', known = true): ReturnType<typeof effectiveSsh> {
  const request: SshRequest = {
    destination,
    file: { name: 'config', text },
    release: '10.0',
    localUser: 'alice',
    uid: 1000,
    home: '/home/alice',
    localHost: 'laptop',
    ...(known && { lookUp }),
  };
  return effectiveSsh(request);
}

const nameOf = (text: string, destination?: string): string | undefined =>
  run(text, destination).values?.hostName;

describe('canonicalization', () => {
  // Found by chance: a rule for CNAMEs has the bare name looked up, also where CanonicalizeHostname is off.
  it('ends where CanonicalizePermittedCNAMEs is set and the name is not there', () => {
    const lost = run('CanonicalizePermittedCNAMEs A:#x\n', 'nobody');
    expect(lost).toMatchObject({
      status: 255,
      stderr: ['ssh: Could not resolve hostname nobody: Name or service not known'],
    });
    expect(run('CanonicalizePermittedCNAMEs A:#x\n').status).toBe(0);
    expect(run('CanonicalizePermittedCNAMEs none\n', 'nobody').status).toBe(0);
    expect(run('CanonicalizePermittedCNAMEs A:x\n', '10.1').values?.hostName).toBe('10.0.0.1');
    expect(run('ProxyJump gw\nCanonicalizePermittedCNAMEs A:x\n', 'nobody').status).toBe(0);
  });

  it('says what it hangs on where names are not known', () => {
    const { status, unknown } = run('CanonicalizePermittedCNAMEs A:x\n', 'nobody', false);
    expect(status).toBe(0);
    expect(unknown).toMatchObject([{ message: expect.stringMatching(/not looked up/) as string }]);
  });

  it('tries the domains in turn and follows a permitted CNAME', () => {
    const domains = 'CanonicalizeHostname yes\nCanonicalDomains example.org example.com\n';
    expect(nameOf(domains)).toBe('web.example.com');
    expect(nameOf(`${domains}CanonicalizePermittedCNAMEs *.example.com:*.example.net\n`)).toBe(
      'web-7.cdn.example.net',
    );
    expect(nameOf(`${domains}CanonicalizePermittedCNAMEs *.example.org:*\n`)).toBe('web.example.com');
    expect(nameOf(domains, 'db.')).toBe('db');
    expect(nameOf(domains, 'a.b.c')).toBe('a.b.c');
    expect(nameOf(`ProxyJump gw\n${domains}`)).toBe('web');
    expect(nameOf(`ProxyJump gw\n${domains.replace('yes', 'always')}`)).toBe('web.example.com');
  });
});
