import type { Day } from '../../shared/model/day.ts';
import type { AccountSession } from './account-session.ts';
import type { View } from './view.ts';

type Open = { session: AccountSession; view: View };

/** The day that is shown, and to which what is dated is dated: another day that is looked at, else today. */
export const dayShown = ({ session, view }: Open): Day => view.state.get().at ?? session.today();

/** What is added today was so before, as far as one knows; what is added on another day begins on it. */
export const beginOn = ({ view }: Open): Day | undefined => view.state.get().at ?? undefined;

/** May lines be drawn on the day shown? Ahead they are plans, which not everybody who edits the map may write. */
export const mayDraw = ({ session, view }: Open): boolean => {
  const { at } = view.state.get();
  return at === null || at <= session.today() || session.access.layers.inside === true;
};
