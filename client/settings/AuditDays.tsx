import { useMemo } from 'react';
import type { AuditEntry } from '../../shared/protocol/audit.ts';
import { useFormat, useText } from '../text/use-text.ts';
import styles from './Audit.module.css';
import { byDay, tellEntry } from './tell-entry.ts';

/** Entries of the audit log under the days on which they happened. */
export const AuditDays = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const t = useText().audit;
  const format = useFormat();
  const days = useMemo(() => byDay(entries), [entries]);
  return days.map(({ day, entries: ofDay }) => (
    <section key={`${day} ${ofDay[0]?.id}`} className={styles.day}>
      <h2 className={styles.heading}>{format.day(day, 'long')}</h2>
      <ol className={styles.list}>
        {ofDay.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <time className={styles.time} dateTime={entry.at}>
              {format.time(entry.at)}
            </time>
            <span className={styles.words}>{tellEntry(entry, t, format.instant)}</span>
            {entry.address !== '' && <span className={styles.address}>{t.from(entry.address)}</span>}
          </li>
        ))}
      </ol>
    </section>
  ));
};
