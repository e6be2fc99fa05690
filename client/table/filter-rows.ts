import type { FunctionId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import { fold } from '../../shared/rules/search.ts';
import type { LineRow } from './line-rows.ts';
import type { PersonRow } from './people-rows.ts';

/** `function` null means people without one, undefined means all. */
export type RowFilter = { words: string; side: Side | null; function: FunctionId | null | undefined };

export const NO_FILTER: RowFilter = { words: '', side: null, function: undefined };

export const isFiltering = ({ words, side, function: lane }: RowFilter): boolean =>
  words.trim() !== '' || side !== null || lane !== undefined;

/** Every word typed must be somewhere in the row, without regard to case and accents. */
const hasWords = (words: string): ((...texts: (string | null | undefined)[]) => boolean) => {
  const wanted = fold(words).text.split(/\s+/).filter(Boolean);
  return (...texts) => {
    if (wanted.length === 0) return true;
    const text = fold(texts.filter(Boolean).join('\n')).text;
    return wanted.every((word) => text.includes(word));
  };
};

export const filterPeople = (
  rows: readonly PersonRow[],
  filter: RowFilter,
  laneName: (id: FunctionId | null) => string,
): PersonRow[] => {
  const matches = hasWords(filter.words);
  return rows.filter(({ name, person, post, managerName }) => {
    const lane = post?.function ?? null;
    if (filter.side !== null && person.side !== filter.side) return false;
    if (filter.function !== undefined && lane !== filter.function) return false;
    return matches(name, post?.title, laneName(lane), person.email, person.phone, person.location, managerName);
  });
};

/** A line belongs to both sides, so only words and function choose among lines. */
export const filterLines = (
  rows: readonly LineRow[],
  filter: RowFilter,
  laneName: (id: FunctionId | null) => string,
): LineRow[] => {
  const matches = hasWords(filter.words);
  return rows.filter((row) => {
    if (filter.function !== undefined && row.function !== filter.function) return false;
    return matches(row.supplierName, row.customerName, laneName(row.function));
  });
};
