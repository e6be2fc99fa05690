import { type Action, type ActionContext, isOffered } from './action.ts';
import { accountActions } from './list/account-actions.ts';
import { editActions } from './list/edit-actions.ts';
import { focusActions } from './list/focus-actions.ts';
import { freeActions } from './list/free-actions.ts';
import { goActions } from './list/go-actions.ts';
import { judgingActions } from './list/judging-actions.ts';
import { foldActions, lensActions } from './list/lens-actions.ts';
import { lineActions } from './list/line-actions.ts';
import { peopleActions } from './list/people-actions.ts';
import { personalActions } from './list/personal-actions.ts';
import { stanceActions } from './list/stance-actions.ts';
import { timeActions } from './list/time-actions.ts';
import { viewActions } from './list/view-actions.ts';

/** Everything that can be done in an open account. The order is the order of palette and help. */
export const allActions: readonly Action[] = [
  ...peopleActions,
  ...stanceActions,
  ...freeActions,
  ...lineActions,
  ...judgingActions,
  ...editActions,
  ...goActions,
  ...lensActions,
  ...foldActions,
  ...focusActions,
  ...viewActions,
  ...timeActions,
  ...accountActions,
  ...personalActions,
];

export const actionById = (id: string): Action => {
  const action = allActions.find((one) => one.id === id);
  if (!action) throw new Error(`There is no action "${id}"`);
  return action;
};

/** Runs an action when it can be done now. Returns whether it was. */
export const runAction = (id: string, context: ActionContext): boolean => {
  const action = actionById(id);
  if (!isOffered(action, context)) return false;
  action.run(context);
  return true;
};
