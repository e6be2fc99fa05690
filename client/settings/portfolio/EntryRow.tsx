import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { SCALE_STEPS } from '../../../shared/rules/portfolio/criteria.ts';
import { usePortfolioSettingsText } from '../../text/use-portfolio-settings-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from '../Workspace.module.css';
import type { ListId, Row } from './portfolio-draft.ts';

type Props = {
  list: ListId;
  row: Row;
  /** From 1 on. */
  place: number;
  last: number;
  wrong: { name: boolean; amount: boolean };
  isReadOnly: boolean;
  onChange: (row: Row) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

export const EntryRow = ({ list, row, place, last, wrong, isReadOnly, onChange, onMove, onRemove }: Props) => {
  const t = usePortfolioSettingsText();
  const called = t.nth(row.name.trim(), place);
  return (
    <li className={styles.row}>
      <TextField
        className={styles.rowName ?? ''}
        label={`${t.name}, ${place}`}
        hideLabel
        value={row.name}
        onChange={(name) => onChange({ ...row, name })}
        isReadOnly={isReadOnly}
        error={wrong.name ? t.wrong.name : null}
      />
      {list !== 'levels' && (
        <TextField
          className={list === 'categories' ? (styles.rowVolume ?? '') : (styles.rowWeight ?? '')}
          label={`${list === 'categories' ? t.volume : t.weight}, ${called}`}
          hideLabel
          placeholder={list === 'categories' ? t.volume : t.weight}
          value={row.amount}
          onChange={(amount) => onChange({ ...row, amount })}
          isReadOnly={isReadOnly}
          error={wrong.amount ? t.wrong.amount : null}
        />
      )}
      {!isReadOnly && (
        <span className={styles.rowTools}>
          <IconButton icon={ArrowUp} label={t.up(called)} onPress={() => onMove(-1)} isDisabled={place === 1} />
          <IconButton icon={ArrowDown} label={t.down(called)} onPress={() => onMove(1)} isDisabled={place === last} />
          <IconButton icon={X} label={t.remove(called)} onPress={onRemove} />
        </span>
      )}
      {list === 'criteria' && (
        <details className={styles.scale}>
          <summary>{t.showScale}</summary>
          {SCALE_STEPS.map((step) => (
            <TextField
              key={step}
              label={t.scale(step)}
              value={row.scale[step] ?? ''}
              onChange={(words) => onChange({ ...row, scale: { ...row.scale, [step]: words } })}
              isReadOnly={isReadOnly}
            />
          ))}
        </details>
      )}
    </li>
  );
};
