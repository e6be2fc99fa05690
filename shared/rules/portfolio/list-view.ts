// A way of looking at the list of accounts, and how it stands in the address: so back and forward, a saved view and a link
// that is sent to somebody are the same thing.
import { RESPECTS, type Respect } from './list-values.ts';

/** What can be shown, in its order on the screen; the name always is. */
export const COLUMNS = [
  'shape',
  'kam',
  'threads',
  'coverage',
  'coordination',
  'stages',
  'finding',
  'trend',
  'action',
  'touch',
  'due',
  'status',
  'tags',
  'revenue',
  'profit',
  'potential',
  'people',
  'edit',
] as const;
export type Column = (typeof COLUMNS)[number];

export type SortKey = 'name' | Column;
export type Sorting = { by: SortKey; descending: boolean };

/** The questions that are asked most: chips over the list. */
export const QUICK = [
  'critical',
  'one-thread',
  'claimed-too-high',
  'effort-misplaced',
  'kam-over-capacity',
  'stale',
  'review-due',
  'mine',
] as const;
export type Quick = (typeof QUICK)[number];

export type ListView = {
  search: string;
  sort: Sorting;
  group: Respect | null;
  /** All of them at once. */
  quick: readonly Quick[];
  /** One value of each respect that is named suffices. */
  filters: Readonly<Record<Respect, readonly string[]>>;
  archived: boolean;
  /** null: those that this person is used to. */
  columns: readonly Column[] | null;
};

const noFilters = (): ListView['filters'] => ({ kam: [], stage: [], finding: [], tag: [], status: [], shape: [] });

export const BY_NAME: Sorting = { by: 'name', descending: false };
export const PLAIN_VIEW: ListView = {
  search: '',
  sort: BY_NAME,
  group: null,
  quick: [],
  filters: noFilters(),
  archived: false,
  columns: null,
};

const oneOf = <T extends string>(all: readonly T[], value: string | undefined): T | null =>
  all.find((one) => one === value) ?? null;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const pairsOf = (query: string): [string, string][] =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    });

/** What it does not know it passes over: the view of a later version is as much of it as this one has. */
export const readView = (query: string): ListView => {
  const pairs = pairsOf(query);
  const all = (name: string) => pairs.flatMap(([key, value]) => (key === name ? [value] : []));
  const [by, order] = (all('sort')[0] ?? '').split('.');
  const sortKey = oneOf<SortKey>(['name', ...COLUMNS], by);
  const chosen = (all('only')[0] ?? '').split(',');
  const columns = all('columns')[0]?.split(',');
  const filters = Object.fromEntries(RESPECTS.map((respect) => [respect, [...new Set(all(respect))]]));
  return {
    search: all('q')[0] ?? '',
    sort: sortKey ? { by: sortKey, descending: order === 'desc' } : BY_NAME,
    group: oneOf(RESPECTS, all('group')[0]),
    quick: QUICK.filter((quick) => chosen.includes(quick)),
    filters: filters as Record<Respect, string[]>,
    archived: all('archived').length > 0,
    columns: columns ? COLUMNS.filter((column) => columns.includes(column)) : null,
  };
};

/** Only what differs from the plain view; '' for that one. */
export const writeView = (view: ListView): string => {
  const { search, sort, group, quick, filters, archived, columns } = view;
  const pairs: [string, string][] = [];
  if (search !== '') pairs.push(['q', search]);
  if (sort.by !== 'name' || sort.descending) pairs.push(['sort', sort.by + (sort.descending ? '.desc' : '')]);
  if (group) pairs.push(['group', group]);
  if (quick.length > 0) pairs.push(['only', quick.join(',')]);
  for (const respect of RESPECTS) for (const value of filters[respect]) pairs.push([respect, value]);
  if (archived) pairs.push(['archived', '1']);
  if (columns) pairs.push(['columns', columns.join(',')]);
  return pairs
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')}`)
    .join('&');
};

export const isFiltered = ({ search, quick, filters }: ListView): boolean =>
  search.trim() !== '' || quick.length > 0 || RESPECTS.some((respect) => filters[respect].length > 0);
