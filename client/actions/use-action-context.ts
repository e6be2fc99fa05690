import { createContext, createElement, type ReactNode, useCallback, useContext } from 'react';
import { useSession, useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import type { ActionContext } from './action.ts';
import type { AppHost } from './app-host.ts';
import { isOnBoard, isRinged } from './focus-place.ts';

const HostContext = createContext<AppHost | null>(null);

/** Hands the app's own handlers to everything below that runs actions. Stands inside a SessionProvider. */
export const ActionProvider = ({ host, children }: { host: AppHost; children?: ReactNode }) =>
  createElement(HostContext, { value: host }, children);

/** Reads what actions may use, as it is at the moment of the call. */
export const useActionContext = (): (() => ActionContext) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const host = useContext(HostContext);
  if (!host) throw new Error('This component needs an ActionProvider above it');
  return useCallback(
    () => ({
      session,
      view,
      text,
      host,
      board: view.board.get(),
      onBoard: isOnBoard(document.activeElement),
      isRinged: isRinged(document.activeElement),
    }),
    [session, view, text, host],
  );
};
