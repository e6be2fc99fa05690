import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { prepareLinePictures } from '../../board/world/line-pictures.ts';
import { readAccess } from '../../session/access.ts';
import { SessionProvider, useAccountSession } from '../../session/hooks.ts';
import { endUndoOffers } from '../../ui/toast.ts';
import { Unanswered } from '../Unanswered.tsx';
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
  // it starts while the account is on its way
  useEffect(prepareLinePictures, []);
  const client = useQueryClient();
  const queryKey = ['access', user.id, id] as const;
  const {
    data: access,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey,
    queryFn: () => readAccess(user.id, id, client.getQueryData(queryKey) !== undefined),
    // what is asked again and is the same is the same value: the account stays open
    structuralSharing: true,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const ask = useCallback(() => void refetch(), [refetch]);
  const opened = useAccountSession({
    accountId: id,
    user,
    today,
    timeZone,
    access: access ?? null,
    onRightsChanged: ask,
  });
  const session = useMemo(() => opened && endingOffers(opened), [opened]);
  useEffect(() => endUndoOffers, []);
  if (!access && error) {
    return (
      <AccountSkeleton user={user}>
        <Unanswered error={error} isAsking={isFetching} onAgain={ask} />
      </AccountSkeleton>
    );
  }
  if (!session) return <AccountSkeleton user={user} />;
  return (
    <SessionProvider session={session}>
      <AccountDoor user={user} onEnterAgain={onEnterAgain} />
    </SessionProvider>
  );
};
