import { type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { addDays, type Day } from '../../../shared/model/day.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useUnsentText } from '../../session/unsent.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './MeetingParts.module.css';

/** A review comes round every quarter. */
const ACCEPTED_DAYS = 90;

type AcceptFormProps = {
  /** Where the reason is kept while it is being written. */
  place: string;
  onAccept: (reason: string, until: Day | null) => Promise<unknown>;
  /** The action that is suggested, in one click. */
  plan: { label: string; make: () => Promise<unknown> };
  onDone: () => void;
};

/** What can be done about a finding: live with it for a reason, or do something. */
export const AcceptForm = ({ place, onAccept, plan, onDone }: AcceptFormProps) => {
  const text = useText();
  const t = usePortfolioText().review.findings;
  const today = useToday();
  const { user } = useSession();
  const [reason, setReason] = useUnsentText({ user: user.id, place });
  const [until, setUntil] = useState<Day | null>(addDays(today, ACCEPTED_DAYS));
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState<'accept' | 'plan' | null>(null);
  // at once: what is typed next must not become keys of the page, as it would in the frame that `autoFocus` may wait
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    field.current?.focus({ preventScroll: true });
  }, []);
  const untilError = until !== null && until <= today ? text.findings.untilPassed : null;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || untilError !== null || sending !== null) return;
    setSending('accept');
    try {
      await onAccept(reason.trim(), until);
      announce(t.done);
      setReason('');
      onDone();
    } catch {
      toast(t.failed, { tone: 'error' });
      setSending(null);
    }
  };
  const make = async () => {
    if (sending !== null) return;
    setSending('plan');
    try {
      await plan.make();
      setReason('');
      onDone();
    } catch {
      toast(t.notPlanned, { tone: 'error' });
      setSending(null);
    }
  };
  return (
    <form ref={form} className={styles.accept} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t.reason}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? text.findings.reasonNeeded : null}
        inputRef={field}
      />
      <DateField label={t.until} value={until} onChange={setUntil} error={untilError} />
      <div className={styles.acceptFoot}>
        <Button type="submit" isPending={sending === 'accept'}>
          {t.accept}
        </Button>
        <Button variant="quiet" isPending={sending === 'plan'} onPress={() => void make()}>
          {plan.label}
        </Button>
      </div>
    </form>
  );
};
