import { useState } from 'react';
import type { CategoryPosition } from '../../../shared/model/account-profile.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { isCategory } from '../../../shared/rules/portfolio/positions.ts';
import { randomId } from '../../session/random-id.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useWorkspacePortfolio } from '../workspace-settings.ts';
import { PositionRow } from './PositionRow.tsx';
import styles from './Profile.module.css';
import { type ProfilePart, settingPart } from './profile-part.ts';

/** What the customer buys in each category, and how significant we are to him there. */
export const PositionsSection = ({ profile, edit, mayEdit }: ProfilePart) => {
  const t = usePortfolioText().profile;
  const { categories, currency } = useWorkspacePortfolio();
  const { positions } = profile;
  const [isKnown, setKnown] = useState(false);
  const left = categories.filter(({ name }) => !positions.some(({ category }) => isCategory(category, name)));

  const add = (category: string) => {
    if (positions.some((one) => isCategory(one.category, category))) return setKnown(true);
    setKnown(false);
    const id = randomId() as RecordId;
    edit(
      t.said.categoryAdded(category),
      () => ({ entries: { positions: { put: [{ id, category }] } } }),
      () => ({ entries: { positions: { remove: [id] } } }),
    );
  };
  const remove = (position: CategoryPosition) =>
    edit(
      t.said.categoryRemoved(position.category),
      () => ({ entries: { positions: { remove: [position.id] } } }),
      () => ({ entries: { positions: { put: [position] } } }),
    );

  return (
    <section className={styles.section} aria-labelledby="profile-positions">
      <h3 className={styles.heading} id="profile-positions">
        {t.positions.title} <span className={styles.soft}>({currency})</span>
      </h3>
      {positions.length === 0 && <p className={styles.soft}>{t.positions.none}</p>}
      {positions.length > 0 && (
        <ul className={styles.positions}>
          {positions.map((position) => (
            <PositionRow
              key={position.id}
              position={position}
              currency={currency}
              mayEdit={mayEdit}
              onChange={(part, seen) => edit(t.said.categoryChanged(position.category), ...settingPart(seen, part))}
              onRemove={() => remove(position)}
            />
          ))}
        </ul>
      )}
      {mayEdit && (
        <ComboBox
          className={styles.add ?? ''}
          label={t.positions.add}
          items={left.map(({ name }) => ({ id: name, label: name }))}
          allowCustom
          error={isKnown ? t.positions.known : null}
          onSelect={(id, text) => add(id ?? text)}
        />
      )}
    </section>
  );
};
