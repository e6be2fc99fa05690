import { Plus } from 'lucide-react';
import type { RecordId } from '../../../shared/model/id.ts';
import { randomId } from '../../session/random-id.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import styles from './Choosing.module.css';
import { CriterionRow } from './CriterionRow.tsx';
import { type CriterionDraft, weightOf } from './criterion-draft.ts';
import formStyles from './NewRound.module.css';

type CriteriaPartProps = {
  drafts: readonly CriterionDraft[];
  onChange: (drafts: CriterionDraft[]) => void;
  isTried: boolean;
};

export const CriteriaPart = ({ drafts, onChange, isTried }: CriteriaPartProps) => {
  const t = usePortfolioText().choosing.make;
  const chosen = drafts.filter(({ isChosen }) => isChosen);
  const total = chosen.reduce((sum, draft) => sum + (weightOf(draft) ?? 0), 0);
  const change = (id: string, part: Partial<CriterionDraft>) =>
    onChange(drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)));
  const addOwn = () =>
    onChange([
      ...drafts,
      { ...{ id: randomId() as RecordId, name: '', isOwn: true, isChosen: true, weight: '1' }, scale: {} },
    ]);
  return (
    <fieldset className={formStyles.part}>
      <legend>
        {t.criteria} <span className={styles.soft}>{t.chosen(chosen.length)}</span>
      </legend>
      <p className={styles.soft}>{t.criteriaLead}</p>
      <ul className={formStyles.criteria}>
        {drafts.map((draft) => (
          <CriterionRow
            key={draft.id}
            draft={draft}
            share={total > 0 ? (weightOf(draft) ?? 0) / total : chosen.length > 0 ? 1 / chosen.length : 0}
            isTried={isTried}
            onChange={(part) => change(draft.id, part)}
            onRemove={() => onChange(drafts.filter(({ id }) => id !== draft.id))}
          />
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={addOwn}>
          {t.addOwn}
        </Button>
      </div>
      {isTried && chosen.length === 0 && <FieldError error={t.criteriaMissing} />}
    </fieldset>
  );
};
