// Which accounts a view shows, and how many each chip and each choice of a filter would.
import type { Day } from '../../model/day.ts';
import { fold } from '../exchange/fold.ts';
import { stageRank } from '../stages/stage-ladder.ts';
import { type ListRow, openOf, rulesOf } from './list-row.ts';
import { filterValues, RESPECTS, type Respect } from './list-values.ts';
import { type ListView, QUICK, type Quick } from './list-view.ts';

const hasRule = (row: ListRow, rule: string): boolean => rulesOf(row).includes(rule);

/** Nothing supported, or the end of it, is below the lowest stage. An accepted finding does not change that. */
const claimsTooMuch = ({ facts }: ListRow): boolean => {
  const claimed = facts?.stages.claimed ? stageRank(facts.stages.claimed) : null;
  const supported = facts?.stages.supported ? stageRank(facts.stages.supported) : null;
  return claimed !== null && claimed > (supported ?? -1);
};

const ANSWERS: Readonly<Record<Quick, (row: ListRow, today: Day) => boolean>> = {
  critical: (row) => openOf(row).critical > 0,
  'one-thread': ({ threads }) => threads === 1,
  'claimed-too-high': claimsTooMuch,
  'effort-misplaced': (row) => hasRule(row, 'effort-misplaced'),
  'kam-over-capacity': (row) => hasRule(row, 'kam-over-capacity'),
  stale: (row) => hasRule(row, 'stale-line'),
  'review-due': ({ reviews }, today) => reviews.due <= today,
  mine: ({ isMine }) => isMine,
};

export const isQuick = (row: ListRow, quick: Quick, today: Day): boolean => ANSWERS[quick](row, today);

/** Every typed word stands in the name, the customer, a KAM or a tag; case and accents do not count. */
const matches = (row: ListRow, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const kams = (row.facts?.kams ?? []).map(({ name }) => name);
  const text = fold([row.name, row.customer, ...kams, ...row.profile.tags].join('\n'));
  return words.every((word) => text.includes(word));
};

const passes = (row: ListRow, view: ListView, respect: Respect): boolean => {
  const asked = view.filters[respect];
  return asked.length === 0 || filterValues(row, respect).some((value) => asked.includes(value));
};

type Passing = { except?: Respect; quick: readonly Quick[] };

const shown = <R extends ListRow>(rows: readonly R[], view: ListView, today: Day, { except, quick }: Passing): R[] => {
  const words = fold(view.search).split(' ').filter(Boolean);
  const respects = RESPECTS.filter((respect) => respect !== except && view.filters[respect].length > 0);
  return rows.filter(
    (row) =>
      row.archived === view.archived &&
      quick.every((one) => isQuick(row, one, today)) &&
      respects.every((respect) => passes(row, view, respect)) &&
      matches(row, words),
  );
};

/** What the view shows, in the order in which it came. */
export const filterList = <R extends ListRow>(rows: readonly R[], view: ListView, today: Day): R[] =>
  shown(rows, view, today, { quick: view.quick });

/** How many each chip shows beside the chips that are chosen; `all`: without any chip. */
export const quickCounts = (
  rows: readonly ListRow[],
  view: ListView,
  today: Day,
): Readonly<Record<Quick | 'all', number>> => {
  const all = shown(rows, view, today, { quick: [] });
  const chosen = all.filter((row) => view.quick.every((quick) => isQuick(row, quick, today)));
  const counts = QUICK.map((quick) => [quick, chosen.filter((row) => isQuick(row, quick, today)).length]);
  return { all: all.length, ...(Object.fromEntries(counts) as Record<Quick, number>) };
};

/** Every value that a filter can be set to, with how many accounts it shows beside the other filters. */
export const choicesOf = (
  rows: readonly ListRow[],
  view: ListView,
  respect: Respect,
  today: Day,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.archived === view.archived) for (const value of filterValues(row, respect)) counts.set(value, 0);
  for (const value of view.filters[respect]) counts.set(value, counts.get(value) ?? 0);
  for (const row of shown(rows, view, today, { except: respect, quick: view.quick }))
    for (const value of new Set(filterValues(row, respect))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
