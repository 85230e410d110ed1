import type { Keyword } from './row.ts';

/** Keywords about how users prove who they are. */
export const AUTHENTICATION = [
  {
    name: 'AuthenticationMethods', family: 'authentication', type: 'special', match: true, words: { '6.6': [], '7.3': ['any'] }, default: { '6.6': '', '6.9': null, '7.3': 'any' },
    summary: 'The lists of authentication methods of which one must be completed.',
  },
  {
    name: 'PubkeyAuthentication', family: 'authentication', type: 'flag', match: true, default: 'yes',
    summary: 'Whether public key authentication is allowed.',
  },
  { name: 'DSAAuthentication', family: 'obsolete', type: 'flag', aliasOf: 'PubkeyAuthentication', summary: 'Old name of PubkeyAuthentication.' },
  {
    name: 'PubkeyAuthOptions', family: 'authentication', type: 'special', since: '8.2', match: true, words: { '8.2': ['none', 'touch-required'], '8.4': ['none', 'touch-required', 'verify-required'], '10.6': ['none', 'touch-required', 'verify-required', 'max-pk-ok:'] },
    default: { '8.2': 'none', '10.6': 'none max-pk-ok:6' },
    summary: 'What sshd asks of a security key beyond the signature: that it was touched, that its user was verified.',
  },
  {
    name: 'PasswordAuthentication', family: 'authentication', type: 'flag', match: true, default: 'yes',
    summary: 'Whether password authentication is allowed.',
  },
  {
    name: 'PermitEmptyPasswords', family: 'authentication', type: 'flag', match: true, default: 'no',
    summary: 'Whether accounts with an empty password may log in with it.',
  },
  {
    name: 'PermitRootLogin', family: 'authentication', type: 'choice', match: true,
    words: { '6.6': ['without-password', 'forced-commands-only', 'yes', 'no'], '7.0': ['prohibit-password', 'without-password', 'forced-commands-only', 'yes', 'no'] },
    wordAliases: { 'prohibit-password': { '7.0': 'without-password', '10.1': 'prohibit-password' }, 'without-password': { '6.6': 'without-password', '10.1': 'prohibit-password' } },
    default: { '6.6': 'yes', '7.0': 'without-password', '10.1': 'prohibit-password' },
    summary: 'Whether root may log in, and with which methods.',
  },
  {
    name: 'KbdInteractiveAuthentication', family: 'authentication', type: 'flag', match: true, default: 'yes',
    summary: 'Whether keyboard-interactive authentication is allowed.',
  },
  {
    name: 'ChallengeResponseAuthentication', family: 'authentication', type: 'flag', aliasOf: { '8.7': 'KbdInteractiveAuthentication' }, match: { '6.6': false, '8.7': true }, default: { '6.6': 'yes', '8.7': null },
    summary: 'Old name of KbdInteractiveAuthentication; a keyword of its own up to 8.6.',
  },
  {
    name: 'SkeyAuthentication', family: 'obsolete', type: 'flag', aliasOf: { '6.6': 'ChallengeResponseAuthentication', '8.7': 'KbdInteractiveAuthentication' }, state: { '6.6': 'active', '7.8': 'deprecated', '8.7': 'active' }, match: { '6.6': false, '8.7': true },
    summary: 'Old name of ChallengeResponseAuthentication.',
  },
  {
    name: 'HostbasedAuthentication', family: 'authentication', type: 'flag', match: true, default: 'no',
    summary: 'Whether host-based authentication is allowed.',
  },
  {
    name: 'HostbasedUsesNameFromPacketOnly', family: 'authentication', type: 'flag', match: true, default: 'no',
    summary: 'Whether host-based authentication takes the client name from the request instead of looking up the address.',
  },
  {
    name: 'IgnoreRhosts', family: 'authentication', type: 'choice', match: { '6.6': false, '8.3': true }, words: { '6.6': ['yes', 'no'], '8.3': ['yes', 'no', 'shosts-only'] }, default: 'yes',
    summary: 'Whether users\' .rhosts and .shosts files are ignored in host-based authentication.',
  },
  {
    name: 'IgnoreUserKnownHosts', family: 'authentication', type: 'flag', default: 'no',
    summary: 'Whether users\' known_hosts files are ignored in host-based authentication.',
  },
  {
    name: 'UsePAM', family: 'authentication', type: 'flag', feature: 'pam', default: { '6.6': '0', '6.9': 'no' },
    wordAliases: { yes: { '6.6': '1', '6.9': 'yes' }, no: { '6.6': '0', '6.9': 'no' } },
    summary: 'Whether PAM authenticates, checks accounts and sets up sessions; its session modules also set the limits of limits.conf.',
  },
  {
    name: 'PAMServiceName', family: 'authentication', type: 'word', since: '9.8', feature: 'pam', match: { '9.8': true, '10.4': false, '10.5': true }, default: 'sshd',
    summary: 'The PAM service that sshd uses.',
  },
  {
    name: 'KerberosAuthentication', family: 'authentication', type: 'flag', feature: 'kerberos', match: true, default: 'no',
    summary: 'Whether a password is checked with the Kerberos KDC.',
  },
  {
    name: 'KerberosOrLocalPasswd', family: 'authentication', type: 'flag', feature: 'kerberos', default: 'yes',
    summary: 'Whether a password that Kerberos refuses is also checked locally.',
  },
  {
    name: 'KerberosTicketCleanup', family: 'authentication', type: 'flag', feature: 'kerberos', default: 'yes',
    summary: 'Whether the ticket cache is destroyed at logout.',
  },
  // Red Hat's patches, which no package here has: Match and the order of -T are those of its servconf.c and of dumps of RHEL 9.
  {
    name: 'KerberosUniqueCCache', family: 'authentication', type: 'flag', since: '7.7', feature: 'kerberos', only: ['rhel'], default: 'no',
    summary: 'Whether each session gets a ticket cache of its own under /tmp; a patch of Red Hat.',
  },
  {
    name: 'KerberosUseKuserok', family: 'authentication', type: 'flag', feature: 'kerberos', only: ['rhel'], match: true, default: 'yes',
    summary: 'Whether ~/.k5login says which principals may log in; a patch of Red Hat.',
  },
  {
    name: 'GSSAPIEnablek5users', family: 'authentication', type: 'flag', feature: 'gssapi', only: ['rhel'], match: true, default: 'no',
    summary: 'Whether ~/.k5users is read too; a patch of Red Hat.',
  },
  {
    name: 'KerberosGetAFSToken', family: 'authentication', type: 'flag', feature: 'afs', default: null,
    summary: 'Whether an AFS token is fetched before the home directory is used; needs a build with AFS.',
  },
  {
    name: 'GSSAPIAuthentication', family: 'authentication', type: 'flag', feature: 'gssapi', match: true, state: { '6.6': 'active', '10.4': 'absent', '10.5': 'active' }, default: 'no',
    summary: 'Whether GSSAPI authentication is allowed.',
  },
  {
    name: 'GSSAPICleanupCredentials', family: 'authentication', type: 'flag', feature: 'gssapi', state: { '6.6': 'active', '10.4': 'absent', '10.5': 'active' }, default: 'yes',
    summary: 'Whether the credentials cache is destroyed at logout.',
  },
  {
    name: 'GSSAPIDelegateCredentials', family: 'authentication', type: 'flag', since: '10.3', feature: 'gssapi', state: { '10.3': 'active', '10.4': 'absent', '10.5': 'active' }, default: 'yes',
    summary: 'Whether delegated GSSAPI credentials are accepted.',
  },
  {
    name: 'GSSAPIStrictAcceptorCheck', family: 'authentication', type: 'flag', since: '6.9', feature: 'gssapi', state: { '6.9': 'active', '10.4': 'absent', '10.5': 'active' }, default: { '6.9': null, '10.1': 'yes' }, packaged: { debian: 'yes', ubuntu: 'yes' },
    summary: 'Whether the client must authenticate against the host service of this host name.',
  },
  { name: 'GssAuthentication', family: 'obsolete', type: 'flag', since: '10.4', feature: 'gssapi', match: true, state: { '10.4': 'active', '10.5': 'absent' }, default: 'no', summary: 'What 10.4 alone calls GSSAPIAuthentication.' },
  { name: 'GssCleanupCreds', family: 'obsolete', type: 'flag', since: '10.4', feature: 'gssapi', state: { '10.4': 'active', '10.5': 'absent' }, default: 'yes', summary: 'What 10.4 alone calls GSSAPICleanupCredentials.' },
  { name: 'GssDelegateCreds', family: 'obsolete', type: 'flag', since: '10.4', feature: 'gssapi', state: { '10.4': 'active', '10.5': 'absent' }, default: 'yes', summary: 'What 10.4 alone calls GSSAPIDelegateCredentials.' },
  { name: 'GssStrictAcceptor', family: 'obsolete', type: 'flag', since: '10.4', feature: 'gssapi', state: { '10.4': 'active', '10.5': 'absent' }, default: 'yes', summary: 'What 10.4 alone calls GSSAPIStrictAcceptorCheck.' },
  {
    name: 'GSSAPIKeyExchange', family: 'authentication', type: 'flag', feature: 'gssapi', only: ['debian', 'ubuntu', 'rhel'], default: 'no',
    summary: 'Whether GSSAPI key exchange is allowed; a patch of distributions.',
  },
  {
    name: 'GSSAPIStoreCredentialsOnRekey', family: 'authentication', type: 'flag', feature: 'gssapi', only: ['debian', 'ubuntu', 'rhel'], default: 'no',
    summary: 'Whether credentials are stored again after a successful rekeying; a patch of distributions.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
