import { type SubmitEvent, useId, useState } from 'react';
import type { AccountSummary } from '../../shared/protocol/routes.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { useRemoveAccount } from './accounts.ts';
import { Failure } from './Failure.tsx';

/** Typed with spaces as they come (a pasted name, a double space) it is still the same name. */
const sameName = (a: string, b: string): boolean => a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');

/** What cannot be undone asks for the name. */
export const DeleteDialog = ({ account, onClose }: { account: AccountSummary; onClose: () => void }) => {
  const text = useText();
  const t = text.home.remove;
  const form = useId();
  const [typed, setTyped] = useState('');
  const remove = useRemoveAccount();
  const confirmed = sameName(typed, account.name);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!confirmed) return;
    remove.mutate(account.id, {
      onSuccess: () => {
        toast(text.home.list.removedToast(account.name));
        onClose();
      },
    });
  };

  return (
    <Dialog
      title={t.title(account.name)}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="danger" type="submit" form={form} isDisabled={!confirmed} isPending={remove.isPending}>
            {t.action}
          </Button>
        </>
      }
    >
      <p>{t.text(account.people)}</p>
      <form id={form} onSubmit={submit}>
        <TextField label={t.confirm(account.name)} value={typed} onChange={setTyped} autoFocus autoComplete="off" />
      </form>
      <Failure error={remove.error} />
    </Dialog>
  );
};
