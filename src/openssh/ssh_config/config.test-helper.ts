import fc from 'fast-check';

/*
 * Random configurations: mostly right, with every kind of mistake in between. The only command of a Match exec is
 * `false`, and nothing is looked up in the file system.
 */

const host = fc.constantFrom(
  'web',
  'Web',
  'db',
  'web-1.example.com',
  '10.1.1.1',
  '10.1',
  '::1',
  '0:0::1',
  'a_b',
  'h.',
  'é',
  '_',
  'fe80::1%lo',
  'x'.repeat(300),
  '',
);
const pattern = fc.constantFrom(
  'web',
  'Web',
  '*',
  'w*',
  '!web',
  '*.example.com',
  'w?b',
  'db',
  '!*',
  'web,db',
  '10.*',
  '""',
  '"web db"',
  'web#x',
  '!*.example.com',
  "'w*'",
  'w\\*b',
  '[w]eb',
  'x*x',
  `w${'*'.repeat(70)}`,
);
const template = fc.constantFrom(
  '~/.ssh/%C', '/tmp/%r@%h:%p', '%d/x-%n', '/tmp/%k-%i-%u', '/tmp/%L%l', '${HOME}/%C', '${UNSET}/x', '/tmp/%Z', '/tmp/x%', 'none', 'NONE',
  '~', '~root/x', '~nobody-here/x', '${}/x', '${HOME', '/tmp/%%h', '"/tmp/a b/%p"', "'/tmp/a b'", '/tmp/a\\ b', '/tmp/a b', '/tmp/%j', '/tmp/é-%h', '/tmp/#%h', '~//x', '%é',
  '/tmp/%C/%C', '/tmp/%%%h%%', '/tmp/${HOME}${EMPTY}', '/tmp/${EMPTY}', '${XDG_RUNTIME_DIR}/%C', '/tmp/$HOME', "/tmp/'%h'\"%p\"x", '/tmp/a\\\\b', '/tmp/\\"q', 'rel/%h', '/tmp/%H', '~/${HOME}', '"~/x"', '\\~/x', '%d', '${HOME', '${H OME}', '/tmp/%', '"none"', `/tmp/${'x'.repeat(120)}`, '~root', '~/', '~root/%i',
); // prettier-ignore

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ControlMaster: fc.constantFrom('yes', 'no', 'auto', 'ask', 'autoask', 'AUTO', 'true', '1', '"auto"'),
  ControlPath: template,
  ControlPersist: fc.constantFrom('yes', 'no', '10m', '600', '1h30m', '0', 'YES', '1.5', '-1', '99999999999', '5 m', '1w', 'true', 'false', 'No', '0s', '1M', '2D', '1.5s', '1h1h', '1s1s', '10m30', '30 10m', '+5', '0x10', '2147483647', '2147483648', '36000w', '.5', '5.', '10ms', '"10m"', 'none', ''),
  HostName: fc.constantFrom('real.example.org', 'REAL.example.org', '%h.example.org', '%n', '10.2', '::0:1', '%%h', 'x%', 'fe80::1%1', '2001:DB8::a', '%%%h', '%p', '%', 'é.example', '"a b"', '1.2.3.4.5', '0x7f.1', '010.1', '::ffff:1.2.3.4', '::1.2.3.4', '1:2:3:4:5:6:7:8', '1::0:0:1', '-x', 'a;b', 'h.', 'none', '${HOME}'),
  User: fc.constantFrom('bob', 'Bob', 'u-%n', 'a b', '"a b"', '-x', 'b;c', '%u', '${HOME}', 'bob@x', '%%', '%r', '%C', '%h', '%Z', '${UNSET}', '${EMPTY}', 'é', 'a\\\\', 'a -b', '$x', 'none', "o'neil", 'a\\b%%', 'a%%b', 'a\tb%%'),
  Port: fc.constantFrom('22', '2222', '0', '65536', '+23', '0x16', 'x', '022', '-1', '22x', '"22"', '2 2', '65535', '99999999999999999999', '1'),
  HostKeyAlias: fc.constantFrom('al', 'AL', 'a b'),
  ProxyJump: fc.constantFrom('gw', 'j@gw:2200', 'a,b', 'none', 'NONE', 'ssh://j@gw:2200', 'ssh://x/y', '@gw', 'gw:0', 'gw:', '[::1]:22', 'a,', 'gw # c', 'web', 'ssh://%zz@h', 'a/b', '"gw"', 'ssh://a@b/', 'ssh://', 'gw:22/', '[::1]', '[::1', '::1', 'a@b@c', 'é', 'gw , web', '%h', 'j@%h', 'a, b', 'web:22', 'root@web', '=gw', '= gw', 'gw:99999', 'gw:x', 'ssh://gw:x', 'ssh://a;x=y@gw', 'ssh://[::1]:9', 'ssh://a_b', 'ssh://-x', 'gw#c', '#c', 'gw/22', 'gw/', '[::1]/22', 'u@gw/x', 'NonE', "'gw'"),
  ProxyCommand: fc.constantFrom('nc %h %p', 'none', 'ssh "x', '-', '=x'),
  Tag: fc.constantFrom('t', 'u', 'T', '""', 'none', 't u'),
  CanonicalizeHostname: fc.constantFrom('yes', 'no', 'always', 'none', 'x'),
  CanonicalizeFallbackLocal: fc.constantFrom('yes', 'no'),
  IgnoreUnknown: fc.constantFrom('Foo*', '*', 'UseKeychain,Foo*', '!Foo,*', 'foobar', 'usekeychain foobar', '""', '"UseKeychain,FooBar"', 'user'),
  BatchMode: fc.constantFrom('yes', 'no', 'maybe'),
  ServerAliveInterval: fc.constantFrom('30', '1m', 'none', 'x'),
  ServerAliveCountMax: fc.constantFrom('3', '-1', 'x', '99999999999'),
  UseKeychain: fc.constantFrom('yes'),
  FooBar: fc.constantFrom('yes', '"', 'a b c'),
  CanonicalizeMaxDots: fc.constantFrom('0', '9'),
  LogLevel: fc.constantFrom('QUIET', 'FATAL', 'ERROR', 'info', 'LOUD'),
  AddressFamily: fc.constantFrom('inet', 'any', 'x'),
  RemoteCommand: fc.constantFrom('ls %h', 'ls %Z', 'none', 'echo "a'),
  SessionType: fc.constantFrom('none', 'default', 'subsystem', 'x'),
  ForkAfterAuthentication: fc.constantFrom('yes', 'no'),
  ConnectionAttempts: fc.constantFrom('1', '0', 'x'),
  Ciphers: fc.constantFrom('aes128-ctr', '+3des-cbc', 'blowfish-cbc', '-*', 'aes128-ctr,,x', 'none', ',x', '+,x', '^3des-cbc'),
  MACs: fc.constantFrom('hmac-sha1', 'hmac-md5,x', '^umac-64@openssh.com', ',hmac-sha1'),
  KexAlgorithms: fc.constantFrom('curve25519-sha256', 'mlkem768x25519-sha256', '+x', 'sntrup761x25519-sha512', ',x', 'gss-group14-sha256-', '+gss-group14-sha256-', '-*'),
  HostKeyAlgorithms: fc.constantFrom('ssh-ed25519', 'ssh-*', 'x', '+ssh-dss', 'ssh-mldsa44-ed25519', ',x', '!ssh-rsa,ssh-*', 'null', 'RSA', '*-cert-*', '-*'),
  CASignatureAlgorithms: fc.constantFrom('*-cert-*', 'ssh-rsa-cert-v01@openssh.com', 'ssh-*', '!*', '+*cert*', ',x', 'ssh-ed25519'),
  PubkeyAcceptedKeyTypes: fc.constantFrom('!ssh-rsa,*', 'ssh-*', ',x', '+!x', 'ed25519'),
  LocalForward: fc.constantFrom('8080 localhost:80', '8080', 'localhost:8080 [::1]:80', '/tmp/a.sock /tmp/b.sock', '8080 /tmp/%Z', '0 a:1', 'a:b c:d', '80 x', '1:2:3 4:5', '8080 /a:1', '8080 ${UNSET}/s', '${', '8080 x:${}'),
  RemoteForward: fc.constantFrom('8080 localhost:80', '8080', '0', '/tmp/%h/s localhost:22', 'x', '/a /b', '/a x:1'),
  DynamicForward: fc.constantFrom('1080', 'localhost:1080', '/tmp/s', 'x', '0', '1:2:3'),
  UserKnownHostsFile: fc.constantFrom('~/.ssh/kh %d/kh2', 'none', 'none x', 'x none', '%Z', '~nobody-here/x', '""'),
  GlobalKnownHostsFile: fc.constantFrom('/etc/a /etc/b', 'none x'),
  IdentityAgent: fc.constantFrom('$SSH_AUTH_SOCK', '$1x', '${UNSET}', '~/a-%h', '%Z', 'none', 'SSH_AUTH_SOCK'),
  ForwardAgent: fc.constantFrom('yes', 'NO', '~/no-such-socket-%h', '$1x', '%Z', '${UNSET}'),
  ExitOnForwardFailure: fc.constantFrom('yes'),
  SendEnv: fc.constantFrom('LANG LC_*', 'A=b', '-X', '# x', '""'),
  SetEnv: fc.constantFrom('A=b', 'A', 'A=b C="d e"', '# x'),
  EscapeChar: fc.constantFrom('~', '^x', 'none', 'xy', '^'),
  IPQoS: fc.constantFrom('ef cs0', 'lowdelay throughput', 'x', '0x10', '256', 'ef x', 'va', 'le'),
  RekeyLimit: fc.constantFrom('1G 1h', 'default none', '15', 'x', '1G x', '1K', '.0000000001K', '1.0000000001G', '.9999999999999999999K', 'K', '.K', '99999999999999999999', '8E', '-9.9E', '-16', '"1G"', '1G ""', '1G none', '1G none x', '1G NONE', '1.5.K', '16KB', '16!'),
  AddKeysToAgent: fc.constantFrom('yes', 'confirm 5m', 'confirm x', '1h', 'x', 'yes 1h'),
  StrictHostKeyChecking: fc.constantFrom('accept-new', 'off', 'x'),
  TunnelDevice: fc.constantFrom('any:any', '0:1', 'x', '0:x'),
  StreamLocalBindMask: fc.constantFrom('0177', '8', '1777'),
  FingerprintHash: fc.constantFrom('md5', 'SHA256', 'x'),
  CanonicalDomains: fc.constantFrom('example.com Example.org', '-x', 'a..b', 'none x', 'é', '# x'),
  CanonicalizePermittedCNAMEs: fc.constantFrom('none', 'a', 'A:'),
  PermitRemoteOpen: fc.constantFrom('a/1', '/a', 'any', 'a:1 b:*', 'a', 'none x', 'a:x'),
  LogVerbose: fc.constantFrom('kex.c:*:*', 'none x', '""'),
  ChannelTimeout: fc.constantFrom('session=5m', 'none', 'x', 'session=x', 'session=1.5', 'session=2147483648', 'session=9999999999999999999'),
  ObscureKeystrokeTiming: fc.constantFrom('yes', 'interval:20', 'interval:0', 'x', 'yes no', 'interval:'),
  VersionAddendum: fc.constantFrom('x', 'none'),
  RefuseConnection: fc.constantFrom('"no way"', 'x'),
  WarnWeakCrypto: fc.constantFrom('yes', 'no-pq-kex', 'x'),
  GSSAPIAuthentication: fc.constantFrom('yes', 'x'),
  GSSAPIKeyExchange: fc.constantFrom('yes', 'x'),
  GSSAPIKexAlgorithms: fc.constantFrom('gss-group14-sha256-', 'x'),
  RhostsRSAAuthentication: fc.constantFrom('yes'),
  Protocol: fc.constantFrom('2,1'),
  Cipher: fc.constantFrom('3des'),
  SkeyAuthentication: fc.constantFrom('yes', 'x'),
  Compression: fc.constantFrom('yes', 'true'),
  PubkeyAuthentication: fc.constantFrom('host-bound', 'x'),
  IdentityFile: fc.constantFrom('~/.ssh/id', '%Z', '""'),
  RevokedHostKeys: fc.constantFrom('/x', 'a b', 'none', '%Z', '/%h', '${UNSET}', '~nobody-here/x', 'NONE', '""'),
  TCPKeepAlive: fc.constantFrom('all', 'local', 'remote', 'both', 'yes'),
  ProxyUseFdpass: fc.constantFrom('yes'),
  Include: fc.constantFrom('/D/one', '/D/o*', '/D/none', '/D/one /D/two', '/D/[ot]*', '""', '"/D/one"', "'/D/one'", '/D/%n', '/D/${UNSET}', '/D/config', 'one', '~/none', '~root/x', '${HOME}/none', '/D/on?', '/D/%Z', '/D/o\\ne', '/D/{one,two}', '/D/three', '/D/two /D/none "" /D/one', '/D/one # x', '/D/one#x', '/D//one', '/D/../x', '/D/./on?', '/D/.//./one', '/D/[!t]ne', '/D/*'),
}; // prettier-ignore

/** What the tests are about comes up more often than the rest. */
const MAIN = [
  'ControlMaster',
  'ControlPath',
  'ControlPersist',
  'HostName',
  'User',
  'Port',
  'ProxyJump',
  'HostKeyAlias',
];

const criterion = fc.oneof(
  fc.constantFrom('all', 'final', 'canonical', '!final', 'bogus x', 'host', 'host=web', 'user=bob', '!all', 'tagged t', 'tagged ""', '# c', 'exec false', '!exec false', 'exec "false %h %n"', 'exec "false %Z"', 'exec ""', 'ALL', 'Final', '!canonical', 'final all', 'canonical all', 'all all', '!', '""', 'originalhost=web', 'user=', 'host =web', "host 'we*'"),
  fc.constantFrom('sessiontype shell', 'command ""', 'version OpenSSH_9*', 'version=OpenSSH_*', 'localnetwork 127.0.0.0/8', 'localnetwork 10.0.0.1/8', 'command ls', 'tagged t,u', '!tagged t', 'tagged=t', 'tagged=', 'localnetwork 0.0.0.0/0', '!localnetwork ::1', 'localnetwork x', 'localnetwork 127.0.0.1,::1', 'localnetwork "127.0.0.1, ::1"', 'localnetwork 127.0.0.1/33', 'localnetwork fe80::/10', 'version OpenSSH_8*,OpenSSH_10*', '!version OpenSSH_10*', 'version', 'version "*Debian*"', 'sessiontype exec', 'sessiontype none,subsystem', 'sessiontype=shell', '!sessiontype shell', 'SessionType *', 'command *', '!command ""', 'command=', 'rdomain x', 'group wheel', 'address 10.*'),
  fc.tuple(fc.constantFrom('host', '!host', 'originalhost', 'Host', 'user', '!user', 'localuser'), fc.constantFrom('web', '*', 'we?', 'REAL.example.org,web', '*,!web', 'bob', 'root', '10.*', '"we*"', "'web'")).map((pair) => pair.join(' ')),
); // prettier-ignore

const separator = fc.constantFrom(' ', ' ', ' ', '\t', '=', ' = ', '  ');
const tail = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  ' ',
  ' # comment',
  ' garbage',
  '\r',
  ' "',
  '\t\r',
  '#x',
  '\f',
);
const keywordCase = fc.constantFrom((text: string) => text, (text: string) => text.toLowerCase(), (text: string) => text.toUpperCase()); // prettier-ignore

const setting = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MAIN) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(values)) },
  )
  .chain((name) => fc.tuple(fc.constant(name), separator, values[name]!, tail, keywordCase))
  .map(([name, space, value, end, spell]) => `${spell(name)}${space}${value}${end}`);

const line = fc.oneof(
  { weight: 10, arbitrary: setting },
  { weight: 3, arbitrary: fc.array(pattern, { minLength: 1, maxLength: 3 }).map((list) => `Host ${list.join(' ')}`) },
  { weight: 2, arbitrary: fc.tuple(fc.array(criterion, { minLength: 1, maxLength: 3 }), tail).map(([list, end]) => `Match ${list.join(' ')}${end}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '# comment', '   ', 'ControlPath', 'Host', 'Match', '"ControlPath" /tmp/q', '"unclosed', '=', '\ufeffHost *', 'User\u0000x', 'Port=', 'Include') },
); // prettier-ignore

const indent = fc.constantFrom('', '  ', '\t');

/** Characters that mean something to one reader or another, or to none. */
const odd = fc.constantFrom('"', "'", '\\', '\\\n', '=', '#', '%', '%%', '$', '${', '}', ' ', '\t', '\r', ',', '!', '*', '?', '\v', '\f', 'é', '\u00a0', '\ufeff', '\0', '~', ':', '[', ']', '@', '-', '/', ';', '`', '\u0001', '\u007f', '漢', '😀', 'x'.repeat(1030)); // prettier-ignore

/** Put odd characters anywhere into some of the texts. */
const roughen = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc
        .tuple(text.filter((whole) => !/exec/i.test(whole)), fc.array(fc.tuple(odd, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 3 }))
        .map(([whole, list]) =>
          list.reduce((now, [char, share]) => {
            // No letter is added, so that no command comes to be.
            const at = Math.floor(share * now.length);
            return now.slice(0, at) + char + now.slice(at);
          }, whole),
        ),
    },
  ); // prettier-ignore

const ending = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', ' \n', '\\\n', '\n\n') },
);

const lines = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(roughen(fc.tuple(indent, line).map((pair) => pair.join(''))), { maxLength: most }),
      ending,
      fc.boolean(),
    )
    .map(([list, end, closed]) => list.join(end) + (closed ? end : ''));

/** What stands before the destination. */
export interface CommandLine {
  readonly options?: readonly string[];
  readonly port?: number;
  readonly user?: string;
  readonly controlPath?: string;
}

const commandLine: fc.Arbitrary<CommandLine> = fc.record(
  {
    options: fc.array(roughen(setting), { maxLength: 2 }).map((list) => list.map((text) => text.replaceAll('\0', ''))),
    port: fc.constantFrom(22, 2222, 1, 65535),
    user: fc.constantFrom('bob', 'Bob', 'a b', 'a\\b', 'a$b', 'a\tb', '-x', 'x;y', '%h', '%Z', ''),
    controlPath: template,
  },
  { requiredKeys: [] },
); // prettier-ignore

/** Files of one run, `config` and two that it may include, with a destination. */
export const randomRun = fc.record({
  files: fc.record({ config: lines(10), one: lines(3), two: lines(2) }),
  destination: fc
    .tuple(
      fc.constantFrom('', '', '', 'bob@', 'Bob@', 'a b@', 'a@b@', 'ssh://', 'ssh://bob@', '%h@', '@'),
      host,
    )
    .map((pair) => pair.join('')),
  args: fc.oneof(
    { weight: 4, arbitrary: fc.constant<CommandLine>({}) },
    { weight: 1, arbitrary: commandLine },
  ),
});

/** A run that was drawn. */
export type RandomRun = typeof randomRun extends fc.Arbitrary<infer T> ? T : never;
