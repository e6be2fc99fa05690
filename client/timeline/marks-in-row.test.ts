import { expect, it } from 'vitest';
import { roomForWords, WORD_OFFSET } from './marks-in-row.ts';

it('[TL7] words of marks never meet the next mark or leave the strip, and are told by the mark where there is no room', () => {
  const marks = [0, 60, 75, 300, 390].map((x) => ({ x, word: 'Complaint, line 4' }));
  const rooms = roomForWords(marks, 400);
  expect(rooms.map((room) => room > 0)).toEqual([true, false, true, true, false]);
  for (const [index, room] of rooms.entries()) {
    const next = marks[index + 1];
    if (room > 0 && next) expect(marks[index]!.x + WORD_OFFSET + room).toBeLessThan(next.x);
  }
  expect(roomForWords([{ x: 0, word: 'Ok' }], 400)[0]).toBeGreaterThan(10);
});
