// Which words on lines would stand over others. Strokes may cross; words that do cannot be read.
import type { Anchor } from './contact-path.ts';

/** Words on a line: where they stand, and their width in world px. */
export type Word = { id: string; at: Anchor; width: number };
export type WordBox = { left: number; right: number; top: number; bottom: number };

/** Words rise and fall this far from the line they stand on, in the size of the map's tags. */
const RISE = 10;
const FALL = 3;
const SHARE_OF_WIDTH = { start: 0, middle: 0.5, end: 1 } as const;

export const boxOfWord = ({ at: { x, y, anchor }, width }: Pick<Word, 'at' | 'width'>): WordBox => {
  const left = x - SHARE_OF_WIDTH[anchor] * width;
  return { left, right: left + width, top: y - RISE, bottom: y + FALL };
};

const meet = (a: WordBox, b: WordBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Those that give way: to a name of a lane, and to a word that comes before in the list. */
export const crowdedWords = (words: readonly Word[], names: readonly WordBox[]): Set<string> => {
  const taken = [...names];
  const crowded = new Set<string>();
  for (const word of words) {
    const box = boxOfWord(word);
    if (taken.some((other) => meet(box, other))) crowded.add(word.id);
    else taken.push(box);
  }
  return crowded;
};
