import type { JudgementPatch } from '../../../shared/document/commands/judge.ts';
import { Adaptability, InfluenceRank, type Judgement } from '../../../shared/model/judgement.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/Select.tsx';

type FieldProps = { judgement: Judgement | null; onChange: (patch: JudgementPatch) => void };

/** Where somebody stands in the unwritten order of the customer. */
export const InfluenceField = ({ judgement, onChange }: FieldProps) => {
  const t = useText().judging;
  return (
    <Select<InfluenceRank | ''>
      layout="row"
      label={t.influence}
      value={judgement?.influence ?? ''}
      onChange={(rank) => onChange({ influence: rank === '' ? null : rank })}
      options={[
        ...InfluenceRank.options.map((id) => ({ id, label: t.ranks[id] })),
        { id: '' as const, label: t.notSet },
      ]}
    />
  );
};

export const AdaptabilityField = ({ judgement, onChange }: FieldProps) => {
  const t = useText().judging;
  return (
    <Select<Adaptability | ''>
      layout="row"
      label={t.adaptability}
      value={judgement?.adaptability ?? ''}
      onChange={(value) => onChange({ adaptability: value === '' ? null : value })}
      options={[
        ...Adaptability.options.map((id) => ({ id, label: t.adaptabilities[id] })),
        { id: '' as const, label: t.notSet },
      ]}
    />
  );
};
