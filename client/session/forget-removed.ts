import type { Account } from '../../shared/model/account.ts';
import type { Store } from './store.ts';

/** A removal reaches the layers one after the other, and seldom comes alone. */
export const FORGET_AFTER_MS = 2_000;

/**
 * A copy on this device is a list of changes: what was deleted still stands in it until it is written anew. When people
 * leave the account, `rewrite` is called soon after, so that an erased person stays on no colleague's disk.
 */
export const forgetRemoved = (account: Store<Account>, rewrite: () => void): (() => void) => {
  let known = account.get().people;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const unsubscribe = account.subscribe(() => {
    const { people } = account.get();
    if (people === known) return;
    const here = new Set(people.map(({ id }) => id));
    const someLeft = known.some(({ id }) => !here.has(id));
    known = people;
    if (!someLeft) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(rewrite, FORGET_AFTER_MS);
  });
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
};
