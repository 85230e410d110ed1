import { client, hidden, server, slow, type Scenario } from '../scenario.ts';

const loop = (at: number): string => `ls src | xargs -P ${at} -I{} rsync -a src/{} server:dst/`;

export const scenario: Scenario = {
  shows:
    'Twenty rsync by xargs over one master: twenty at once are partly refused and log in anew, ten are not.',
  // The second logins come at once; that is another limit.
  sshd: 'MaxStartups 100\n',
  ssh: 'Host server\n  User deploy\n  ControlMaster auto\n  ControlPath ~/.ssh/sockets/%C\n  ControlPersist 10m\n',
  steps: [
    slow('rsync', 3),
    hidden(
      client(
        'mkdir src; for i in {01..20}; do echo $i >src/$i; done; ssh server mkdir dst; ssh -O exit server',
      ),
    ),
    hidden(server(': >/var/log/auth.log')),
    client('ssh -fN server', { part: 'start' }),
    client(`${loop(20)} 2>&1 | grep -c 'refused by peer'`, { part: 'too-many' }),
    server('ls ~deploy/dst | wc -l'),
    hidden(server('rm ~deploy/dst/*; : >/var/log/auth.log')),
    client(loop(10), { part: 'fits', exit: 0 }),
    server('ls ~deploy/dst | wc -l'),
    server("grep 'no more sessions' /var/log/auth.log | wc -l"),
  ],
};
