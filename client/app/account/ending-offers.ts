import type { AccountSession } from '../../session/account-session.ts';
import { endUndoOffers } from '../../ui/toast.ts';

/** The session, of which every own change ends the offers to take an earlier one back: undo knows only the last. */
export const endingOffers = (session: AccountSession): AccountSession => ({
  ...session,
  perform(command, args) {
    endUndoOffers();
    return session.perform(command, args);
  },
  undo() {
    endUndoOffers();
    session.undo();
  },
  redo() {
    endUndoOffers();
    session.redo();
  },
});
