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

/** A word of the table as a pattern: alone, as the beginning ("einkauf-") or as the end ("-einkauf") of a word. */
const patternOf = (word: string): string => {
  const bare = word
    .replace(/^-|-$/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[\\s/-]+');
  const before = word.startsWith('-') ? '' : `(?<!${LETTER})`;
  const after = word.endsWith('-') ? '' : `(?!${LETTER})`;
  return `${before}${bare}${after}`;
};

const find = (text: string, expression: RegExp): Hit | null => {
  const match = expression.exec(text);
  return match ? { at: match.index, length: match[0].length } : null;
};

/** A list of the table made ready: one expression that says whether any word is there, and one for each word. */
type Ready = { any: RegExp; each: RegExp[] };
const readyLists = new WeakMap<readonly string[], Ready>();
const readyOf = (list: readonly string[]): Ready => {
  const known = readyLists.get(list);
  if (known) return known;
  const patterns = list.map(patternOf);
  const ready: Ready = {
    any: new RegExp(patterns.join('|'), 'u'),
    each: patterns.map((pattern) => new RegExp(pattern, 'u')),
  };
  readyLists.set(list, ready);
  return ready;
};

const firstHit = (text: string, list: readonly string[]): Hit | null => {
  const { any, each } = readyOf(list);
  // Most lists have no word of a title: a file of thousands of titles is asked in one go.
  if (!any.test(text)) return null;
  return each.reduce<Hit | null>((best, expression) => better(best, find(text, expression)), null);
};

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
    return name !== '' && name.includes(' ') === several && find(text, new RegExp(patternOf(name), 'u')) !== null;
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
