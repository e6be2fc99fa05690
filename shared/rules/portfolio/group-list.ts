// The list in groups: each has its accounts in the order in which they stood.
import { STAGE_LADDER } from '../stages/stage-ladder.ts';
import { type ListRow, SEVERITIES, SHAPES } from './list-row.ts';
import { groupValues, NONE, type Respect } from './list-values.ts';

export type ListGroup<R extends ListRow> = { value: string; rows: readonly R[] };

/** Groups that have an order of their own; the others stand by their words. */
const ORDERS: Partial<Record<Respect, readonly string[]>> = {
  stage: [...STAGE_LADDER, 'uncoupling'],
  finding: SEVERITIES,
  status: ['key', 'candidate', 'maintained', 'released'],
  shape: SHAPES,
};

/** `say`: what the reader sees of a value. Accounts without a value make the last group. */
export const groupList = <R extends ListRow>(
  rows: readonly R[],
  respect: Respect,
  compareNames: (a: string, b: string) => number,
  say: (value: string) => string = (value) => value,
): ListGroup<R>[] => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    for (const value of groupValues(row, respect)) {
      const group = groups.get(value);
      if (group) group.push(row);
      else groups.set(value, [row]);
    }
  }
  const order = ORDERS[respect];
  const place = (value: string) => (value === NONE ? Number.POSITIVE_INFINITY : (order?.indexOf(value) ?? 0));
  return [...groups]
    .map(([value, of]) => ({ value, rows: of }))
    .sort((a, b) => {
      const [first, second] = [place(a.value), place(b.value)];
      return first === second ? compareNames(say(a.value), say(b.value)) : first - second;
    });
};
