import { type SubmitEvent, useState } from 'react';
import { AccountStatus, type StatusEntry } from '../../../shared/model/account-profile.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { randomId } from '../../session/random-id.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Profile.module.css';

type NewStatusProps = {
  now: AccountStatus | null;
  today: Day;
  onSet: (entry: StatusEntry) => void;
  onCancel: () => void;
};

/** A status from a day on, with its reason. */
export const NewStatus = ({ now, today, onSet, onCancel }: NewStatusProps) => {
  const text = useText().app;
  const t = usePortfolioText().profile.status;
  const [status, setStatus] = useState<AccountStatus>(
    now === 'candidate' || now === 'maintained' ? 'key' : 'candidate',
  );
  const [from, setFrom] = useState<Day | null>(today);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (from === null) return setMissing(true);
    // signed by the server
    onSet({ id: randomId() as RecordId, status, from, reason: reason.trim(), by: '' });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <Select
          label={t.status}
          value={status}
          onChange={setStatus}
          options={AccountStatus.options.map((id) => ({ id, label: t.names[id], detail: t.about[id] }))}
        />
        <DateField
          label={t.from}
          value={from}
          onChange={setFrom}
          error={missing && from === null ? t.dayMissing : null}
        />
      </div>
      <TextField label={t.reason} description={t.reasonHint} value={reason} onChange={setReason} multiline autoFocus />
      <div className={styles.buttons}>
        <Button variant="ink" type="submit">
          {t.save}
        </Button>
        <Button onPress={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
};
