import { useEffect } from 'react';
import { useMakeReset } from '../../home/colleagues.ts';
import { Failure } from '../../home/Failure.tsx';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LinkToCopy } from './LinkToCopy.tsx';
import styles from './Settings.module.css';

type ResetLinkDialogProps = { user: string; name: string; onClose: () => void };

/** Opened means made: the link stands there to be passed on. */
export const ResetLinkDialog = ({ user, name, onClose }: ResetLinkDialogProps) => {
  const t = useText().people.members;
  const { mutate, data, error } = useMakeReset();
  useEffect(() => mutate(user), [mutate, user]);
  return (
    <Dialog
      title={t.resetTitle(name)}
      size="small"
      onClose={onClose}
      footer={<Button onPress={onClose}>{t.done}</Button>}
    >
      <div className={styles.part}>
        <p className={styles.text}>{t.resetText}</p>
        {data && <LinkToCopy label={t.resetLabel} path={data.path} />}
        <Failure error={error} />
      </div>
    </Dialog>
  );
};
