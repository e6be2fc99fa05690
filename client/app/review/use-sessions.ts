import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { readAccess } from '../../session/access.ts';
import { type AccountSession, openAccountSession } from '../../session/account-session.ts';

type Kept = { session: AccountSession | null; failed: boolean; close: () => void };

type Who = { user: SessionUser; today: Day; timeZone: string };

const open = (id: AccountId, { user, today, timeZone }: Who, changed: () => void, reopen: () => void): Kept => {
  let isClosed = false;
  const kept: Kept = {
    session: null,
    failed: false,
    close: () => {
      isClosed = true;
      kept.session?.dispose();
    },
  };
  readAccess(user.id, id).then(
    (access) => {
      if (isClosed) return;
      kept.session = openAccountSession({ accountId: id, user, today, timeZone, access, onRightsChanged: reopen });
      changed();
    },
    () => {
      kept.failed = true;
      if (!isClosed) changed();
    },
  );
  return kept;
};

/**
 * Keeps these accounts open and closes all others: the one on the screen and those one step away, so that a step finds
 * its map read. Each is opened anew when my rights on it change.
 */
export const useSessions = (wanted: readonly AccountId[], who: Who): ReadonlyMap<AccountId, Kept> => {
  const kept = useRef(new Map<AccountId, Kept>());
  const [shown, setShown] = useState<ReadonlyMap<AccountId, Kept>>(new Map());
  const key = wanted.join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: `key` says which are wanted; a later `today` reopens nothing
  useEffect(() => {
    const changed = () => setShown(new Map(kept.current));
    const enter = (id: AccountId) => {
      const reopen = () => {
        kept.current.get(id)?.close();
        if (kept.current.has(id)) enter(id);
        changed();
      };
      kept.current.set(id, open(id, who, changed, reopen));
    };
    for (const [id, one] of kept.current) {
      if (wanted.includes(id)) continue;
      kept.current.delete(id);
      one.close();
    }
    for (const id of wanted) if (!kept.current.has(id)) enter(id);
    changed();
  }, [key, who.user.id]);

  useEffect(
    () => () => {
      for (const one of kept.current.values()) one.close();
      kept.current.clear();
    },
    [],
  );
  return shown;
};
