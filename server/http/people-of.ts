import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Deps } from './environment.ts';

const GUEST = 'guest:';

/** Who edited, by the ids that the log keeps: members, and guests under the names that they gave. Unknown ones are left out. */
export const peopleOf = async (
  { identity, access }: Pick<Deps, 'identity' | 'access'>,
  ids: readonly string[],
): Promise<SessionUser[]> => {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  const guests = wanted.flatMap((id) => {
    const guest = id.startsWith(GUEST) ? access.get('guest', id.slice(GUEST.length)) : null;
    return guest ? [{ id, name: guest.name, email: '' }] : [];
  });
  return [...(await identity.usersOf(wanted.filter((id) => !id.includes(':')))), ...guests];
};
