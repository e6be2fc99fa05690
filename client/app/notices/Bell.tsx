import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNoticesOfOtherTabs, useUnreadNotices } from '../../home/notices.ts';
import { useIsGuest } from '../../home/who.ts';
import { useText } from '../../text/use-text.ts';
import { RailButton } from '../frame/Rail.tsx';
import styles from './Bell.module.css';

const NoticePopover = lazy(async () => ({ default: (await import('./NoticePopover.tsx')).NoticePopover }));

/** More than that is said as "99+". */
const MOST = 99;

/** What I am told of comments, with how much of it is unread. Who came by a link is told nothing. */
export const Bell = () => (useIsGuest() ? null : <MemberBell />);

const MemberBell = () => {
  const t = useText().talk.notices;
  const unread = useUnreadNotices() ?? 0;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useNoticesOfOtherTabs();
  return (
    <span className={styles.bell}>
      <RailButton
        ref={button}
        icon={BellIcon}
        label={t.bell}
        aria-label={t.bellWith(unread)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {unread > 0 && (
        <span className={styles.count} aria-hidden>
          {unread > MOST ? `${MOST}+` : unread}
        </span>
      )}
      {isOpen && (
        <Suspense>
          <NoticePopover button={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
};
