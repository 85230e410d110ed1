/** Keywords of ssh_config(5) that people put into sshd_config and that the server has nothing like. */
const CLIENT_ONLY =
  'hostname user identityfile identitiesonly identityagent controlmaster controlpath controlpersist proxycommand proxyjump connecttimeout connectionattempts stricthostkeychecking userknownhostsfile globalknownhostsfile hashknownhosts checkhostip verifyhostkeydns batchmode localforward remoteforward dynamicforward exitonforwardfailure addkeystoagent visualhostkey usekeychain requesttty remotecommand'; // prettier-ignore

/** Those that the server has under another name. */
const SERVER_HAS: Readonly<Record<string, string>> = {
  host: 'Match',
  serveraliveinterval: 'ClientAliveInterval',
  serveralivecountmax: 'ClientAliveCountMax',
  sendenv: 'AcceptEnv',
  forwardagent: 'AllowAgentForwarding',
  forwardx11: 'X11Forwarding',
  forwardx11trusted: 'X11Forwarding',
  numberofpasswordprompts: 'MaxAuthTries',
  preferredauthentications: 'AuthenticationMethods',
};

/** Keywords of the client in lower case, and the server's own keyword where there is one. */
export const CLIENT_KEYWORDS: ReadonlyMap<string, string | undefined> = new Map([
  ...CLIENT_ONLY.split(' ').map((name): [string, undefined] => [name, undefined]),
  ...Object.entries(SERVER_HAS),
]);
