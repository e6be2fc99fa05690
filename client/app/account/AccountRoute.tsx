import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import { LAYERS, type Layer } from '../../../shared/model/layer.ts';
import type { MyAccess } from '../../../shared/protocol/access.ts';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { SessionProvider, useAccountSession } from '../../session/hooks.ts';
import { AccessProvider, useAskedAccess } from '../../session/my-access.ts';
import { endUndoOffers } from '../../ui/toast.ts';
import { AccountDoor } from './AccountDoor.tsx';
import { AccountSkeleton } from './AccountSkeleton.tsx';
import { endingOffers } from './ending-offers.ts';

export type AccountRouteProps = { id: AccountId; user: SessionUser; isGuest: boolean; today: Day; timeZone: string };

/** An open account. Signing in again opens it anew: the new connection brings the changes that waited on this device. */
export const AccountRoute = (props: AccountRouteProps) => {
  const [entry, setEntry] = useState(0);
  return <Opened key={entry} {...props} onEnterAgain={() => setEntry((count) => count + 1)} />;
};

/** The layers to open. A member is let in while his rights are asked for; a guest may have fewer, so he waits. */
const layersFor = (access: MyAccess | null, mayWait: boolean): readonly Layer[] | null => {
  if (!access) return mayWait ? null : LAYERS;
  return LAYERS.filter((layer) => access.layers[layer] !== null);
};

const Opened = (props: AccountRouteProps & { onEnterAgain: () => void }) => {
  const { id, user, isGuest, today, timeZone, onEnterAgain } = props;
  const { access, isAsking, askAgain } = useAskedAccess(id, user.id);
  const layers = layersFor(access, isGuest && isAsking);
  const opened = useAccountSession({ accountId: id, user, today, timeZone, layers, onRightsChanged: askAgain });
  const session = useMemo(() => opened && endingOffers(opened), [opened]);
  useEffect(() => endUndoOffers, []);
  if (!session) return <AccountSkeleton user={user} />;
  return (
    <AccessProvider value={access}>
      <SessionProvider session={session}>
        <AccountDoor user={user} onEnterAgain={onEnterAgain} />
      </SessionProvider>
    </AccessProvider>
  );
};
