import { type SubmitEvent, useId, useState } from 'react';
import type { WorkspaceRole } from '../../../shared/protocol/access.ts';
import { useChangeMember } from '../../home/colleagues.ts';
import { Failure } from '../../home/Failure.tsx';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './Settings.module.css';

type OwnershipDialogProps = {
  /** Whose role changes, and to what: to the owner's, or away from it. */
  user: string;
  name: string;
  role: WorkspaceRole;
  isMe: boolean;
  /** Making an owner asks for one's own password. */
  needsPassword: boolean;
  onClose: () => void;
};

/** Owning the workspace is given and laid down on purpose. */
export const OwnershipDialog = ({ user, name, role, isMe, needsPassword, onClose }: OwnershipDialogProps) => {
  const text = useText();
  const t = text.people.members;
  const form = useId();
  const [password, setPassword] = useState('');
  const change = useChangeMember();
  const isWrong = failureCode(change.error) === 'wrong-credentials';
  const [title, says, action] = needsPassword
    ? [t.makeOwnerTitle(name), t.makeOwnerText(name), t.makeOwner]
    : isMe
      ? [t.stepDownTitle, t.stepDownText, t.stepDown]
      : [t.unmakeOwnerTitle(name), t.unmakeOwnerText(name), t.unmakeOwner];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate(
      { user, role, password },
      {
        onSuccess: () => {
          toast(t.changed(name, t.roles[role]));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={title}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button
            type="submit"
            form={form}
            variant={needsPassword ? 'ink' : 'danger'}
            isPending={change.isPending}
            isDisabled={needsPassword && password === ''}
          >
            {action}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.part} onSubmit={submit} noValidate>
        <p className={styles.text}>{says}</p>
        {needsPassword && (
          <TextField
            label={t.yourPassword}
            type="password"
            name="present"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={isWrong ? text.people.you.presentWrong : null}
            autoFocus
            isRequired
          />
        )}
        {!isWrong && <Failure error={change.error} />}
      </form>
    </Dialog>
  );
};
