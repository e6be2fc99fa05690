// A status does not hold for ever: on its day it is looked at again.
import type { AccountProfile, AccountStatus } from '../../model/account-profile.ts';
import type { Day } from '../../model/day.ts';

type Examined = { profile: Pick<AccountProfile, 'reexamine'>; status: AccountStatus | null };

/** Its day has come. Whoever was released is looked at no more. */
export const isDueForReexamination = ({ profile, status }: Examined, today: Day): boolean =>
  profile.reexamine !== null && profile.reexamine <= today && status !== 'released';

/** The longest due first. */
export const dueForReexamination = <A extends Examined>(accounts: readonly A[], today: Day): A[] =>
  accounts
    .filter((account) => isDueForReexamination(account, today))
    .toSorted((a, b) => (a.profile.reexamine ?? '').localeCompare(b.profile.reexamine ?? ''));
