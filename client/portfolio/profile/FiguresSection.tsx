import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useWorkspacePortfolio } from '../workspace-settings.ts';
import { MoneyField } from './MoneyField.tsx';
import styles from './Profile.module.css';
import { type ProfilePart, setting } from './profile-part.ts';

const FIELDS = ['revenue', 'profit', 'potential'] as const;

export const FiguresSection = ({ profile, edit, mayEdit }: ProfilePart) => {
  const t = usePortfolioText().profile;
  const { currency } = useWorkspacePortfolio();
  return (
    <section className={styles.section} aria-labelledby="profile-figures">
      <h3 className={styles.heading} id="profile-figures">
        {t.figures.title} <span className={styles.soft}>({currency})</span>
      </h3>
      <div className={styles.figures}>
        {FIELDS.map((field) => (
          <MoneyField
            key={field}
            label={t.figures[field]}
            value={profile[field]}
            currency={currency}
            mayBeNegative={field === 'profit'}
            isReadOnly={!mayEdit}
            description={field === 'potential' ? t.figures.potentialHint : undefined}
            onChange={(value, seen) => edit(t.said[field], ...setting({ ...profile, [field]: seen }, field, value))}
          />
        ))}
      </div>
    </section>
  );
};
