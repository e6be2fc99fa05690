import { useLocation } from 'wouter';
import { useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Failure } from './Failure.tsx';
import styles from './HistoryPage.module.css';
import { NOW, useChosen } from './use-chosen.ts';
import { useVersions } from './use-versions.ts';
import { type Preview, VersionDetail } from './VersionDetail.tsx';
import { VersionsList } from './VersionsList.tsx';

/** The versions of the account: the list, and the one that is looked at. On a phone one after the other. */
export const HistoryPage = ({ preview }: { preview: Preview }) => {
  const text = useText();
  const { accountId } = useSession();
  const { data: list, error, refetch, isFetching } = useVersions(accountId);
  const { chosen, hrefOf } = useChosen();
  const [, navigate] = useLocation();

  if (!list && error) {
    return (
      <div className={styles.failed}>
        <Failure error={error} />
        <Button variant="ink" size="large" isPending={isFetching} onPress={() => void refetch()}>
          {text.errors.tryAgain}
        </Button>
      </div>
    );
  }
  if (!list) {
    return (
      <div className={styles.page}>
        <div className={styles.loading} role="status" aria-label={text.history.loading}>
          {[64, 48, 56, 40].map((width) => (
            <Skeleton key={width} width={`${width}%`} height={32} />
          ))}
        </div>
      </div>
    );
  }
  return (
    <div className={styles.page} data-chosen={chosen ?? undefined}>
      <div className={styles.list}>
        <VersionsList list={list} chosen={chosen ?? NOW} hrefOf={hrefOf} />
      </div>
      <div className={styles.detail}>
        <VersionDetail
          list={list}
          chosen={chosen ?? NOW}
          preview={preview}
          backHref={hrefOf(null)}
          onGone={() => navigate(hrefOf(null))}
        />
      </div>
    </div>
  );
};
