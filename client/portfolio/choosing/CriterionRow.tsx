import { X } from 'lucide-react';
import { SCALE_STEPS } from '../../../shared/rules/portfolio/criteria.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Check } from '../../ui/Check.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Choosing.module.css';
import { type CriterionDraft, weightOf } from './criterion-draft.ts';
import formStyles from './NewRound.module.css';

type CriterionRowProps = {
  draft: CriterionDraft;
  /** Of all weights, 0 to 1. */
  share: number;
  isTried: boolean;
  onChange: (part: Partial<CriterionDraft>) => void;
  onRemove: () => void;
};

export const CriterionRow = ({ draft, share, isTried, onChange, onRemove }: CriterionRowProps) => {
  const t = usePortfolioText().choosing.make;
  const { number } = useFormat();
  const isWrong = weightOf(draft) === null;
  const name = draft.name.trim() || t.unnamed;
  return (
    <li className={formStyles.criterion} data-chosen={draft.isChosen || undefined}>
      {draft.isOwn ? (
        <TextField
          label={t.ownName}
          value={draft.name}
          onChange={(next) => onChange({ name: next.slice(0, 200) })}
          error={isTried && draft.name.trim() === '' ? t.ownNameMissing : null}
          autoFocus
        />
      ) : (
        <Check isSelected={draft.isChosen} onChange={(isChosen) => onChange({ isChosen })}>
          <span className={formStyles.criterionName} dir="auto">
            {draft.name}
          </span>
        </Check>
      )}
      {draft.isChosen && (
        <>
          <span className={formStyles.weight} data-wrong={isWrong || undefined}>
            <span className={styles.soft} aria-hidden>
              {t.weight}
            </span>
            <TextField
              label={t.weightOf(name)}
              hideLabel
              type="number"
              value={draft.weight}
              onChange={(weight) => onChange({ weight })}
              error={isWrong ? t.weightWrong : null}
            />
            {!isWrong && <span className={styles.soft}>{t.ofAll(`${number(share * 100)} %`)}</span>}
          </span>
          <details className={formStyles.scaleWords}>
            <summary aria-label={t.wordsOf(name)}>{t.words}</summary>
            <div className={formStyles.steps}>
              {SCALE_STEPS.map((step) => (
                <TextField
                  key={step}
                  label={t.scaleStep(step)}
                  value={draft.scale[step] ?? ''}
                  onChange={(said) => onChange({ scale: { ...draft.scale, [step]: said.slice(0, 200) } })}
                />
              ))}
            </div>
          </details>
        </>
      )}
      {draft.isOwn && <IconButton icon={X} label={t.remove(name)} onPress={onRemove} />}
    </li>
  );
};
