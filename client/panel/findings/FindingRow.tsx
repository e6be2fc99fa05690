import { CircleAlert, Info, MessageSquare, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { touchesMap } from '../../../shared/rules/rests-on.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { useHasUnread } from '../../session/unread-comments.ts';
import { useText } from '../../text/use-text.ts';
import { useCanEdit, useLookedAtDay } from '../looked-at.ts';
import { Row, RowAction } from '../Row.tsx';
import { Sentence } from '../Sentence.tsx';
import { Talk } from '../talk/Talk.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './findings.module.css';
import { SeverityWord } from './SeverityWord.tsx';
import { sayFinding } from './say-finding.ts';
import { usePlanAction } from './use-plan-action.ts';

export const SEVERITY_ICONS = { critical: CircleAlert, warning: TriangleAlert, note: Info } as const;

type FindingRowProps = {
  finding: Finding;
  /** Open threads about it. */
  threads?: number;
  /** One of its comments is asked for: it opens with them. */
  isAskedFor?: boolean;
};

/**
 * One finding. Pressed it is open: its people stand out on the map, and what can be done about it is offered, its
 * comments also to those who may not edit.
 */
export const FindingRow = ({ finding, threads = 0, isAskedFor = false }: FindingRowProps) => {
  const { id, severity, people, contacts } = finding;
  const session = useSession();
  const stageNames = useStageNaming();
  const view = useView();
  const text = useText();
  const t = text.findings;
  const naming = useNaming();
  const canEdit = useCanEdit() && session.access.layers.inside === true;
  const isOpen = useViewState((state) => state.spotlight?.key === id);
  const isOnly = useViewState((state) => state.shade.filter.finding === id);
  const showOnly = () => {
    const { filter } = view.state.get().shade;
    view.shade({ filter: { ...filter, finding: isOnly ? undefined : id } });
    announce(isOnly ? text.lens.shade.filterOff : t.onlySaid);
  };
  const planAction = usePlanAction();
  const isToday = useLookedAtDay() === null;
  const mayTalk = session.access.layers.talk !== null && isToday;
  const hasUnread = useHasUnread(id);
  const [talks, setTalks] = useState(false);
  const Icon = SEVERITY_ICONS[severity];
  const spot = { key: id, people, lines: contacts };

  // what is gone from the list lights nothing
  useEffect(() => () => view.endSpotlight(id), [view, id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: `spot` is another one with every render
  useEffect(() => {
    if (!isAskedFor) return;
    view.spotlight(spot);
    setTalks(true);
  }, [isAskedFor, view]);

  return (
    <Row
      mark={<Icon size={16} strokeWidth={1.6} aria-hidden />}
      tone={severity}
      isOpen={isOpen}
      onPress={() => (isOpen ? view.endSpotlight(id) : view.spotlight(spot))}
      actions={
        (canEdit || mayTalk || touchesMap(finding)) && (
          <>
            {canEdit && (
              <>
                <RowAction onPress={() => planAction(finding)}>{t.actions[finding.action].button}</RowAction>
                <RowAction onPress={() => view.openDialog({ kind: 'accept-finding', finding: id })}>
                  {t.accept}
                </RowAction>
              </>
            )}
            {touchesMap(finding) && (
              <RowAction isPressed={isOnly} onPress={showOnly}>
                {isOnly ? t.whole : t.only}
              </RowAction>
            )}
            {mayTalk && (
              <RowAction isExpanded={talks} onPress={() => setTalks(!talks)}>
                {t.discuss}
              </RowAction>
            )}
          </>
        )
      }
      under={isOpen && mayTalk && talks && <Talk about={id} label={text.talk.title} />}
    >
      <SeverityWord severity={severity} /> <Sentence inline parts={sayFinding(finding, naming, text, stageNames)} />
      {isToday && threads > 0 && (
        <span className={styles.talked}>
          <MessageSquare size={12} strokeWidth={1.6} aria-hidden />
          {[text.board.openThreads(threads), ...(hasUnread ? [text.board.newThreads] : [])].join(', ')}
        </span>
      )}
    </Row>
  );
};
