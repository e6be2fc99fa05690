import { useState } from 'react';
import type { StatusEntry } from '../../../shared/model/account-profile.ts';
import { statusOn } from '../../../shared/rules/portfolio/statuses.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { NewStatus } from './NewStatus.tsx';
import styles from './Profile.module.css';
import type { ProfilePart } from './profile-part.ts';

/** What the account is to us now, why, and what it was before. */
export const StatusSection = ({ profile, edit, mayEdit, today }: ProfilePart) => {
  const t = usePortfolioText().profile;
  const { day } = useFormat();
  const [isChanging, setChanging] = useState(false);
  const now = statusOn(profile.statuses, today);

  const set = (entry: StatusEntry) => {
    setChanging(false);
    edit(
      t.said.statusSet(t.status.names[entry.status]),
      () => ({ entries: { statuses: { put: [entry] } } }),
      () => ({ entries: { statuses: { remove: [entry.id] } } }),
    );
  };

  return (
    <section className={styles.section} aria-labelledby="profile-status">
      <h3 className={styles.heading} id="profile-status">
        {t.status.title}
      </h3>
      <p className={styles.status}>
        {now ? t.status.names[now.status] : t.status.none}
        {now && <span className={styles.soft}> {t.status.since(day(now.from))}</span>}
      </p>
      {isChanging ? (
        <NewStatus now={now?.status ?? null} today={today} onSet={set} onCancel={() => setChanging(false)} />
      ) : (
        mayEdit && (
          <div>
            <Button onPress={() => setChanging(true)}>{t.status.change}</Button>
          </div>
        )
      )}
      {profile.statuses.length > 0 && (
        <ol className={styles.history} aria-label={t.status.history} reversed>
          {profile.statuses.toReversed().map((entry) => (
            <li key={entry.id} data-now={entry === now || undefined}>
              <span className={styles.entryDay}>{day(entry.from)}</span>
              <span>
                <span className={styles.entryStatus}>{t.status.names[entry.status]}</span>
                {entry.from > today && <span className={styles.soft}> {t.status.coming}</span>}
                {entry.by !== '' && <span className={styles.soft}> {t.status.by(entry.by)}</span>}
                <span className={styles.reason} dir="auto">
                  {entry.reason || t.status.noReason}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
