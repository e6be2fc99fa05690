// The order of the list: by anything it shows. What is not known comes last, whichever way one sorts; equals stand by name.
import { stageRank } from '../stages/stage-ladder.ts';
import { type ListRow, openOf } from './list-row.ts';
import type { Sorting, SortKey } from './list-view.ts';
import { trendOf, trendRank } from './trend.ts';

type Compare = (a: string, b: string) => number;
type Part = number | string | null;

/** Uncoupling is neither higher nor lower than the others; it stands below them, and above no stage at all. */
const rankOf = (stage: Parameters<typeof stageRank>[0] | null | undefined): number | null =>
  stage ? (stageRank(stage) ?? -1) : null;

const STATUSES = { key: 0, candidate: 1, maintained: 2, released: 3 } as const;

/** By what an account is sorted, the first part before the second. A first part of null: not known. */
const PARTS: Readonly<Record<SortKey, (row: ListRow) => readonly Part[]>> = {
  name: ({ name }) => [name],
  shape: ({ threads, diamondIndex }) => [threads === 0 ? null : diamondIndex],
  kam: ({ facts }) => [facts?.kams.map(({ name }) => name).join(', ') || null],
  threads: ({ threads }) => [threads],
  coverage: ({ functionCoverage }) => [functionCoverage],
  coordination: ({ coordination }) => [coordination],
  stages: ({ facts }) => {
    const { claimed, supported, customer } = facts?.stages ?? {};
    return [rankOf(claimed), rankOf(supported), rankOf(customer)];
  },
  finding: (row) => {
    const { critical, warning, note } = openOf(row);
    return critical + warning + note === 0 ? [null] : [critical, warning, note];
  },
  trend: (row) => {
    const known = trendOf(row);
    return known ? trendRank(known.trend) : [null];
  },
  action: ({ facts }) => {
    const next = facts?.actions.next;
    // without a day it comes after every day
    return next ? [next.due ?? '9999', next.text] : [null];
  },
  touch: ({ facts }) => [facts?.lastTouch ?? null],
  due: ({ reviews }) => [reviews.due],
  status: ({ status }) => [status && STATUSES[status]],
  tags: ({ profile }) => [profile.tags.join(', ') || null],
  revenue: ({ profile }) => [profile.revenue],
  profit: ({ profile }) => [profile.profit],
  potential: ({ profile }) => [profile.potential],
  people: ({ people }) => [people],
  edit: ({ lastEdit }) => [lastEdit],
};

/** Days and instants are digits: only words are compared as a reader of the language expects. */
const WORDS: ReadonlySet<SortKey> = new Set(['name', 'kam', 'tags']);

const plain: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const comparePart = (a: Part, b: Part, compare: Compare): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compare(`${a}`, `${b}`);
};

/** `compareNames`: as the reader's language orders names. */
export const sortList = <R extends ListRow>(
  rows: readonly R[],
  { by, descending }: Sorting,
  compareNames: Compare,
): R[] => {
  const compare = WORDS.has(by) ? compareNames : plain;
  const inParts = (a: readonly Part[], b: readonly Part[]): number => {
    const [first, second] = [a[0] ?? null, b[0] ?? null];
    // what is not known stands last both ways
    if (first === null || second === null) return comparePart(first, second, compare);
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
      const [left, right] = [a[at] ?? null, b[at] ?? null];
      const order = comparePart(left, right, compare);
      if (order !== 0) return left === null || right === null || !descending ? order : -order;
    }
    return 0;
  };
  return rows
    .map((row) => ({ row, parts: PARTS[by](row) }))
    .sort((a, b) => inParts(a.parts, b.parts) || compareNames(a.row.name, b.row.name) || plain(a.row.id, b.row.id))
    .map(({ row }) => row);
};

/** Which way one wants to see it first: the worst and the most on top, names and days from the beginning. */
export const sortsDescending = (by: SortKey): boolean =>
  ['threads', 'finding', 'revenue', 'profit', 'potential', 'people', 'edit', 'touch', 'stages'].includes(by);
