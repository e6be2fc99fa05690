// Finding people by what one remembers of them: parts of name, title or function, in any order, without accents.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Side } from '../model/side.ts';
import { existsOn, postOn } from './network.ts';

/** Start and end in the text as it is shown. */
export type Range = readonly [from: number, to: number];
export type SearchField = 'name' | 'title' | 'function';

export type Found = {
  id: PersonId;
  side: Side;
  score: number;
  /** What is shown and which parts of it matched. */
  fields: Record<SearchField, { text: string; ranges: readonly Range[] }>;
};

const FIELDS: readonly SearchField[] = ['name', 'title', 'function'];
const FIELD_WEIGHT: Record<SearchField, number> = { name: 3, title: 2, function: 1 };
const WORD_START = 4;
const INSIDE = 2;
const SCATTERED = 1;
/** A scattered match of one letter would find everybody. */
const SCATTERED_MIN = 2;

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

type Folded = {
  text: string /** For each folded code unit, where its letter begins and ends in the original. */;
  spans: Range[];
};

/** Lower case without accents, with the way back to the original. */
export const fold = (original: string): Folded => {
  let text = '';
  const spans: Range[] = [];
  let at = 0;
  for (const letter of original) {
    const lower = letter.toLowerCase();
    const plain = SPECIAL[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    for (let i = 0; i < plain.length; i++) spans.push([at, at + letter.length]);
    text += plain;
    at += letter.length;
  }
  return { text, spans };
};

type Match = { score: number; ranges: Range[] };

const rangeOf = ({ spans }: Folded, from: number, to: number): Range => [spans[from]![0], spans[to - 1]![1]];

const scattered = (folded: Folded, token: string): Match | null => {
  const ranges: Range[] = [];
  let at = -1;
  for (const letter of token) {
    at = folded.text.indexOf(letter, at + 1);
    if (at < 0) return null;
    ranges.push(rangeOf(folded, at, at + letter.length));
  }
  return { score: SCATTERED, ranges };
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a word of the text begins with the token, or −1. */
const wordStart = (text: string, token: string): number => {
  let at = text.indexOf(token);
  while (at > 0 && isLetter(text[at - 1])) at = text.indexOf(token, at + 1);
  return at;
};

const matchToken = (folded: Folded, token: string, field: SearchField): Match | null => {
  const start = wordStart(folded.text, token);
  const at = start >= 0 ? start : folded.text.indexOf(token);
  if (at >= 0) {
    return { score: start >= 0 ? WORD_START : INSIDE, ranges: [rangeOf(folded, at, at + token.length)] };
  }
  return field === 'name' && token.length >= SCATTERED_MIN ? scattered(folded, token) : null;
};

const merged = (ranges: Range[]): Range[] => {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
};

type Texts = Record<SearchField, string>;

/** The best field for each word of the query; null when a word matches nowhere. */
const matchAll = (texts: Texts, tokens: readonly string[]): Pick<Found, 'score' | 'fields'> | null => {
  const folded = { name: fold(texts.name), title: fold(texts.title), function: fold(texts.function) };
  const ranges: Record<SearchField, Range[]> = { name: [], title: [], function: [] };
  let score = 0;
  for (const token of tokens) {
    let best: { match: Match; field: SearchField; score: number } | null = null;
    for (const field of FIELDS) {
      const match = matchToken(folded[field], token, field);
      const own = (match?.score ?? 0) * FIELD_WEIGHT[field];
      if (match && own > (best?.score ?? 0)) best = { match, field, score: own };
    }
    if (!best) return null;
    ranges[best.field].push(...best.match.ranges);
    score += best.score;
  }
  const shown = (field: SearchField) => ({ text: texts[field], ranges: merged(ranges[field]) });
  return { score, fields: { name: shown('name'), title: shown('title'), function: shown('function') } };
};

/** People who exist on the day and match every word of the query, best first; equals in the account's order. */
export const searchPeople = (account: Account, day: Day, query: string, limit = 50): Found[] => {
  const tokens = fold(query)
    .text.split(/\s+/u)
    .filter((token) => token !== '');
  const functions = new Map(account.functions.map((fn) => [fn.id, fn.name]));
  const found = account.people.flatMap((person): Found[] => {
    if (!existsOn(person, day)) return [];
    const post = postOn(person, day);
    const fn = (post?.function && functions.get(post.function)) || '';
    const match = matchAll({ name: person.name, title: post?.title ?? '', function: fn }, tokens);
    return match ? [{ id: person.id, side: person.side, ...match }] : [];
  });
  return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
};
