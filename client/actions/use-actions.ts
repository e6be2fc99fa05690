import { useCallback } from 'react';
import { useAccount, useUndoState, useViewState } from '../session/hooks.ts';
import { type Action, isOffered } from './action.ts';
import { actionById, runAction } from './all-actions.ts';
import { useActionContext } from './use-action-context.ts';

/**
 * For menus and buttons of other rooms: the actions by id, whether each can be done now, and how to do it. The component
 * renders again when the account, the selection or the history changes.
 */
export const useActions = () => {
  const contextNow = useActionContext();
  useAccount();
  useViewState();
  useUndoState();
  const run = useCallback((id: string) => void runAction(id, contextNow()), [contextNow]);
  const can = useCallback((id: string): boolean => isOffered(actionById(id), contextNow()), [contextNow]);
  const action = useCallback((id: string): Action => actionById(id), []);
  return { run, can, action };
};
