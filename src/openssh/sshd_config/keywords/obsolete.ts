import type { Keyword } from './row.ts';

/** Keywords that newer releases only warn about. */
export const OBSOLETE = [
  { name: 'Protocol', family: 'obsolete', type: 'special', state: { '6.6': 'active', '7.4': 'ignored' }, default: '2', words: ['1', '2', '1,2', '2,1'], summary: 'The SSH protocol versions; only version 2 since 7.4, and the line is passed over.' },
  { name: 'UsePrivilegeSeparation', family: 'obsolete', type: 'choice', state: { '6.6': 'active', '7.5': 'deprecated' }, words: ['yes', 'sandbox', 'no'], default: { '6.6': 'yes', '7.2': 'sandbox' }, summary: 'Whether network data is handled by an unprivileged process; always so since 7.5.' },
  { name: 'ServerKeyBits', family: 'obsolete', type: 'integer', state: { '6.6': 'active', '7.4': 'deprecated' }, default: '1024', summary: 'Size of the server key of SSH protocol 1.' },
  { name: 'KeyRegenerationInterval', family: 'obsolete', type: 'time', state: { '6.6': 'active', '7.4': 'deprecated' }, default: '3600', summary: 'Life of the server key of SSH protocol 1.' },
  { name: 'RSAAuthentication', family: 'obsolete', type: 'flag', match: true, state: { '6.6': 'active', '7.4': 'deprecated' }, default: 'yes', summary: 'RSA authentication of SSH protocol 1.' },
  { name: 'RhostsRSAAuthentication', family: 'obsolete', type: 'flag', match: true, state: { '6.6': 'active', '7.4': 'deprecated' }, default: 'no', summary: 'Host-based authentication of SSH protocol 1.' },
  { name: 'UseLogin', family: 'obsolete', type: 'flag', state: { '6.6': 'active', '7.4': 'deprecated' }, default: 'no', summary: 'Whether login(1) started interactive sessions.' },
  { name: 'RHostsAuthentication', family: 'obsolete', type: 'none', state: 'deprecated', summary: 'Authentication by .rhosts alone; long removed.' },
  { name: 'CheckMail', family: 'obsolete', type: 'none', state: 'deprecated', summary: 'A mail notice at login; long removed.' },
  { name: 'VerifyReverseMapping', family: 'obsolete', type: 'none', state: 'deprecated', summary: 'Old form of UseDNS; long removed.' },
  { name: 'ReverseMappingCheck', family: 'obsolete', type: 'none', state: 'deprecated', summary: 'Old form of UseDNS; long removed.' },
  { name: 'AuthorizedKeysFile2', family: 'obsolete', type: 'none', match: true, state: 'deprecated', summary: 'A second AuthorizedKeysFile; now one keyword takes several files.' },
  { name: 'PAMAuthenticationViaKbdInt', family: 'obsolete', type: 'none', state: { '6.6': 'deprecated', '10.4': 'absent' }, summary: 'Old form of UsePAM; long removed.' },
  { name: 'KerberosTgtPassing', family: 'obsolete', type: 'none', state: { '6.6': 'unsupported', '10.4': 'deprecated' }, summary: 'Forwarding of Kerberos tickets in SSH protocol 1.' },
  { name: 'AFSTokenPassing', family: 'obsolete', type: 'none', state: { '6.6': 'unsupported', '10.4': 'deprecated' }, summary: 'Forwarding of AFS tokens in SSH protocol 1.' },
  { name: 'GSSAPICleanupCreds', family: 'obsolete', type: 'flag', feature: 'gssapi', only: ['debian', 'ubuntu', 'rhel'], aliasOf: 'GSSAPICleanupCredentials', summary: 'Old name of GSSAPICleanupCredentials in patched builds.' },
  { name: 'GSSAPIUseSessionCredCache', family: 'obsolete', type: 'none', feature: 'gssapi', only: ['debian', 'ubuntu'], state: 'unsupported', summary: 'A GSSAPI credentials cache of old patched builds.' },
  { name: 'GSSUseSessionCCache', family: 'obsolete', type: 'none', feature: 'gssapi', only: ['debian', 'ubuntu'], state: 'unsupported', summary: 'A GSSAPI credentials cache of old patched builds.' },
  { name: 'PermitBlacklistedKeys', family: 'obsolete', type: 'none', only: ['debian', 'ubuntu'], state: 'deprecated', summary: 'Whether weak keys of an old Debian defect were accepted.' },
] as const satisfies readonly Keyword[]; // prettier-ignore
