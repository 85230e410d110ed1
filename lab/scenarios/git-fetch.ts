import { client, fence, hidden, server, slow, type Scenario } from '../scenario.ts';

const NONE = server("grep 'no more sessions' /var/log/auth.log | wc -l");
const LOGINS = server('grep -c Accepted /var/log/auth.log');
const anew = hidden(server(': >/var/log/auth.log'));

export const scenario: Scenario = {
  shows: 'git fetch with twenty jobs over one master: ten are refused and log in anew; with eight jobs none.',
  tools: true,
  sshd: 'MaxStartups 100\n',
  steps: [
    fence('client', 'recipes/git', '~/.ssh/config'),
    slow('git-upload-pack', 3),
    hidden(
      client(
        'echo 192.0.2.1 git.example.com >>/etc/hosts; sed -i "s/^/git.example.com,/" /etc/ssh/ssh_known_hosts',
        { as: 'root' },
      ),
    ),
    hidden(
      server(
        'useradd -m git; cp -r ~alice/.ssh ~git; chown -R git: ~git/.ssh; for i in {01..20}; do git init -q --bare ~git/$i.git; done; chown -R git: ~git',
      ),
    ),
    hidden(
      client(
        'git init -q work 2>/dev/null; cd work; git config user.email a@b; git config user.name a; git commit -q --allow-empty -m x; for i in {01..20}; do git remote add r$i git@git.example.com:$i.git; done',
      ),
    ),
    hidden(client('git config --global safe.directory "*"')),
    client('ssh -fN git.example.com', { part: 'too-many' }),
    client("git fetch --all --jobs=20 2>&1 | grep -c 'refused by peer'", { in: '~/work' }),
    LOGINS,
    hidden(client('ssh -O exit git.example.com')),
    anew,
    client('git config --global fetch.parallel 8', { part: 'config' }),
    client('git config --global submodule.fetchJobs 8'),
    client('mkdir -p ~/.ssh/sockets && chmod 700 ~/.ssh/sockets', { part: 'fits' }),
    client('ssh -fN git.example.com'),
    client('git fetch -q --all --jobs=8', { in: '~/work', exit: 0 }),
    LOGINS,
    client("git fetch --all --jobs=8 2>&1 | grep -c 'refused by peer'", {
      in: '~/work',
      part: 'sure',
      exit: 1,
    }),
    NONE,
  ],
};
