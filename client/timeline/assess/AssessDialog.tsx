import { useMemo, useState } from 'react';
import { assessStage, type OwnStageView } from '../../../shared/document/commands/assess-stage.ts';
import { tickEvidence } from '../../../shared/document/commands/tick-evidence.ts';
import { untickEvidence } from '../../../shared/document/commands/untick-evidence.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { stageMove, stageOn } from '../../../shared/rules/stages/stage-on.ts';
import { breadthOf, supportedBy } from '../../../shared/rules/stages/supported-stage.ts';
import { useAccount, useDayShown, useSession, useToday } from '../../session/hooks.ts';
import { chooseStageNaming, useStageNaming } from '../../session/stage-naming.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reachHalfDay } from '../../ui/half-day.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useStageRules } from '../use-stage-rules.ts';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Assess.module.css';
import { AssessmentHistory } from './AssessmentHistory.tsx';
import { changesOf, draftOf, withDraft } from './draft.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { StageChoice } from './StageChoice.tsx';
import { SupportWords } from './SupportWords.tsx';

const sideOf = (view: OwnStageView) => (view === 'claimed' ? 'claimed' : 'customer');

type AssessDialogProps = {
  view: OwnStageView;
  /** Leads to the link by which the customer says it himself; undefined: not for whoever may not share. */
  onAsk?: (() => void) | undefined;
  onClose: () => void;
};

/** Places the relationship: whose view, which stage, from when and how one knows; with what shows it, and what the map supports. */
export const AssessDialog = ({ view: asked, onAsk, onClose }: AssessDialogProps) => {
  const text = useText();
  const t = text.timeline.assess;
  const format = useFormat();
  const name = useStageWords();
  const session = useSession();
  const account = useAccount();
  const today = useToday();
  const shown = useDayShown();
  const naming = useStageNaming();
  const rules = useStageRules();
  const [before] = useState(() => draftOf(account.inside.evidence));
  const [draft, setDraft] = useState(before);
  const [view, setView] = useState(asked);
  // what is expected of a day to come is a milestone, not an assessment
  const [day, setDay] = useState<Day | null>(shown > today ? today : shown);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<Stage | null>(null);
  const on = day ?? (shown > today ? today : shown);

  const breadth = useMemo(() => breadthOf(networkOn(account, on, { today })), [account, on, today]);
  const support = useMemo(
    () => supportedBy(withDraft(account, draft), on, breadth, rules),
    [account, draft, on, breadth, rules],
  );
  const held = (stage: OwnStageView) => stageOn(account, sideOf(stage), on)?.stage ?? null;
  const stage = chosen ?? held(view) ?? 'exploratory';
  const last = stageOn(account, sideOf(view), addDays(on, -1))?.stage ?? null;

  const dayError = day === null ? t.needDay : day > today ? t.notAhead : null;
  const save = (pressed: Element) => {
    setTried(true);
    if (reachHalfDay(pressed)) return;
    if (dayError !== null || day === null || [...draft.values()].some(({ date }) => date === null)) return;
    const { ticks, unticks } = changesOf(before, draft);
    session.perform((edit) => {
      assessStage(edit, { view, stage, date: day, source: source.trim() });
      for (const tick of ticks) tickEvidence(edit, { ...tick, source: tick.source.trim() });
      for (const untick of unticks) untickEvidence(edit, untick);
    }, undefined);
    offerUndo(t.saved(name(stage), format.day(day)), text.timeline.events.undo, session.undo);
    onClose();
  };

  return (
    <Dialog
      title={t.title}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" onPress={({ target }) => save(target)}>
            {t.save}
          </Button>
        </>
      }
    >
      <div className={styles.heads}>
        <SegmentedControl
          label={t.view}
          value={view}
          onChange={setView}
          options={(['claimed', 'customer-reported'] as const).map((id) => ({ id, label: t.views[id] }))}
        />
        <SegmentedControl
          label={t.naming}
          value={naming}
          onChange={chooseStageNaming}
          options={(['relational', 'millman-wilson'] as const).map((id) => ({ id, label: t.namings[id] }))}
        />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          {view === 'customer-reported' && onAsk && (
            <Notice tone="info" action={<Button onPress={onAsk}>{t.ask}</Button>}>
              {t.askText}
            </Notice>
          )}
          <StageChoice value={stage} onChange={setChosen} supported={support.stage} />
          <div className={styles.when}>
            <DateField
              label={t.day}
              value={day}
              onChange={setDay}
              max={today}
              error={tried || day !== null ? dayError : null}
            />
            <TextField label={t.source} value={source} onChange={setSource} placeholder={t.sourceHint} />
          </div>
          <SupportWords stage={stage} isClaim={view === 'claimed'} move={stageMove(last, stage)} support={support} />
        </div>
        <div className={styles.column}>
          <EvidenceList stage={stage} draft={draft} onDraft={setDraft} day={on} tried={tried} />
          <AssessmentHistory />
        </div>
      </div>
    </Dialog>
  );
};
