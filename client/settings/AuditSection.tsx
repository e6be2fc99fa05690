import { Download } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './Audit.module.css';
import { AuditDays } from './AuditDays.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { isBackwards, isFiltered, NO_FILTER, tablePath, useAudit } from './audit.ts';
import { Failure } from './Failure.tsx';

/** Who did what, for the owner: in sentences, by day, the newest first. */
export const AuditSection = () => {
  const text = useText();
  const t = text.audit;
  const [filter, setFilter] = useState(NO_FILTER);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useAudit(filter);
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const isWaiting = !data && !error && !isBackwards(filter);
  const again = (act: () => void) => <Button onPress={act}>{t.tryAgain}</Button>;
  return (
    <section aria-label={t.title}>
      <header className={styles.head}>
        <p className={styles.text}>{t.text}</p>
        {entries.length > 0 && (
          <a className={styles.download} href={tablePath(filter)} download>
            <Download size={14} strokeWidth={1.6} aria-hidden />
            {t.csv}
          </a>
        )}
      </header>
      <AuditFilters filter={filter} onChange={setFilter} />
      <div aria-busy={isWaiting || isFetchingNextPage}>
        {isWaiting && <p className={styles.text}>{text.app.loading}</p>}
        {!data && <Failure error={error} action={again(() => void refetch())} />}
        {data && entries.length === 0 && !isFiltered(filter) && <EmptyState title={t.emptyTitle} text={t.emptyText} />}
        {data && entries.length === 0 && isFiltered(filter) && <EmptyState title={t.noneTitle} text={t.noneText} />}
        <AuditDays entries={entries} />
        {isFetchNextPageError && <Failure error={error} action={again(() => void fetchNextPage())} />}
        {hasNextPage && !isFetchNextPageError && (
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t.more}
          </Button>
        )}
        {entries.length > 0 && !hasNextPage && <p className={styles.end}>{t.end}</p>}
      </div>
    </section>
  );
};
