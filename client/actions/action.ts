import type { LucideIcon } from 'lucide-react';
import type { AccountSession } from '../session/account-session.ts';
import type { BoardHandle } from '../session/board-handle.ts';
import type { View } from '../session/view.ts';
import type { Text } from '../text/use-text.ts';
import type { AppHost } from './app-host.ts';

export type ActionContext = {
  session: AccountSession;
  view: View;
  board: BoardHandle | null;
  text: Text;
  host: AppHost;
  /** The keyboard focus stands on the canvas: the focused card counts when nothing is selected. */
  onBoard: boolean;
  /** The focused card shows the ring of the keyboard: keys act on what is seen, also while others are selected. */
  isRinged: boolean;
};

export type ActionGroup = 'people' | 'lines' | 'edit' | 'go' | 'view' | 'account' | 'personal';
export const ACTION_GROUPS: readonly ActionGroup[] = ['people', 'lines', 'edit', 'go', 'view', 'account', 'personal'];

/** One thing that can be done. Palette, menus, keys and help are all made from the one list of these. */
export type Action = {
  id: string;
  label(text: Text): string;
  icon: LucideIcon;
  /** Shortcuts as `Mod+k`, `Alt+ArrowUp`, `c`; `Mod` is Cmd on a Mac and Ctrl elsewhere. The first one is shown. */
  keys?: readonly string[];
  /** Where its key does this, said in the help: of a key that does several things. */
  where?: (text: Text) => string;
  group: ActionGroup;
  /** Changes the account: not offered while it can only be looked at. */
  edits?: boolean;
  /** What it changes has a date: on another day it changes that day. Everything else is changed today. */
  dated?: boolean;
  /** Also offered in the history, where nobody is chosen and nothing stands that could be edited. */
  alsoInHistory?: boolean;
  /** The keys count only while the focus is on the canvas or nowhere: elsewhere they belong to the page. */
  boardKeys?: boolean;
  /** Holding the key down does it again. */
  repeats?: boolean;
  /** The browser's own event does it (copy, paste): the key is shown and not caught. */
  byEvent?: boolean;
  /** Not offered in the palette: moving the focus makes sense by key only. */
  keyOnly?: boolean;
  when(context: ActionContext): boolean;
  run(context: ActionContext): void;
};

export const inHistory = ({ view }: ActionContext): boolean => view.state.get().page === 'history';

const onOtherDay = ({ view }: ActionContext): boolean => view.state.get().at !== null;

const mayEdit = (action: Action, context: ActionContext): boolean =>
  !context.host.readOnly && (action.dated || !onOtherDay(context)) && (action.alsoInHistory || !inHistory(context));

/** Can this be done now, here, by this reader? */
export const isOffered = (action: Action, context: ActionContext): boolean =>
  (!action.edits || mayEdit(action, context)) && action.when(context);

export const always = (): boolean => true;
export const onMap = ({ view }: ActionContext): boolean => view.state.get().page === 'map';
