// What somebody wrote on this device in a review and no server has: asked before the review ends, for then nothing is taken.
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';
import { lookAtUnsent, unsentPlaces } from '../../session/unsent.ts';

/** Where each kind is kept: texts and actions on their way, a typed action, the reason of a finding. */
const KINDS = ['', 'outbox ', 'action ', 'accept '];
/** On their way, with nothing that speaks against their coming through. */
const ON_THE_WAY: readonly string[] = ['saving', 'sending'];

const Sent = z.object({ state: z.string() });

/** `onTheWay`: it will be there in a moment. `left`: it waits for the connection, was refused or was never sent. */
type Unsent = { onTheWay: AccountId[]; left: AccountId[] };

export const unsentOfReview = (user: string, review: string): Unsent => {
  const found: Unsent = { onTheWay: [], left: [] };
  for (const kind of KINDS) {
    for (const place of unsentPlaces({ user, place: `${kind}${review} ` })) {
      const account = AccountId.safeParse(place.slice(`${kind}${review} `.length).split(' ')[0]);
      if (!account.success) continue;
      const parts = z.array(Sent).safeParse([lookAtUnsent({ user, place })].flat());
      const isOnTheWay = parts.success && parts.data.every(({ state }) => ON_THE_WAY.includes(state));
      const list = isOnTheWay ? found.onTheWay : found.left;
      if (!list.includes(account.data)) list.push(account.data);
    }
  }
  return found;
};
