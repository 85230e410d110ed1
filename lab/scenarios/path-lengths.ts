import { client, type Scenario, type Step } from '../scenario.ts';

const at = (bytes: number, exit: number): Step[] => {
  const path = `/tmp/${'a'.repeat(bytes - '/tmp/'.length)}`;
  return [
    client(`ssh -M -S ${path} -fN deploy@server`, {
      part: `master-${bytes}`,
      exit,
      only: /^(?!unix_listener: path)/,
    }),
    client(`ssh -S ${path} -O check deploy@server`, {
      exit: exit === 0 ? 0 : 255,
      masks: [[/pid=(\d+)/g, 'pid']],
    }),
  ];
};

export const scenario: Scenario = {
  shows:
    'A control path of 90 bytes can become a master, one of 91 cannot; one of 107 can be asked, one of 108 not.',
  claims: [29],
  messages: ['control-socket-missing', 'control-path-too-long'],
  steps: [at(90, 0), at(91, 255), at(107, 255), at(108, 255)],
};
