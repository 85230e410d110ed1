import { client, hidden, until, type Scenario } from '../scenario.ts';

/** A command typed in the directory of the tutorial. */
const lab = (run: string, options: Parameters<typeof client>[1] = {}) =>
  client(run, { in: '~/lab', ...options });

const SSHD_CONFIG = `cat > sshd_config <<END
Port 2222
ListenAddress 127.0.0.1
HostKey $PWD/host_key
PidFile $PWD/sshd.pid
AuthorizedKeysFile $PWD/authorized_keys
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
MaxSessions 2
END`;

const SSH_CONFIG = `cat > ssh_config <<END
Host lab
  HostName 127.0.0.1
  Port 2222
  User $(id -un)
  IdentityFile $PWD/my_key
  IdentitiesOnly yes
  UserKnownHostsFile $PWD/known_hosts
  StrictHostKeyChecking accept-new
  ControlPath $PWD/m
END`;

const THIRD = `ssh -F ssh_config -o ProxyCommand=false lab 'echo third'; echo "status $?"`;
const sleeping = (count: number) =>
  until('client', `[ "$(pgrep -c -f -x -u alice "sleep 300")" = ${count} ]`);

export const scenario: Scenario = {
  shows:
    'The tutorial, every command: a throwaway sshd of an ordinary user, MaxSessions 2, the refusal, the change, the proof.',
  messages: ['mux-session-refused', 'control-socket-exists', 'no-more-sessions'],
  started: false,
  steps: [
    // Nothing of a system's sshd may be needed.
    hidden(client('rm -r /run/sshd /etc/ssh/sshd_config', { as: 'root' })),
    client('mkdir -m 700 ~/lab && cd ~/lab', { part: 'keys' }),
    lab("ssh-keygen -q -t ed25519 -N '' -f host_key"),
    lab("ssh-keygen -q -t ed25519 -N '' -f my_key"),
    lab('cp my_key.pub authorized_keys'),
    lab(SSHD_CONFIG, { part: 'server-file' }),
    lab(SSH_CONFIG, { part: 'client-file' }),
    lab('/usr/sbin/sshd -t -f $PWD/sshd_config; echo $?', { part: 'start' }),
    lab('/usr/sbin/sshd -f $PWD/sshd_config -E $PWD/sshd.log'),
    until('client', '[ -s /home/alice/lab/sshd.pid ]'),
    lab("ssh -F ssh_config lab 'echo hello'"),
    lab('ssh -F ssh_config -M -fN lab', { part: 'master' }),
    lab('ssh -F ssh_config -O check lab'),
    lab("ssh -n -F ssh_config lab 'sleep 300' &", { part: 'fill' }),
    sleeping(1),
    lab("ssh -n -F ssh_config lab 'sleep 300' &"),
    sleeping(2),
    lab(`ssh -F ssh_config -o ControlMaster=auto lab 'echo third'; echo "status $?"`, { part: 'refused' }),
    until('client', 'grep -q "Disconnected from .* port" /home/alice/lab/sshd.log'),
    lab('tail -n 4 sshd.log', { part: 'log' }),
    lab(THIRD, { part: 'no-way' }),
    lab("sed -i 's/^MaxSessions .*/MaxSessions 5/' sshd_config", { part: 'raise' }),
    lab('/usr/sbin/sshd -t -f $PWD/sshd_config && kill -HUP $(cat sshd.pid)'),
    lab("/usr/sbin/sshd -T -f $PWD/sshd_config | grep -i '^maxsessions'"),
    lab(THIRD, { part: 'again' }),
    lab('ssh -F ssh_config -O stop lab', { part: 'fix' }),
    until('client', 'ss -ltn | grep -q ":2222 "'),
    lab('ssh -F ssh_config -M -fN lab'),
    lab(THIRD),
    sleeping(2),
    lab("for i in 1 2 3 4 5; do ssh -n -F ssh_config lab 'sleep 20' & done; sleep 2", { part: 'prove' }),
    lab(`ssh -F ssh_config -o ProxyCommand=false lab 'echo sixth'; echo "status $?"`),
    lab('ssh -F ssh_config -O exit lab', { part: 'clean' }),
    lab('kill $(cat sshd.pid)'),
    client('cd && rm -r ~/lab'),
  ],
};
