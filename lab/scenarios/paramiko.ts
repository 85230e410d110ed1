import { client, fence, server, write, type Scenario } from '../scenario.ts';

const CLIENT = `import paramiko

client = paramiko.SSHClient()
client.load_system_host_keys("/etc/ssh/ssh_known_hosts")
client.connect("server", username="deploy")
`;

/** Sessions, and a forwarding, opened until they fail. */
const REFUSED = `${CLIENT}
ran = 0
for _ in range(12):
    try:
        client.exec_command("sleep 5")
        ran += 1
    except paramiko.ChannelException as error:
        print(repr(error))
print(ran, "ran")
`;

const FORWARD = `${CLIENT}
transport = client.get_transport()
for port in (9, 22):
    try:
        transport.open_channel("direct-tcpip", ("127.0.0.1", port), ("127.0.0.1", 0))
        print(port, "opened")
    except paramiko.ChannelException as error:
        print(port, repr(error))
`;

/** Sixty short commands by twelve threads, with as many at once as the cap of the page, or as MaxSessions, allows. */
const LOOP = `import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import capped
${CLIENT}
capped.slots = threading.BoundedSemaphore(int(sys.argv[1]))


def one(_):
    try:
        status, text = capped.run(client, "sleep 0.2; echo done")
        return text == b"done\\n" and status == 0
    except paramiko.SSHException:
        return False


with ThreadPoolExecutor(20) as pool:
    done = sum(pool.map(one, range(60)))
print("all done" if done == 60 else "some refused")
`;

export const scenario: Scenario = {
  shows:
    'paramiko: what it raises for a refused session and for forwardings, and sixty commands with and without a cap.',
  messages: ['paramiko-connect-failed', 'paramiko-prohibited'],
  tools: true,
  sshd: 'Match User bob\n    AllowTcpForwarding no\n',
  steps: [
    fence('client', 'recipes/client-libraries', 'capped.py'),
    write('client', '/home/alice/twelve_at_once.py', REFUSED),
    write('client', '/home/alice/forward.py', FORWARD),
    write('client', '/home/alice/forward_denied.py', FORWARD.replace('"deploy"', '"bob"')),
    write('client', '/home/alice/loop.py', LOOP),
    client('python3 twelve_at_once.py', { part: 'refused', exit: 0 }),
    client('python3 forward.py', { part: 'target-down', exit: 0 }),
    client('python3 forward_denied.py', { part: 'denied', exit: 0 }),
    client('python3 loop.py 10 2>/dev/null', { part: 'loop', exit: 0, within: 60 }),
    client('python3 loop.py 5', { exit: 0, within: 60 }),
    server('grep -c Accepted /var/log/auth.log'),
  ],
};
