import { announce } from '../../session/announce.ts';
import { type ActionContext, isOffered } from '../action.ts';
import type { PaletteEntry } from '../palette-entries.ts';

/** Does what an entry of the palette says. */
export const chooseEntry = (entry: PaletteEntry, context: ActionContext): void => {
  const { view, board, host, text } = context;
  switch (entry.kind) {
    case 'person':
      view.selectPeople([entry.found.id]);
      if (view.state.get().page === 'history') view.setPage('map');
      if (view.state.get().page === 'map') board?.show(entry.found.id);
      return;
    case 'action':
      if (isOffered(entry.action, context)) entry.action.run(context);
      return;
    case 'add-to':
      view.openDialog({ kind: 'add', lane: entry.lane });
      return;
    case 'follow':
      view.follow(entry.clientId);
      announce(text.actions.said.following(entry.label));
      return;
    case 'account':
      host.navigate(`/accounts/${entry.account}`);
  }
};
