import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { SessionProvider, useAccountSession } from '../../session/hooks.ts';
import { endUndoOffers } from '../../ui/toast.ts';
import { AccountDoor } from './AccountDoor.tsx';
import { AccountSkeleton } from './AccountSkeleton.tsx';
import { endingOffers } from './ending-offers.ts';

export type AccountRouteProps = { id: AccountId; user: SessionUser; today: Day; timeZone: string };

/** An open account. Signing in again opens it anew: the new connection brings the changes that waited on this device. */
export const AccountRoute = (props: AccountRouteProps) => {
  const [entry, setEntry] = useState(0);
  return <Opened key={entry} {...props} onEnterAgain={() => setEntry((count) => count + 1)} />;
};

const Opened = ({ id, user, today, timeZone, onEnterAgain }: AccountRouteProps & { onEnterAgain: () => void }) => {
  const opened = useAccountSession({ accountId: id, user, today, timeZone });
  const session = useMemo(() => opened && endingOffers(opened), [opened]);
  useEffect(() => endUndoOffers, []);
  if (!session) return <AccountSkeleton user={user} />;
  return (
    <SessionProvider session={session}>
      <AccountDoor user={user} onEnterAgain={onEnterAgain} />
    </SessionProvider>
  );
};
