import type { RowReviews } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import styles from './Profile.module.css';
import { type ProfilePart, setting } from './profile-part.ts';

export const DatesSection = ({ profile, edit, mayEdit, today, reviews }: ProfilePart & { reviews: RowReviews }) => {
  const t = usePortfolioText().profile;
  const { day } = useFormat();
  const last = reviews.last ? t.dates.lastReview(day(reviews.last)) : t.dates.neverReviewed;
  return (
    <section className={styles.section} aria-labelledby="profile-dates">
      <h3 className={styles.heading} id="profile-dates">
        {t.dates.title}
      </h3>
      <div className={styles.pair}>
        {(['reexamine', 'nextReview'] as const).map((field) => (
          <DateField
            key={field}
            label={t.dates[field]}
            value={profile[field]}
            min={today}
            isDisabled={!mayEdit}
            onChange={(value) => edit(t.said[field], ...setting(profile, field, value))}
          />
        ))}
      </div>
      <p className={styles.soft}>
        {last}
        {profile.nextReview === null && reviews.due > today && `. ${t.dates.rhythm(day(reviews.due))}`}
      </p>
    </section>
  );
};
