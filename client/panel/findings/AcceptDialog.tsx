import { type SubmitEvent, useId, useState } from 'react';
import { acceptFinding } from '../../../shared/document/commands/accept-finding.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { Sentence } from '../Sentence.tsx';
import { useInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './findings.module.css';
import { sayFinding } from './say-finding.ts';

/** A review comes round every quarter. */
const ACCEPTED_DAYS = 90;

/** "We know, and live with it until …": a finding is accepted with a reason. */
export const AcceptDialog = ({ finding: id, onClose }: { finding: string; onClose: () => void }) => {
  const session = useSession();
  const stageNames = useStageNaming();
  const text = useText();
  const t = text.findings;
  const form = useId();
  const today = useToday();
  const naming = useNaming();
  const { findings } = useInsight();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<Day | null>(addDays(today, ACCEPTED_DAYS));
  const [tried, setTried] = useState(false);
  const finding = findings.open.find((one) => one.id === id);
  if (!finding) return null;
  const untilError = until !== null && until <= today ? t.untilPassed : null;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || untilError !== null) return;
    session.perform(acceptFinding, { finding: id, reason: reason.trim(), until });
    announce(t.acceptedToast);
    offerUndo(t.acceptedToast, t.undo, session.undo);
    onClose();
  };

  return (
    <Dialog
      title={t.acceptTitle}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" type="submit" form={form}>
            {t.acceptNow}
          </Button>
        </>
      }
    >
      <Sentence parts={sayFinding(finding, naming, text, stageNames)} />
      <p className={styles.none}>{t.acceptText}</p>
      <form id={form} onSubmit={submit} className={styles.form} noValidate>
        <TextField
          label={t.reason}
          value={reason}
          onChange={setReason}
          placeholder={t.reasonHint}
          error={tried && reason.trim() === '' ? t.reasonNeeded : null}
          multiline
          autoFocus
        />
        <DateField label={t.until} description={t.untilText} value={until} onChange={setUntil} error={untilError} />
      </form>
    </Dialog>
  );
};
