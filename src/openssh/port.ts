import { atLeast, type Release } from './releases.ts';

/** TCP services that people forward or listen on, as /etc/services of Debian, Red Hat and the BSDs name them. */
const SERVICES: Readonly<Record<string, number>> = {
  'ftp-data': 20, ftp: 21, ssh: 22, telnet: 23, smtp: 25, mail: 25, domain: 53, http: 80, www: 80, kerberos: 88, pop3: 110,
  'pop-3': 110, sunrpc: 111, nntp: 119, imap2: 143, imap: 143, snmp: 161, bgp: 179, ldap: 389, https: 443, 'microsoft-ds': 445,
  submissions: 465, rtsp: 554, submission: 587, ipp: 631, ldaps: 636, rsync: 873, imaps: 993, pop3s: 995, socks: 1080, openvpn: 1194,
  'ms-sql-s': 1433, nfs: 2049, mysql: 3306, 'ms-wbt-server': 3389, svn: 3690, sieve: 4190, sip: 5060, 'xmpp-client': 5222,
  'xmpp-server': 5269, postgresql: 5432, postgres: 5432, amqps: 5671, amqp: 5672, x11: 6000, redis: 6379, 'http-alt': 8080,
  webcache: 8080, git: 9418, webmin: 10000,
}; // prettier-ignore

/**
 * A port from 0 to 65535: a number or, from 7.9 on, the name of a service. Source: misc.c `a2port`.
 * @param services is there a file that names them?
 * @returns -1 for text that is no port; 0 is one
 */
export function parsePort(text: string, release: Release, services = true): number {
  if (/^[ \t\n\v\f\r]*[+-]?\d+$/.test(text)) {
    const port = Number(text);
    return port >= 0 && port <= 65535 ? port : -1;
  }
  return services && atLeast(release, '7.9') && Object.hasOwn(SERVICES, text) ? SERVICES[text]! : -1;
}
