import { describe, expect, it } from 'vitest';
import {
  checkMentions,
  mention,
  mentionedIn,
  mentionStretches,
  typedMention,
  withIds,
  withoutIds,
} from './mentions.ts';

const anna = { id: 'u1', name: 'Anna Berg' };
const annaB = { id: 'u2', name: 'Anna' };

describe('mentions', () => {
  it('[Q15] stand in the text as words with an id, and are read as a name', () => {
    const text = withIds('Ask @Anna Berg, not @Anna.', [annaB, anna]);
    expect(text).toBe('Ask @[Anna Berg](member:u1), not @[Anna](member:u2).');
    expect(mentionedIn(text)).toEqual(['u1', 'u2']);
    expect(withoutIds(text)).toBe('Ask @Anna Berg, not @Anna.');
    expect(mentionStretches(text)[1]).toEqual({ text: '@Anna Berg', member: 'u1' });
  });

  it('[Q15] an address, half a name and a stranger are no mention', () => {
    for (const text of ['mail anna@Anna Berg', '@Annabel', '@Nobody', '@[Anna](member:)', '@[A\nB](member:u1)'])
      expect(mentionedIn(withIds(text, [anna, annaB]))).toEqual([]);
    expect(mentionedIn(mention({ id: 'u1', name: 'A](member:u9) [x' }))).not.toContain('u9x');
    expect(mentionedIn(mention({ id: 'u1', name: 'A] [B' }))).toEqual(['u1']);
  });

  it('[Q16] of those who may not be mentioned only words stay, of others the name they have', () => {
    const known = new Map([['u1', 'Anna Berg']]);
    expect(checkMentions('@[The boss](member:u1) @[Eve](member:u7)', known)).toBe('@[Anna Berg](member:u1) @Eve');
  });

  it('[Q17] after an @ a name is looked for, within an address none', () => {
    expect(typedMention('Ask @An', 7)).toEqual({ from: 4, words: 'An' });
    expect(typedMention('@', 1)).toEqual({ from: 0, words: '' });
    for (const text of ['a@b', 'Ask @ A', 'Ask']) expect(typedMention(text, text.length)).toBeNull();
  });
});
