import { CircleCheck, CircleDashed, X } from 'lucide-react';
import { editRole } from '../../../shared/document/commands/edit-role.ts';
import { takeRole } from '../../../shared/document/commands/take-role.ts';
import type { DecisionRole } from '../../../shared/model/decision.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { useCanEdit } from '../looked-at.ts';
import styles from './Roles.module.css';

type RoleChipProps = { decision: RecordId; role: DecisionRole; name: string };

/** A role somebody plays. Its word changes between assumed (dashed) and confirmed, the cross takes it. */
export const RoleChip = ({ decision, role: { id, role, certainty }, name }: RoleChipProps) => {
  const session = useSession();
  const t = useText().judging;
  const canEdit = useCanEdit();
  const word = t.decisions.roles[role];
  const Icon = certainty === 'confirmed' ? CircleCheck : CircleDashed;
  const next = certainty === 'confirmed' ? 'assumed' : 'confirmed';
  return (
    <li className={styles.chip} data-certainty={certainty}>
      <button
        type="button"
        className={styles.word}
        title={t.decisions.roleMeanings[role]}
        aria-label={
          canEdit
            ? t.decisions.toggleCertainty(word, t.certainties[certainty])
            : t.decisions.roleIs(word, t.certainties[certainty])
        }
        onClick={() => session.perform(editRole, { decision, id, patch: { certainty: next } })}
      >
        <Icon size={14} strokeWidth={1.6} aria-hidden />
        {word}
      </button>
      {canEdit && (
        <button
          type="button"
          className={styles.take}
          aria-label={t.decisions.take(word, name)}
          onClick={() => session.perform(takeRole, { decision, id })}
        >
          <X size={14} strokeWidth={1.6} aria-hidden />
        </button>
      )}
    </li>
  );
};
