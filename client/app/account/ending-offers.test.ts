import { afterEach, expect, it, vi } from 'vitest';
import type { AccountSession } from '../../session/account-session.ts';
import { endUndoOffers, offerUndo, toast, toastStore } from '../../ui/toast.ts';
import { endingOffers } from './ending-offers.ts';

afterEach(endUndoOffers);

const shown = () => toastStore.get().map((one) => one.message);

it('[O25] an offer to undo ends with the next own change, with undo and with redo', () => {
  const inner = { perform: vi.fn(() => 'done'), undo: vi.fn(), redo: vi.fn() };
  const session = endingOffers(inner as unknown as AccountSession);
  const command = () => undefined;
  const ways: (() => unknown)[] = [() => session.perform(command, 7), session.undo, session.redo];
  for (const change of ways) {
    offerUndo('1 person deleted.', 'Undo', session.undo);
    toast('Signed in');
    change();
    expect(shown()).not.toContain('1 person deleted.');
    expect(shown()).toContain('Signed in');
  }
  expect(inner.perform).toHaveBeenCalledWith(command, 7);
  expect(inner.undo).toHaveBeenCalledOnce();
  expect(inner.redo).toHaveBeenCalledOnce();
});
