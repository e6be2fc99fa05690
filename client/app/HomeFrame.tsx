import { ChartScatter, CircleHelp, LayoutGrid, Presentation, Target } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { isAnythingFloating, isTyping } from '../actions/focus-place.ts';
import { useListAddress } from '../session/list-left.ts';
import { useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import { Frame } from './frame/Frame.tsx';
import { Rail, RailButton, RailLink } from './frame/Rail.tsx';
import { SettingsMenu } from './frame/SettingsMenu.tsx';
import topBar from './frame/TopBar.module.css';
import { TopStart } from './frame/TopStart.tsx';
import { Bell } from './notices/Bell.tsx';

const HomeHelp = lazy(async () => ({ default: (await import('./HomeHelp.tsx')).HomeHelp }));

type HomeFrameProps = {
  user: SessionUser;
  place: string;
  isAccounts?: boolean;
  isPictures?: boolean;
  children: ReactNode;
};

/** The frame of the pages that belong to no account. */
export const HomeFrame = ({ user, place, isAccounts = false, isPictures = false, children }: HomeFrameProps) => {
  const t = useText();
  const [help, setHelp] = useState(false);
  const [path] = useLocation();
  const search = useSearch();
  const list = useListAddress();
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const isFree = !event.defaultPrevented && !isTyping(event.target) && !isAnythingFloating();
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && isFree) setHelp(true);
    };
    window.addEventListener('keydown', ask);
    return () => window.removeEventListener('keydown', ask);
  }, []);
  return (
    <Frame
      top={
        <>
          <TopStart>
            <span className={topBar.place}>{place}</span>
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
              <Bell />
              <SettingsMenu user={user} />
            </>
          }
        >
          <RailLink icon={LayoutGrid} label={t.app.rail.accounts} href={list} isHere={isAccounts} />
          <RailLink
            icon={ChartScatter}
            label={t.app.rail.pictures}
            href={path === '/' && search ? `/pictures?${search}` : '/pictures'}
            isHere={isPictures}
          />
          <RailLink icon={Target} label={t.app.rail.choose} href="/choose" isHere={path.startsWith('/choose')} />
          <RailLink
            icon={Presentation}
            label={t.app.rail.reviews}
            href="/reviews"
            isHere={path.startsWith('/reviews')}
          />
        </Rail>
      }
    >
      {children}
      {help && (
        <Suspense>
          <HomeHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </Frame>
  );
};
