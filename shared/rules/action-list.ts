// The list of actions: in which order they stand, which are overdue, which a filter shows.
import type { ActionItem } from '../model/action-item.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';

export type ActionState = 'open' | 'overdue' | 'done';
/** `owner`: null shows all, '' those without an owner. */
export type ActionFilter = { owner: PersonId | '' | null; state: ActionState; about?: string | null };

export const isOverdue = ({ done, due }: ActionItem, today: Day): boolean =>
  done === null && due !== null && due < today;

const inState = (action: ActionItem, state: ActionState, today: Day): boolean => {
  switch (state) {
    case 'open':
      return action.done === null;
    case 'overdue':
      return isOverdue(action, today);
    case 'done':
      return action.done !== null;
  }
};

const LAST = '9999-12-31';

/** Open before done; of the open the earliest due first, those without a day last; of the done the latest first. */
const compare = (a: ActionItem, b: ActionItem): number => {
  if (a.done === null && b.done === null) return (a.due ?? LAST).localeCompare(b.due ?? LAST);
  if (a.done === null || b.done === null) return a.done === null ? -1 : 1;
  return b.done.localeCompare(a.done);
};

export const listActions = (actions: readonly ActionItem[], filter: ActionFilter, today: Day): ActionItem[] =>
  actions
    .filter(
      (action) =>
        inState(action, filter.state, today) &&
        (filter.owner === null || (action.owner ?? '') === filter.owner) &&
        (filter.about == null || action.about.includes(filter.about)),
    )
    .toSorted(compare);
