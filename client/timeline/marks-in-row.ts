// How much room the words of the marks of one row have, one behind the other.

/** Average width of a letter of the axis, in px. */
const LETTER = 5.4;
const GAP = 10;
/** From the middle of a mark to its words. */
export const WORD_OFFSET = 8;
/** Words that are cut shorter than this say nothing. */
const LEAST = 36;

/** Ascending by x. Px for the words of each mark; 0 where there is no room: its mark tells them on hover and focus. */
export const roomForWords = (marks: readonly { x: number; word: string }[], right: number): number[] =>
  marks.map(({ x, word }, index) => {
    const wanted = Math.ceil(word.length * LETTER) + 2;
    const next = marks[index + 1];
    const room = Math.floor((next ? next.x - GAP : right + GAP) - x - WORD_OFFSET);
    return room >= Math.min(wanted, LEAST) ? Math.min(Math.max(wanted, LEAST) + LETTER * 2, room) : 0;
  });
