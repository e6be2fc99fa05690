import { Eye, EyeOff, History, Keyboard, Map as MapIcon, Maximize, Table, ZoomIn, ZoomOut } from 'lucide-react';
import { announce } from '../../session/announce.ts';
import type { Page } from '../../session/presence-state.ts';
import { type Action, type ActionContext, always, onMap } from '../action.ts';

const ZOOM_STEP = 1.25;

const onBoardPage = (context: ActionContext): boolean => onMap(context) && context.board !== null;

const goTo = ({ view, text }: ActionContext, page: Page): void => {
  view.setPage(page);
  announce(text.actions.said.page[page]);
};

/** Each press follows the next of those who are here. */
const followNext = ({ session, view, text }: ActionContext): void => {
  const others = session.presence.others.get().filter((other) => !other.self);
  const at = others.findIndex((other) => other.clientId === view.state.get().following);
  const next = others[(at + 1) % others.length];
  if (!next) return;
  view.follow(next.clientId);
  announce(text.actions.said.following(next.name));
};

export const viewActions: readonly Action[] = [
  {
    id: 'table',
    label: (t) => t.actions.labels.table,
    icon: Table,
    keys: ['t'],
    where: (t) => t.actions.shortcuts.onMap,
    group: 'view',
    when: onMap,
    run: (context) => goTo(context, 'table'),
  },
  {
    id: 'map',
    label: (t) => t.actions.labels.map,
    icon: MapIcon,
    keys: ['t'],
    where: (t) => t.actions.shortcuts.offMap,
    group: 'view',
    when: (context) => !onMap(context),
    run: (context) => goTo(context, 'map'),
  },
  {
    id: 'history',
    label: (t) => t.actions.labels.history,
    icon: History,
    keys: ['h'],
    group: 'view',
    when: ({ view }) => view.state.get().page !== 'history',
    run: (context) => goTo(context, 'history'),
  },
  {
    // Plain + and − are kept for the focus by distance; with Mod they zoom the map while the focus is on it, and the
    // page elsewhere, so that nobody loses the browser's own zoom.
    id: 'zoom-in',
    label: (t) => t.actions.labels['zoom-in'],
    icon: ZoomIn,
    keys: ['Mod+=', 'Mod++'],
    boardKeys: true,
    repeats: true,
    group: 'view',
    when: onBoardPage,
    run: ({ board }) => board?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoom-out',
    label: (t) => t.actions.labels['zoom-out'],
    icon: ZoomOut,
    keys: ['Mod+-'],
    boardKeys: true,
    repeats: true,
    group: 'view',
    when: onBoardPage,
    run: ({ board }) => board?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'fit',
    label: (t) => t.actions.labels.fit,
    icon: Maximize,
    keys: ['Shift+1', 'Mod+0'],
    boardKeys: true,
    group: 'view',
    when: onBoardPage,
    run: ({ board }) => board?.fit(),
  },
  {
    id: 'follow-next',
    label: (t) => t.actions.labels['follow-next'],
    icon: Eye,
    keys: ['Shift+f'],
    group: 'view',
    when: ({ session }) => session.presence.others.get().some((other) => !other.self),
    run: followNext,
  },
  {
    id: 'stop-following',
    label: (t) => t.actions.labels['stop-following'],
    icon: EyeOff,
    group: 'view',
    when: ({ view }) => view.state.get().following !== null,
    run({ view, text }) {
      view.follow(null);
      announce(text.actions.said.stoppedFollowing);
    },
  },
  {
    id: 'shortcuts',
    label: (t) => t.actions.labels.shortcuts,
    icon: Keyboard,
    keys: ['?'],
    group: 'view',
    when: always,
    run: ({ view }) => view.openDialog({ kind: 'shortcuts' }),
  },
];
