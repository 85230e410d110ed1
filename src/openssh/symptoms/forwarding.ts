import type { Symptom } from './symptom.ts';

/** A forwarding is refused, in the order of how often it is met. */
export const FORWARDING = [
  {
    id: 'administratively-prohibited',
    title: 'channel 3: open failed: administratively prohibited: open failed',
    group: 'forwarding',
    limit: 'forwarding',
    step: 1,
    acts: 'server',
    texts: [
      {
        text: 'channel 3: open failed: administratively prohibited: open failed',
        or: ['max-sessions'],
      },
    ],
    messages: [
      'channel-open-prohibited',
      'mux-jump-refused',
      'refused-local-port-forward',
      'forward-request-denied',
      'vscode-forwarding-disabled',
    ],
  },
  {
    id: 'address-already-in-use',
    title: 'bind [127.0.0.1]:1080: Address already in use',
    group: 'forwarding',
    limit: null,
    step: 5,
    acts: 'client',
    texts: [{ text: 'bind [127.0.0.1]:1080: Address already in use' }],
    messages: ['bind-address-in-use'],
  },
] as const satisfies readonly Symptom[];
