import { useRemoveMember } from '../../home/colleagues.ts';
import { Failure } from '../../home/Failure.tsx';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './Settings.module.css';

type RemoveMemberDialogProps = { user: string; name: string; onClose: () => void };

export const RemoveMemberDialog = ({ user, name, onClose }: RemoveMemberDialogProps) => {
  const text = useText();
  const t = text.people.members;
  const remove = useRemoveMember();
  const go = () =>
    remove.mutate(user, {
      onSuccess: () => {
        onClose();
        toast(t.removed(name));
      },
    });
  return (
    <Dialog
      title={t.removeTitle(name)}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="danger" isPending={remove.isPending} onPress={go}>
            {t.removeAction}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t.removeText(name)}</p>
      <Failure error={remove.error} />
    </Dialog>
  );
};
