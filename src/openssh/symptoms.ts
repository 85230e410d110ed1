import { describedSymptom } from './log/described.ts';
import { BEFORE_LOGIN } from './symptoms/before-login.ts';
import { CONFIGURATION } from './symptoms/configuration.ts';
import { CONTROL_SOCKET } from './symptoms/control-socket.ts';
import { FORWARDING } from './symptoms/forwarding.ts';
import { IN_A_LIBRARY } from './symptoms/in-a-library.ts';
import { SESSION_REFUSED } from './symptoms/session-refused.ts';
import { SYSTEM } from './symptoms/system.ts';
import type { Symptom } from './symptoms/symptom.ts';

/** The symptoms, group by group. Sources: public threads, and the runs behind the guide. */
export const SYMPTOMS = [
  ...SESSION_REFUSED,
  ...IN_A_LIBRARY,
  ...BEFORE_LOGIN,
  ...FORWARDING,
  ...CONTROL_SOCKET,
  ...CONFIGURATION,
  ...SYSTEM,
] as const satisfies readonly Symptom[];

/** The symptom that a message of the catalog leads to; with the text it stands in, the symptom of the tool around it. */
export function symptomOfMessage(message: string, text = ''): Symptom | undefined {
  const all: readonly Symptom[] = SYMPTOMS;
  return (
    all.find(({ mark }) => mark !== undefined && text.includes(mark)) ??
    all.find(({ messages }) => messages.includes(message))
  );
}

/** The symptom that a sentence of a reader describes. */
export function symptomOfWords(text: string): Symptom | undefined {
  const verdict = describedSymptom(text);
  if (!verdict) return undefined;
  return (SYMPTOMS as readonly Symptom[]).find(({ described, texts, words = [] }) =>
    [...words, ...(described ? texts.map((own) => own.text) : [])].some(
      (own) => describedSymptom(own) === verdict,
    ),
  );
}
