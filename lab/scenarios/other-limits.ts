import { server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'sshd -T prints the limits on logins, on forwarding and on idle channels too, as far as its release knows them.',
  steps: [
    server(
      "sshd -T -C user=deploy,host=client.example.com,addr=192.0.2.10 | grep -iE '^(maxstartups|persource|logingrace|maxauthtries|refuse|permit(open|tty)|allow.*forwarding|disablef|.*timeout)'",
    ),
  ],
};
