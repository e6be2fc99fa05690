import type { AccountId } from '../../shared/model/id.ts';
import { isLens, type LensName } from '../../shared/rules/layout/lens/lens-name.ts';

/** The lens in which a person last looked at an account, on this device. A browser that keeps nothing is no fault. */
export const lensKept = (user: string, account: AccountId) => {
  const key = `facet.lens:${user}:${account}`;
  return {
    read(): LensName | null {
      try {
        const name = localStorage.getItem(key);
        return isLens(name) ? name : null;
      } catch {
        return null;
      }
    },
    keep(lens: LensName) {
      try {
        localStorage.setItem(key, lens);
      } catch {
        // private windows may refuse
      }
    },
  };
};
