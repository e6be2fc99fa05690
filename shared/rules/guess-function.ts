import type { BusinessFunction } from '../model/business-function.ts';
import type { FunctionId, LevelId } from '../model/id.ts';
import type { Level } from '../model/level.ts';
import { fold } from './exchange/fold.ts';
import { FUNCTION_WORDS, type FunctionConcept, LEVEL_NAMES, LEVEL_WORDS, type LevelConcept } from './title-words.ts';

/**
 * Guesses function and level of a post from its title (or department) by the table in title-words.ts. A guess is a
 * proposal: whoever shows it lets it be corrected, and null (nothing fits) is an answer.
 */

type Hit = { at: number; length: number };

const LETTER = '[\\p{L}\\p{N}]';

/** A word of the table as an expression: alone, as the beginning ("einkauf-") or as the end ("-einkauf") of a word. */
const expressionOf = (word: string): RegExp => {
  const bare = word
    .replace(/^-|-$/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[\\s/-]+');
  const before = word.startsWith('-') ? '' : `(?<!${LETTER})`;
  const after = word.endsWith('-') ? '' : `(?!${LETTER})`;
  return new RegExp(`${before}${bare}${after}`, 'u');
};

const compiled = new Map<string, RegExp>();
const find = (text: string, word: string): Hit | null => {
  const expression = compiled.get(word) ?? expressionOf(word);
  compiled.set(word, expression);
  const match = expression.exec(text);
  return match ? { at: match.index, length: match[0].length } : null;
};

const firstHit = (text: string, list: readonly string[]): Hit | null =>
  list.reduce<Hit | null>((best, word) => better(best, find(text, word)), null);

/** The hit that stands further left; at the same place, or inside the other, the longer one. */
const better = (a: Hit | null, b: Hit | null): Hit | null => {
  if (a === null || b === null) return a ?? b;
  const inside = (x: Hit, y: Hit) => x.at >= y.at && x.at + x.length <= y.at + y.length;
  if (inside(a, b)) return b.length > a.length ? b : a;
  if (inside(b, a)) return a;
  return b.at < a.at ? b : a;
};

const SPECIFIC = (Object.keys(FUNCTION_WORDS) as FunctionConcept[]).filter((concept) => concept !== 'board');

/** The concept whose word decides. "Managing director Sales" stands with sales: the board only takes who is left. */
const conceptIn = (text: string): FunctionConcept | null => {
  const exact = SPECIFIC.find((concept) => FUNCTION_WORDS[concept].lanes.includes(text));
  if (exact) return exact;
  let best: { concept: FunctionConcept; hit: Hit } | null = null;
  for (const concept of SPECIFIC) {
    const hit = firstHit(text, FUNCTION_WORDS[concept].titles);
    if (hit !== null && better(best?.hit ?? null, hit) === hit) best = { concept, hit };
  }
  return best?.concept ?? (firstHit(text, FUNCTION_WORDS.board.titles) === null ? null : 'board');
};

const conceptsOf = (text: string): FunctionConcept[] => {
  const concept = conceptIn(text);
  return concept === null ? [] : [concept, ...(FUNCTION_WORDS[concept].otherwise ?? [])];
};

const isLane = (concept: FunctionConcept, lane: BusinessFunction): boolean => {
  const { lanes, titles } = FUNCTION_WORDS[concept];
  const id = fold(lane.id).replace(/[-_]/g, ' ');
  const name = fold(lane.name);
  return lanes.includes(id) || lanes.includes(name) || titles.includes(name);
};

/** A lane whose name joins several words or functions ("Supply chain & purchasing") is found by any of them. */
const isPartOfLane = (concept: FunctionConcept, lane: BusinessFunction): boolean =>
  firstHit(fold(lane.name), FUNCTION_WORDS[concept].lanes) !== null;

const namedIn = (text: string, functions: readonly BusinessFunction[], several: boolean): FunctionId | null =>
  functions.find((lane) => {
    const name = fold(lane.name);
    return name !== '' && name.includes(' ') === several && find(text, name) !== null;
  })?.id ?? null;

/** The account's function for a title: a lane named in full, else by the table, else a lane of one word named in it. */
export const guessFunction = (title: string, functions: readonly BusinessFunction[]): FunctionId | null => {
  const text = fold(title);
  if (text === '') return null;
  const named = namedIn(text, functions, true);
  if (named !== null) return named;
  for (const concept of conceptsOf(text)) {
    const lane = functions.find((it) => isLane(concept, it)) ?? functions.find((it) => isPartOfLane(concept, it));
    if (lane) return lane.id;
  }
  return namedIn(text, functions, false);
};

const levelConcept = (text: string): LevelConcept | null =>
  LEVEL_WORDS.find(([, list]) => firstHit(text, list) !== null)?.[0] ?? null;

/** The account's level for a title, found by its id or its name. */
export const guessLevel = (title: string, levels: readonly Level[]): LevelId | null => {
  const concept = levelConcept(fold(title));
  if (concept === null) return null;
  const names = LEVEL_NAMES[concept];
  const byId = levels.find((level) => fold(level.id) === concept);
  return (byId ?? levels.find((level) => names.includes(fold(level.name))))?.id ?? null;
};

/** Whether a text reads like a title at all: some function or level is named in it. */
export const readsLikeTitle = (text: string): boolean =>
  levelConcept(fold(text)) !== null || conceptsOf(fold(text)).length > 0;
