// What stands below one another on the screen: accounts, and the heads of their groups.
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { ListGroup } from '../../../shared/rules/portfolio/group-list.ts';

export type AccountLine = { kind: 'account'; key: string; row: PortfolioRow };
export type GroupLine = { kind: 'group'; key: string; label: string; group: ListGroup<PortfolioRow>; isOpen: boolean };
export type Line = AccountLine | GroupLine;

export const plainLines = (rows: readonly PortfolioRow[]): Line[] =>
  rows.map((row) => ({ kind: 'account', key: row.id, row }));

export const groupedLines = (
  groups: readonly ListGroup<PortfolioRow>[],
  say: (value: string) => string,
  closed: ReadonlySet<string>,
): Line[] =>
  groups.flatMap((group): Line[] => {
    const isOpen = !closed.has(group.value);
    const head: Line = { kind: 'group', key: `group ${group.value}`, label: say(group.value), group, isOpen };
    if (!isOpen) return [head];
    // an account may stand in several groups
    return [head, ...group.rows.map((row): Line => ({ kind: 'account', key: `${row.id} ${group.value}`, row }))];
  });

/** Where each line begins, and where the last one ends. */
export const placeLines = (lines: readonly Line[], heights: Readonly<Record<Line['kind'], number>>): number[] => {
  const tops = [0];
  for (const { kind } of lines) tops.push((tops.at(-1) ?? 0) + heights[kind]);
  return tops;
};

/** The line at a height; the nearest one outside. */
export const lineAt = (tops: readonly number[], y: number): number => {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
};
