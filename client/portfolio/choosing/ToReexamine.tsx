import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Day } from '../../../shared/model/day.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { dueForReexamination } from '../../../shared/rules/portfolio/reexamination.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ProfileDialog } from '../profile/ProfileDialog.tsx';
import styles from './Choosing.module.css';

const AT_ONCE = 8;

/** Statuses whose day has come; each opens the profile, where it is looked at again. */
export const ToReexamine = ({ rows, today }: { rows: readonly PortfolioRow[]; today: Day }) => {
  const text = usePortfolioText();
  const t = text.choosing.home;
  const { day } = useFormat();
  const [opened, setOpened] = useState<PortfolioRow | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const due = dueForReexamination(rows, today);
  return (
    <section className={styles.section} aria-labelledby="choose-due">
      <h2 id="choose-due" className={styles.heading}>
        {t.due} {due.length > 0 && <span className={styles.count}>{due.length}</span>}
      </h2>
      {due.length === 0 && <p className={styles.soft}>{t.noDue}</p>}
      <ul className={styles.due}>
        {due.slice(0, shown).map((row) => (
          <li key={row.id}>
            <AriaButton className={styles.dueName ?? ''} onPress={() => setOpened(row)}>
              <span dir="auto">{row.name}</span>
              <span className={styles.soft}>
                {row.status ? text.profile.status.names[row.status] : t.noStatus}
                {row.profile.reexamine && `, ${t.dueSince(day(row.profile.reexamine))}`}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {due.length > shown && (
        <div>
          <Button variant="quiet" onPress={() => setShown(due.length)}>
            {t.more(due.length - shown)}
          </Button>
        </div>
      )}
      {opened && <ProfileDialog account={opened} today={today} onClose={() => setOpened(null)} />}
    </section>
  );
};
