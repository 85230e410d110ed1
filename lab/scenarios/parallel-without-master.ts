import { client, server, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Jobs that all start with ControlMaster auto and find no master make a connection each, and one master.',
  claims: [35],
  sshd: 'MaxStartups 100:30:200\n',
  steps: [
    client(
      `for i in {1..30}; do ssh -S ${SOCKET} -o ControlMaster=auto -o ControlPersist=60 deploy@server 'sleep 3' & done 2>errors; wait`,
      { part: 'race' },
    ),
    client('ls ~/.ssh/sockets | wc -l'),
    // How many find no master in time differs from run to run: 20 to 30 of them here.
    client("[ $(grep -c 'already exists' errors) -gt 10 ] && echo 'more than 10 connected on their own'"),
    server("[ $(grep -c Accepted /var/log/auth.log) -gt 11 ] && echo 'more than 11 connections'"),
  ],
};
