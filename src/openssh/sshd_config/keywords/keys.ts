import type { Keyword } from './row.ts';

/** Keywords about host keys and algorithms. The algorithm lists themselves are in `algorithms.ts`. */
export const KEYS = [
  {
    name: 'HostKey', family: 'keys', type: 'special', repetition: 'append', words: ['none'],
    default: {
      '6.6': ['/etc/ssh/ssh_host_rsa_key', '/etc/ssh/ssh_host_dsa_key', '/etc/ssh/ssh_host_ecdsa_key', '/etc/ssh/ssh_host_ed25519_key'],
      '7.7': ['/etc/ssh/ssh_host_rsa_key', '/etc/ssh/ssh_host_ecdsa_key', '/etc/ssh/ssh_host_ed25519_key'],
      '10.4': ['/etc/ssh/ssh_host_rsa_key', '/etc/ssh/ssh_host_ecdsa_key', '/etc/ssh/ssh_host_ed25519_key', '/etc/ssh/ssh_host_mldsa44_ed25519_key'],
    },
    summary: 'A file with a private host key; the first line replaces the built-in list.',
  },
  { name: 'HostDSAKey', family: 'obsolete', type: 'special', aliasOf: 'HostKey', summary: 'Old name of HostKey.' },
  {
    name: 'HostCertificate', family: 'keys', type: 'special', repetition: 'append', words: ['none'],
    summary: 'A file with the certificate of a host key.',
  },
  {
    name: 'HostKeyAgent', family: 'keys', type: 'special', default: { '6.6': null, '7.5': 'none' }, words: ['none', 'SSH_AUTH_SOCK'],
    summary: 'The socket of an agent that holds the private host keys.',
  },
  {
    name: 'SecurityKeyProvider', family: 'keys', type: 'special', since: '8.2', default: 'internal', words: ['internal'],
    summary: 'The library that talks to FIDO security keys.',
  },
  {
    name: 'ModuliFile', family: 'keys', type: 'path', since: '8.6', default: '/etc/ssh/moduli',
    summary: 'The file of Diffie-Hellman groups for key exchange.',
  },
  {
    name: 'RequiredRSASize', family: 'algorithms', type: 'integer', since: '9.1', match: true, default: '1024',
    summary: 'The smallest RSA key, in bits, that is accepted for user and host-based authentication.',
  },
  {
    name: 'FingerprintHash', family: 'logging', type: 'special', since: '6.8', words: ['md5', 'sha256'], default: 'SHA256', repetition: 'last',
    summary: 'The hash that logged key fingerprints use.',
  },
  { name: 'Ciphers', family: 'algorithms', type: 'algorithms', summary: 'The ciphers that are allowed, in order; + appends to the default, - removes, ^ puts first.' },
  { name: 'MACs', family: 'algorithms', type: 'algorithms', summary: 'The message authentication codes that are allowed, in order; + appends to the default, - removes, ^ puts first.' },
  { name: 'KexAlgorithms', family: 'algorithms', type: 'algorithms', summary: 'The key exchange algorithms that are allowed, in order; + appends to the default, - removes, ^ puts first.' },
  { name: 'HostKeyAlgorithms', family: 'algorithms', type: 'algorithms', since: '7.0', summary: 'The host key signature algorithms that the server offers.' },
  { name: 'CASignatureAlgorithms', family: 'algorithms', type: 'algorithms', since: '7.9', match: true, summary: 'The signature algorithms that certificate authorities may use.' },
  { name: 'PubkeyAcceptedAlgorithms', family: 'algorithms', type: 'algorithms', since: '8.5', match: true, summary: 'The signature algorithms that public key authentication accepts.' },
  { name: 'PubkeyAcceptedKeyTypes', family: 'algorithms', type: 'algorithms', since: '6.8', match: true, aliasOf: { '8.5': 'PubkeyAcceptedAlgorithms' }, summary: 'Name of PubkeyAcceptedAlgorithms up to 8.4, still accepted.' },
  { name: 'HostbasedAcceptedAlgorithms', family: 'algorithms', type: 'algorithms', since: '8.5', match: true, summary: 'The signature algorithms that host-based authentication accepts.' },
  { name: 'HostbasedAcceptedKeyTypes', family: 'algorithms', type: 'algorithms', since: '6.8', match: true, aliasOf: { '8.5': 'HostbasedAcceptedAlgorithms' }, summary: 'Name of HostbasedAcceptedAlgorithms up to 8.4, still accepted.' },
  { name: 'GSSAPIKexAlgorithms', family: 'algorithms', type: 'algorithms', feature: 'gssapi', only: ['debian', 'ubuntu', 'rhel'], summary: 'The key exchange algorithms that GSSAPI may use; a patch of distributions.' },
  {
    name: 'WarnWeakCrypto', family: 'algorithms', type: 'flag', since: '10.6', default: 'true', words: ['yes', 'no', 'true', 'false'], wordAliases: { yes: 'true', no: 'false' },
    summary: 'Whether sshd logs connections whose key exchange is not safe against quantum computers.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
