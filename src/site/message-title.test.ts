import { describe, expect, it } from 'vitest';
import { messageById } from '#openssh/log/messages/table.ts';
import { wordings } from './message-title.ts';

describe('wordings', () => {
  it('tell apart the forms of a message that differ in a fixed value alone', () => {
    const texts = messageById('maxstartups-drop')!.forms.flatMap(wordings);
    expect(texts.map((text) => text.replace(/.*:%d /, ''))).toEqual([
      'past MaxStartups',
      'past Maxstartups',
      'Maxstartups',
      'MaxStartups',
    ]);
  });

  it('leave the other conversions as the source has them', () => {
    expect(wordings({ format: 'channel %d: %s%%', fields: 'channel what', is: [{ what: 'x' }] })).toEqual([
      'channel %d: x%%',
    ]);
    expect(wordings({ format: 'no more sessions' })).toEqual(['no more sessions']);
  });
});
