import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { useText } from '../../text/use-text.ts';
import { useCanEdit } from '../looked-at.ts';
import { Sentence } from '../Sentence.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './findings.module.css';
import { sayFinding } from './say-finding.ts';
import { usePlanAction } from './use-plan-action.ts';

export const SEVERITY_ICONS = { critical: CircleAlert, warning: TriangleAlert, note: Info } as const;

/** One finding. Pressed it is open: its people stand out on the map, and what can be done about it is offered. */
export const FindingRow = ({ finding }: { finding: Finding }) => {
  const { id, severity, people, contacts } = finding;
  const session = useSession();
  const stageNames = useStageNaming();
  const view = useView();
  const text = useText();
  const t = text.findings;
  const naming = useNaming();
  const canEdit = useCanEdit() && session.access.layers.inside === true;
  const isOpen = useViewState((state) => state.spotlight?.key === id);
  const planAction = usePlanAction();
  const Icon = SEVERITY_ICONS[severity];
  const spot = { key: id, people, lines: contacts };

  // what is gone from the list lights nothing
  useEffect(() => () => view.endSpotlight(id), [view, id]);

  return (
    <li className={styles.finding} data-severity={severity} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.say}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? view.endSpotlight(id) : view.spotlight(spot))}
      >
        <Icon size={16} strokeWidth={1.6} aria-hidden />
        <span className={styles.words}>
          <b className={styles.severity}>{t.severity[severity]}</b>{' '}
          <Sentence inline parts={sayFinding(finding, naming, text, stageNames)} />
        </span>
      </button>
      {isOpen && canEdit && (
        <div className={styles.actions}>
          <button type="button" className={styles.action} onClick={() => planAction(finding)}>
            {t.actions[finding.action].button}
          </button>
          <button
            type="button"
            className={styles.action}
            onClick={() => view.openDialog({ kind: 'accept-finding', finding: id })}
          >
            {t.accept}
          </button>
        </div>
      )}
    </li>
  );
};
