import { useState } from 'react';
import type { AccountStatus } from '../../../shared/model/account-profile.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reachHalfDay } from '../../ui/half-day.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo, toast } from '../../ui/toast.ts';
import { usePortfolio } from '../portfolio.ts';
import { useHoldRound } from './rounds.ts';

const YEAR = 365;
type Below = 'candidate' | 'maintained' | 'released' | '';

type CloseDialogProps = {
  round: RoundView;
  cut: number;
  count: number;
  /** Names of accounts with the same score that the line parts; '': none. */
  tied: string;
  onClose: () => void;
};

/** Ends the round: every account gets a status with a reason, and the day on which that is looked at again. */
export const CloseDialog = (props: CloseDialogProps) => {
  const { round, cut, count, tied, onClose } = props;
  const text = useText();
  const portfolio = usePortfolioText();
  const t = portfolio.choosing.rank;
  const { names } = portfolio.profile.status;
  const today = usePortfolio().data?.today;
  const { close, change } = useHoldRound(round.id);
  const [above, setAbove] = useState<AccountStatus>('key');
  const [below, setBelow] = useState<Below>('maintained');
  const [reason, setReason] = useState(t.reasonFor(round.name));
  const [reexamine, setReexamine] = useState<Day | null>(today ? addDays(today, YEAR) : null);

  const reopen = () =>
    change.mutate(
      { state: 'revealed' },
      {
        onSuccess: () => toast(t.reopened),
        onError: (error) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' }),
      },
    );
  const act = (pressed: Element) => {
    if (reachHalfDay(pressed)) return;
    close.mutate(
      { cut, above, below: below === '' ? null : below, reason: reason.trim(), reexamine },
      {
        onSuccess: ({ changed, skipped }) => {
          onClose();
          offerUndo(t.closed(changed, skipped), portfolio.choosing.undo, reopen);
        },
      },
    );
  };

  return (
    <Dialog
      title={t.closeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" isPending={close.isPending} onPress={({ target }) => act(target)}>
            {t.closeAction}
          </Button>
        </>
      }
    >
      <p>{t.closeText(cut, count - cut)}</p>
      {tied !== '' && <Notice tone="warning">{t.tie(tied)}</Notice>}
      <Select
        label={t.above}
        value={above}
        onChange={setAbove}
        options={[
          { id: 'key', label: names.key },
          { id: 'candidate', label: names.candidate },
        ]}
      />
      <Select<Below>
        label={t.below}
        value={below}
        onChange={setBelow}
        options={[
          { id: 'maintained', label: names.maintained },
          { id: 'candidate', label: names.candidate },
          { id: 'released', label: names.released },
          { id: '', label: t.keep },
        ]}
      />
      <TextField label={t.reason} value={reason} onChange={setReason} multiline />
      <DateField label={t.reexamine} value={reexamine} onChange={setReexamine} {...(today ? { min: today } : {})} />
      {close.error && <Notice tone="error">{text.errors.byCode[failureCode(close.error)]}</Notice>}
    </Dialog>
  );
};
