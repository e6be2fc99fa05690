import { CircleHelp, History, LayoutGrid, Map as MapIcon, Table2 } from 'lucide-react';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useIsGuest } from '../../home/who.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { useListAddress } from '../../session/list-left.ts';
import { useText } from '../../text/use-text.ts';
import { Rail, RailButton, RailLine, RailLink } from '../frame/Rail.tsx';
import { SettingsMenu } from '../frame/SettingsMenu.tsx';
import { Bell } from '../notices/Bell.tsx';
import styles from './AccountRail.module.css';

export const AccountRail = ({ user, isOnDay }: { user: SessionUser; isOnDay: boolean }) => {
  const t = useText().app.rail;
  const view = useView();
  const { access } = useSession();
  const isGuest = useIsGuest();
  const list = useListAddress();
  const page = useViewState((state) => state.page);
  return (
    <Rail
      end={
        <>
          <RailButton
            className={styles.desk}
            icon={CircleHelp}
            label={t.help}
            onPress={() => view.openDialog({ kind: 'shortcuts' })}
          />
          <Bell />
          <SettingsMenu user={user} />
        </>
      }
    >
      {!isGuest && <RailLink className={styles.desk} icon={LayoutGrid} label={t.accounts} href={list} />}
      {!isGuest && <RailLine />}
      <RailButton
        icon={MapIcon}
        label={t.map}
        isHere={page === 'map' || (isOnDay && page !== 'history')}
        onPress={() => view.setPage('map')}
      />
      {!isOnDay && (
        <RailButton icon={Table2} label={t.table} isHere={page === 'table'} onPress={() => view.setPage('table')} />
      )}
      {access.may.readVersions && (
        <RailButton
          icon={History}
          label={t.history}
          isHere={page === 'history'}
          onPress={() => view.setPage('history')}
        />
      )}
    </Rail>
  );
};
