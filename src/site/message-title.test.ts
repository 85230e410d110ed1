import { describe, expect, it } from 'vitest';
import { MESSAGES } from '#openssh/log/messages/index.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import { messageTitle, wordings } from './message-title.ts';

describe('titles', () => {
  const title = (id: string) => messageTitle(MESSAGES.find((message) => message.id === id)!);

  it('name the fields, and not those that are glued to a word', () => {
    expect(title('maxstartups-drop')).toBe(
      'drop connection #PENDING from [ADDRESS]:PORT on [TO]:N past MaxStartups',
    );
    expect(title('login-grace-time')).toBe('Timeout before authentication for PEER, pid = CHILD…');
  });

  it('have no names run together', () => {
    expect(MESSAGES.map(messageTitle).filter((text) => /……|[a-z][A-Z]{4,}$/.test(text))).toEqual([]);
  });
});

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
