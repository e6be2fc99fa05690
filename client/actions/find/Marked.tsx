import type { Range } from '../../../shared/rules/search.ts';
import { piecesOf } from '../marked-text.ts';

/** A text with the parts that matched set bold. */
export const Marked = ({ text, ranges }: { text: string; ranges: readonly Range[] }) => {
  let at = 0;
  return piecesOf(text, ranges).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
};
