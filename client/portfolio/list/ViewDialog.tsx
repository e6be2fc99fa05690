import { type SubmitEvent, useId, useState } from 'react';
import type { ListedView } from '../../../shared/protocol/views.ts';
import { randomId } from '../../session/random-id.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './ViewDialog.module.css';
import { usePutView } from './views.ts';

/** Longer names are refused by the server. */
const LONGEST_NAME = 80;

type ViewDialogProps = {
  /** null: a new one. */
  view: ListedView | null;
  /** What a new one keeps. */
  query: string;
  onClose: () => void;
};

/** The name of a view, and whether colleagues see it. */
export const ViewDialog = ({ view, query, onClose }: ViewDialogProps) => {
  const text = useText();
  const t = usePortfolioText().portfolio.views;
  const form = useId();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [missing, setMissing] = useState(false);
  const put = usePutView();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = name.trim().slice(0, LONGEST_NAME);
    if (trimmed === '') return setMissing(true);
    put.mutate(
      { id: view?.id ?? randomId(), name: trimmed, shared, query: view?.query ?? query },
      {
        onSuccess: () => {
          toast(t.saved(trimmed));
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      title={view ? t.editTitle : t.saveTitle}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" type="submit" form={form} isPending={put.isPending}>
            {t.action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.form}>
        {!view && <p className={styles.text}>{t.saveText}</p>}
        <TextField
          label={t.name}
          value={name}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
          error={missing ? t.needed : put.error ? text.errors.byCode[failureCode(put.error)] : null}
          autoFocus
          autoComplete="off"
        />
        <Check isSelected={shared} onChange={setShared}>
          {t.share}
        </Check>
      </form>
    </Dialog>
  );
};
