import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import {
  type CategoryPosition,
  SIGNIFICANCE_SOURCES,
  type SignificanceSource,
} from '../../../shared/model/account-profile.ts';
import type { PositionPart } from '../../../shared/model/profile-change.ts';
import { meanSignificance, shareOfSpend } from '../../../shared/rules/portfolio/positions.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { MoneyField } from './MoneyField.tsx';
import styles from './Profile.module.css';

type PositionRowProps = {
  position: CategoryPosition;
  currency: string;
  mayEdit: boolean;
  /** `seen`: as it was when the change was begun. */
  onChange: (part: Omit<PositionPart, 'id'>, seen: CategoryPosition) => void;
  onRemove: () => void;
};

const RATINGS = ['0', '1', '2', '3', '4', '5'] as const;

export const PositionRow = ({ position, currency, mayEdit, onChange, onRemove }: PositionRowProps) => {
  const t = usePortfolioText().profile.positions;
  const { number } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { category, spend, volume, significance } = position;
  const share = shareOfSpend(position);
  const mean = meanSignificance(position);

  const rate = (source: SignificanceSource, rating: number) => {
    onChange({ significance: { [source]: rating === 0 ? null : rating } }, position);
  };

  return (
    <li className={styles.position} aria-label={category}>
      <span className={styles.category} dir="auto">
        {category}
      </span>
      <MoneyField
        label={t.spend}
        value={spend}
        currency={currency}
        isReadOnly={!mayEdit}
        onChange={(value, seen) => onChange({ spend: value }, { ...position, spend: seen })}
      />
      <MoneyField
        label={t.volume}
        value={volume}
        currency={currency}
        isReadOnly={!mayEdit}
        onChange={(value, seen) => onChange({ volume: value }, { ...position, volume: seen })}
      />
      <span className={styles.figure}>
        <span className={styles.figureLabel}>{t.share}</span>
        {share === null ? '–' : `${number(share * 100)} %`}
      </span>
      <Button className={styles.figure ?? ''} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <span className={styles.figureLabel}>{t.significance}</span>
        <span className={styles.mean}>
          {mean === null ? t.notRated : t.significanceOf(number(mean, 1))}
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        </span>
      </Button>
      {mayEdit && <IconButton icon={Trash2} label={t.remove(category)} onPress={onRemove} />}
      {share !== null && share > 1 && (
        <div className={styles.wide}>
          <FieldError error={t.more} />
        </div>
      )}
      {isOpen && (
        <fieldset className={styles.ratings}>
          <legend>
            {t.rate(category)} <span className={styles.soft}>{t.scale}</span>
          </legend>
          {SIGNIFICANCE_SOURCES.map((source) => (
            <div key={source} className={styles.rating}>
              <span>{t.sources[source]}</span>
              <SegmentedControl
                label={t.sources[source]}
                isDisabled={!mayEdit}
                value={RATINGS[significance[source] ?? 0] ?? '0'}
                onChange={(rating) => rate(source, Number(rating))}
                options={RATINGS.map((id) => ({ id, label: id === '0' ? t.none5 : id }))}
              />
            </div>
          ))}
        </fieldset>
      )}
    </li>
  );
};
