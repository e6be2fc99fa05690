import { CircleHelp, LayoutGrid } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { AccountId } from '../../shared/model/id.ts';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { useAccounts } from '../home/accounts.ts';
import { useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import { bring } from './brought-files.ts';
import { Frame } from './frame/Frame.tsx';
import { Rail, RailButton, RailLink } from './frame/Rail.tsx';
import { SettingsMenu } from './frame/SettingsMenu.tsx';
import topBar from './frame/TopBar.module.css';
import { TopStart } from './frame/TopStart.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const AccountsPage = lazy(async () => ({ default: (await import('../home/AccountsPage.tsx')).AccountsPage }));
const StartPage = lazy(async () => ({ default: (await import('../home/StartPage.tsx')).StartPage }));
const ShortcutsHelp = lazy(async () => ({ default: (await import('../actions/ShortcutsHelp.tsx')).ShortcutsHelp }));

/** The list of accounts, and the page that starts one. */
export const HomeRoute = ({ user, page }: { user: SessionUser; page: 'accounts' | 'new' }) => {
  const t = useText();
  const [help, setHelp] = useState(false);
  useDocumentTitle(page === 'new' ? t.home.newAccount : t.home.title);
  return (
    <Frame
      top={
        <>
          <TopStart>
            <span className={topBar.place}>{t.home.title}</span>
          </TopStart>
          <span className={topBar.space} />
          <span title={user.name}>
            <Face name={user.name} side="supplier" size="small" />
          </span>
        </>
      }
      rail={
        <Rail
          end={
            <>
              <RailButton icon={CircleHelp} label={t.app.rail.help} onPress={() => setHelp(true)} />
              <SettingsMenu user={user} />
            </>
          }
        >
          <RailLink icon={LayoutGrid} label={t.app.rail.accounts} href="/" isHere={page === 'accounts'} />
        </Rail>
      }
    >
      <Suspense fallback={<HomeSkeleton />}>
        <Accounts page={page} />
      </Suspense>
      {help && (
        <Suspense>
          <ShortcutsHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </Frame>
  );
};

const Accounts = ({ page }: { page: 'accounts' | 'new' }) => {
  const [, navigate] = useLocation();
  const { data: accounts, error, refetch, isFetching } = useAccounts();
  const open = (id: AccountId) => navigate(`/accounts/${id}`);

  if (!accounts && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!accounts) return <HomeSkeleton />;
  if (page === 'accounts' && accounts.length > 0) return <AccountsPage accounts={accounts} />;
  return (
    <StartPage
      isFirst={accounts.length === 0}
      onOpen={open}
      onBring={(id, file) => {
        bring(id, file);
        open(id);
      }}
    />
  );
};
