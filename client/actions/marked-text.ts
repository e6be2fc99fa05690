import { fold, type Range } from '../../shared/rules/search.ts';

export type Piece = { text: string; marked: boolean };

/** A text cut into pieces that matched and pieces that did not. Ranges ascend and do not overlap. */
export const piecesOf = (text: string, ranges: readonly Range[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
};

export type LabelMatch = { score: number; ranges: Range[] };

const WORD_START = 2;
const INSIDE = 1;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a word of the text begins with the token, or −1. */
const wordStart = (text: string, token: string): number => {
  let at = text.indexOf(token);
  while (at > 0 && isLetter(text[at - 1])) at = text.indexOf(token, at + 1);
  return at;
};

/** Every word of the query must occur in the label; words that begin with it count more. null: it does not match. */
export const matchLabel = (label: string, query: string): LabelMatch | null => {
  const folded = fold(label);
  const tokens = fold(query).text.split(/\s+/u).filter(Boolean);
  const ranges: Range[] = [];
  let score = 0;
  for (const token of tokens) {
    const start = wordStart(folded.text, token);
    const at = start >= 0 ? start : folded.text.indexOf(token);
    if (at < 0) return null;
    score += start >= 0 ? WORD_START : INSIDE;
    ranges.push([folded.spans[at]?.[0] ?? 0, folded.spans[at + token.length - 1]?.[1] ?? label.length]);
  }
  return { score, ranges: joined(ranges) };
};

const joined = (ranges: readonly Range[]): Range[] => {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
};
