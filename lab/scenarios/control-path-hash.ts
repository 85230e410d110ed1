import { AT_A_TERMINAL, client, type Scenario } from '../scenario.ts';

const PATH = (options: string): string => `ssh -G -S %C ${options} | sed -n 's/^controlpath //Ip'`;

export const scenario: Scenario = {
  shows: '%C is the SHA-1 of %l%h%p%r, and of %j from 9.6 on: a jump host gives another socket only there.',
  claims: [29],
  steps: [
    client(PATH('-p 2222 deploy@server'), { part: 'hash', ...AT_A_TERMINAL }),
    client('printf %s "$(hostname)server2222deploy" | sha1sum | cut -d\' \' -f1'),
    client(PATH('-p 2222 -J gate deploy@server'), { part: 'jump', ...AT_A_TERMINAL }),
    client('printf %s "$(hostname)server2222deploygate" | sha1sum | cut -d\' \' -f1'),
  ],
};
