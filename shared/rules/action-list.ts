// The actions of an account on a day: what is overdue, what comes, what is done, and whose it is.
import type { ActionItem } from '../model/action-item.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';

/** An action counts as due soon when its day is at most so many days ahead. */
export const DUE_SOON_DAYS = 7;

export type ActionState = 'overdue' | 'due-soon' | 'open' | 'undated' | 'done';

export type ListedAction = {
  action: ActionItem;
  state: ActionState;
  /** To its day, negative when it has passed; null without a day, or when done. */
  days: number | null;
};

/** Its own day is still in time. Done from the day of `done` on: before, it was open. */
export const listedOn = (action: ActionItem, day: Day): ListedAction => {
  if (action.done !== null && action.done <= day) return { action, state: 'done', days: null };
  if (action.due === null) return { action, state: 'undated', days: null };
  const days = daysBetween(day, action.due);
  return { action, state: days < 0 ? 'overdue' : days <= DUE_SOON_DAYS ? 'due-soon' : 'open', days };
};

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Open ones first by their day, those without one behind them; then what is done, the latest first; of one day by id. */
const inTurn = (a: ListedAction, b: ListedAction): number => {
  const [doneA, doneB] = [a.state === 'done', b.state === 'done'];
  if (doneA !== doneB) return doneA ? 1 : -1;
  const byDay = doneA
    ? later(a.action.done ?? '', b.action.done ?? '')
    : (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER);
  return byDay || later(b.action.id, a.action.id);
};

export const actionList = (actions: readonly ActionItem[], day: Day): ListedAction[] =>
  actions.map((action) => listedOn(action, day)).sort(inTurn);

/** The owners in the order in which their first action stands; null (nobody) last. */
export const byOwner = (list: readonly ListedAction[]): Map<PersonId | null, ListedAction[]> => {
  const owners = new Map<PersonId | null, ListedAction[]>();
  const unowned: ListedAction[] = [];
  for (const listed of list) {
    const { owner } = listed.action;
    const own = owner === null ? unowned : owners.get(owner);
    if (own) own.push(listed);
    else owners.set(owner, [listed]);
  }
  return unowned.length > 0 ? owners.set(null, unowned) : owners;
};
