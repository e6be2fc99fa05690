import { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useIsGuest } from '../../home/who.ts';
import { useListAddress } from '../../session/list-left.ts';
import { useText } from '../../text/use-text.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Frame } from '../frame/Frame.tsx';
import { Rail, RailLink } from '../frame/Rail.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';
import { TopStart } from '../frame/TopStart.tsx';
import styles from './AccountSkeleton.module.css';

const LANES = [0, 1, 2, 3, 4, 5];

/** The frame of an account that is not there (yet): cards as they will stand, or a message in their place. */
export const AccountSkeleton = ({ user, children }: { user: SessionUser; children?: ReactNode }) => {
  const t = useText().app;
  const isGuest = useIsGuest();
  const list = useListAddress();
  return (
    <Frame
      top={<TopStart>{children ? null : <Skeleton width={140} height={20} />}</TopStart>}
      rail={
        <Rail end={<SettingsMenu user={user} />}>
          {isGuest ? null : <RailLink icon={LayoutGrid} label={t.rail.accounts} href={list} />}
        </Rail>
      }
      saveState="saving"
    >
      {children ?? (
        <div className={styles.lanes}>
          <VisuallyHidden>
            <span role="status">{t.account.loading}</span>
          </VisuallyHidden>
          {LANES.map((lane) => (
            <div key={lane} className={styles.lane}>
              <Skeleton width={156} height={44} />
              <Skeleton width={156} height={44} />
            </div>
          ))}
        </div>
      )}
    </Frame>
  );
};
