import { type SubmitEvent, useId, useState } from 'react';
import type { AccountSummary } from '../../shared/protocol/routes.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useChangeAccount } from './accounts.ts';
import { Failure } from './Failure.tsx';

export const RenameDialog = ({ account, onClose }: { account: AccountSummary; onClose: () => void }) => {
  const text = useText();
  const t = text.home.rename;
  const form = useId();
  const [name, setName] = useState(account.name);
  const [missing, setMissing] = useState(false);
  const change = useChangeAccount();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') setMissing(true);
    else if (trimmed === account.name) onClose();
    else change.mutate({ id: account.id, name: trimmed }, { onSuccess: onClose });
  };

  return (
    <Dialog
      title={t.title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" type="submit" form={form} isPending={change.isPending}>
            {t.action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t.name}
          value={name}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
          error={missing ? t.needed : null}
          autoFocus
        />
      </form>
      <Failure error={change.error} />
    </Dialog>
  );
};
