import { ChevronDown, ChevronRight, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { editJudgement } from '../../../shared/document/commands/edit-judgement.ts';
import { removeJudgement } from '../../../shared/document/commands/remove-judgement.ts';
import type { PersonId, RecordId } from '../../../shared/model/id.ts';
import { Certainty, type Judgement, Stance } from '../../../shared/model/judgement.ts';
import { useSession } from '../../session/hooks.ts';
import { type Text, useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineField } from '../../ui/InlineField.tsx';
import { Select } from '../../ui/Select.tsx';
import { offerUndo } from '../../ui/toast.ts';
import adding from '../adding.module.css';
import { DayRow } from '../DayRow.tsx';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import { AdaptabilityField, InfluenceField } from './JudgementFields.tsx';
import styles from './judging.module.css';

const STANCES = ['2', '1', '0', '-1', '-2'] as const;

const tell = ({ stance, influence, adaptability }: Judgement, t: Text['judging']): string =>
  [
    stance !== null && t.stances[`${stance}`].word,
    influence && t.ranks[influence],
    adaptability && t.adaptabilities[adaptability],
  ]
    .filter(Boolean)
    .join(', ') || t.notSet;

/** All that was thought up to the day, the newest first; folded, because the present is what one comes for. */
export const JudgementHistory = ({ person }: { person: PersonId }) => {
  const t = useText().judging;
  const { account, today } = useNaming();
  const [isOpen, setOpen] = useState(false);
  const [editing, setEditing] = useState<RecordId | null>(null);
  const judgements = account.inside.judgements
    .filter((judgement) => judgement.person === person && judgement.date <= today)
    .toSorted((a, b) => b.date.localeCompare(a.date));

  return (
    <>
      <Button
        variant="quiet"
        className={adding.add}
        icon={isOpen ? ChevronDown : ChevronRight}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t.history(judgements.length)}
      </Button>
      {isOpen && (
        <ol>
          {judgements.map((judgement) => (
            <Past
              key={judgement.id}
              judgement={judgement}
              isOpen={editing === judgement.id}
              onToggle={() => setEditing(editing === judgement.id ? null : judgement.id)}
            />
          ))}
        </ol>
      )}
    </>
  );
};

type PastProps = { judgement: Judgement; isOpen: boolean; onToggle: () => void };

const Past = ({ judgement, isOpen, onToggle }: PastProps) => {
  const session = useSession();
  const t = useText().judging;
  const { day } = useFormat();
  const canEdit = useCanEdit();
  const { id, date, source } = judgement;
  const when = day(date);
  const remove = () => {
    session.perform(removeJudgement, { id });
    offerUndo(t.removed(when), t.undo, session.undo);
  };
  return (
    <li className={styles.past}>
      <div className={styles.pastHead}>
        <span className={styles.words}>
          <time dateTime={date}>{when}</time>
          <span>{tell(judgement, t)}</span>
          <span className={styles.quiet}>
            {t.certainties[judgement.certainty]}
            {source && <span dir="auto">{`, ${source}`}</span>}
          </span>
        </span>
        {canEdit && (
          <>
            <IconButton icon={Pencil} label={t.editOf(when)} aria-expanded={isOpen} onPress={onToggle} />
            <IconButton icon={X} label={t.removeOf(when)} onPress={remove} />
          </>
        )}
      </div>
      {isOpen && <PastFields judgement={judgement} />}
    </li>
  );
};

const PastFields = ({ judgement }: { judgement: Judgement }) => {
  const session = useSession();
  const t = useText().judging;
  const { today } = useNaming();
  const { id, date, stance, certainty, source } = judgement;
  const edit = (patch: Parameters<typeof editJudgement>[1]['patch']) => session.perform(editJudgement, { id, patch });
  return (
    <div className={styles.well}>
      <DayRow
        label={t.date}
        value={date}
        open=""
        refuse={(day) => (day === null || day > today ? t.past : null)}
        onCommit={(day) => day && edit({ date: day })}
      />
      <Select<(typeof STANCES)[number] | ''>
        layout="row"
        label={t.stance}
        value={stance === null ? '' : `${stance}`}
        onChange={(value) => edit({ stance: value === '' ? null : Stance.parse(Number(value)) })}
        options={[
          ...STANCES.map((value) => ({ id: value, label: t.stances[value].word })),
          { id: '', label: t.notSet },
        ]}
      />
      <InfluenceField judgement={judgement} onChange={edit} />
      <AdaptabilityField judgement={judgement} onChange={edit} />
      <Select<Certainty>
        layout="row"
        label={t.certainty}
        value={certainty}
        onChange={(value) => edit({ certainty: value })}
        options={Certainty.options.map((value) => ({ id: value, label: t.certainties[value] }))}
      />
      <InlineField
        label={t.source}
        value={source}
        placeholder={t.sourceHint}
        onCommit={(text) => edit({ source: text })}
      />
    </div>
  );
};
