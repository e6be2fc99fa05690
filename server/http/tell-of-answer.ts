import type { AccountId, RecordId } from '../../shared/model/id.ts';
import { can } from '../access/can.ts';
import type { Deps } from './environment.ts';
import { layerSubject } from './guard.ts';
import { NOTICES, noticesSince } from './tell-of-comment.ts';

type Known = Pick<Deps, 'store' | 'access' | 'clock' | 'newId' | 'log'>;

/**
 * Tells everybody on the team who may read it that the customer has placed the relationship. Another answer of the same day
 * takes the place of the one before, here as well. That it could not be told does not undo the answer.
 */
export const tellOfAnswer = async (deps: Known, account: AccountId, answer: RecordId): Promise<void> => {
  const { store, access, clock, newId, log } = deps;
  try {
    const subject = layerSubject(deps, account, 'inside');
    const team = [...access.teamOf(account).keys()];
    const readers = team.filter((user) => can(access.actorOf({ user, guests: [] }), 'read', subject));
    const at = clock.now();
    const notice = { account, comment: answer, kind: 'said', at, readAt: null } as const;
    await store.notices.forget(account, [answer]);
    if (readers.length === 0) return;
    await store.notices.add(
      readers.map((user) => ({ ...notice, id: newId(), user })),
      { most: NOTICES.most, since: noticesSince(at) },
    );
  } catch (error) {
    log.error({ err: error, account }, 'nobody could be told of an answer');
  }
};
