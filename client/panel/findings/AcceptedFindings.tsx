import { removeAccepted } from '../../../shared/document/commands/remove-accepted.ts';
import type { AcceptedOne } from '../../../shared/rules/findings/finding.ts';
import { useSession } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { useCanEdit } from '../looked-at.ts';
import { RowAction, Rows } from '../Row.tsx';
import { Sentence } from '../Sentence.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './findings.module.css';
import { sayFinding } from './say-finding.ts';

/** What the team lives with, folded away with its reasons. */
export const AcceptedFindings = ({ accepted }: { accepted: readonly AcceptedOne[] }) => {
  const session = useSession();
  const stageNames = useStageNaming();
  const text = useText();
  const t = text.findings;
  const { day } = useFormat();
  const naming = useNaming();
  const canEdit = useCanEdit() && session.access.layers.inside === true;
  if (accepted.length === 0) return null;
  return (
    <details className={styles.accepted}>
      <summary>{t.accepted(accepted.length)}</summary>
      <Rows>
        {accepted.map(({ finding, accepted: { reason, until } }) => (
          <li key={finding.id} className={styles.acceptedOne}>
            <Sentence parts={sayFinding(finding, naming, text, stageNames)} />
            <p className={styles.reason} dir="auto">
              {t.acceptedUntil(reason, until === null ? null : day(until))}
            </p>
            {canEdit && (
              <RowAction onPress={() => session.perform(removeAccepted, { finding: finding.id })}>{t.again}</RowAction>
            )}
          </li>
        ))}
      </Rows>
    </details>
  );
};
