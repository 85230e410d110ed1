import { describe, expect, it } from 'vitest';
import { classify } from './log/classify.ts';
import { describedSymptom } from './log/described.ts';
import { messageById } from './log/messages/index.ts';
import { SYMPTOMS, symptomOfMessage, symptomOfWords } from './symptoms.ts';
import type { Symptom } from './symptoms/symptom.ts';

const ALL: readonly Symptom[] = SYMPTOMS;
const TEXTS = ALL.flatMap((symptom) =>
  symptom.texts.map((given) => [`${symptom.id}: ${given.text.slice(0, 70)}`, symptom, given] as const),
);

describe('symptoms', () => {
  it('are thirty, each with an anchor of its own', () => {
    expect(ALL.length).toBe(30);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(30);
  });

  it.each(TEXTS)('%s', (_, symptom, given) => {
    const { summary } = classify(given.text);
    // Words of people are no line of a log: the page answers them from another table.
    const verdict = symptom.described && summary.unknown > 0 ? describedSymptom(given.text) : summary.verdict;
    if (!symptom.described) expect(summary.unknown).toBe(0);
    expect(verdict?.limit).toBe(given.limit === undefined ? symptom.limit : given.limit);
    expect(verdict?.step).toBe(given.step ?? symptom.step);
    expect(verdict?.or).toEqual(expect.arrayContaining([...(given.or ?? [])]));
  });

  it('are found by what people say of them', () => {
    for (const symptom of ALL)
      for (const words of symptom.words ?? []) expect(symptomOfWords(words)?.id).toBe(symptom.id);
  });

  it('of a tool are found by its frame, not by the message inside', () => {
    const text =
      'fatal: [db1]: UNREACHABLE! => {"msg": "mux_client_request_session: session request failed: Session open refused by peer"}';
    expect(symptomOfMessage('mux-session-refused', text)?.id).toBe('ansible-unreachable');
    expect(symptomOfMessage('mux-session-refused')?.id).toBe('session-open-refused-by-peer');
  });

  it('name messages of the catalog, each message once', () => {
    const named = ALL.flatMap(({ messages }) => messages);
    expect(named.filter((id) => messageById(id) === undefined)).toEqual([]);
    expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([]);
  });

  it('lead to a message that one of their texts is', () => {
    for (const { texts, messages } of ALL.filter((symptom) => symptom.messages.length > 0)) {
      const ids = texts.flatMap(({ text }) => classify(text).lines.map(({ id }) => id));
      expect(messages.filter((id) => ids.includes(id))).not.toEqual([]);
    }
  });
});
