import { CheckCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import { useNotices } from '../../home/notice-list.ts';
import { type Notice, useReadNotices } from '../../home/notices.ts';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './notices.module.css';

const placeOf = ({ kind, account, comment }: Notice): string => {
  if (account === null) return `/choose/${comment}`;
  return `/accounts/${account.id}?${kind === 'said' ? 'assess=customer' : `comment=${encodeURIComponent(comment)}`}`;
};

/** The newest first. A click opens the comment where it stands, or the round of scoring, and marks the notice as read. */
export const NoticeList = ({ onDone }: { onDone: () => void }) => {
  const text = useText();
  const t = text.talk.notices;
  const [, navigate] = useLocation();
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useNotices();
  const read = useReadNotices();
  const notices = data?.pages.flatMap((page) => page.notices) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  const stageNames = data?.pages[0]?.stageNames ?? 'relational';
  const newest = notices[0];

  const open = (notice: Notice) => {
    if (!notice.isRead) read.mutate({ ids: [notice.id] });
    navigate(placeOf(notice));
    onDone();
  };

  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{t.title}</h2>
        {unread > 0 && newest && (
          <Button
            variant="quiet"
            icon={CheckCheck}
            isDisabled={read.isPending}
            onPress={() => read.mutate({ until: newest.at })}
          >
            {t.readAll}
          </Button>
        )}
      </header>
      {isPending && <p className={styles.empty}>{text.app.loading}</p>}
      {read.error && (
        <p className={styles.empty} role="alert">
          {text.errors.byCode[failureCode(read.error)]}
        </p>
      )}
      {error && (
        <div className={styles.empty} role="alert">
          <p>{text.errors.byCode[failureCode(error)]}</p>
          <Button variant="quiet" onPress={() => void refetch()}>
            {t.again}
          </Button>
        </div>
      )}
      {data && notices.length === 0 && <p className={styles.empty}>{t.none}</p>}
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} stageNames={stageNames} onOpen={() => open(notice)} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="quiet" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </>
  );
};
