import type { AccountId } from '../../../shared/model/id.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LinkList } from './LinkList.tsx';
import styles from './Share.module.css';
import { TeamList } from './TeamList.tsx';

type ShareDialogProps = { account: AccountId; mayShare: boolean; onClose: () => void };

/** The team, and the links for everybody else. Whoever may not share sees the team. */
export const ShareDialog = ({ account, mayShare, onClose }: ShareDialogProps) => {
  const t = useText().doors.share;
  return (
    <Dialog
      title={mayShare ? t.title : t.titleTeam}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t.close}</Button>}
    >
      <div className={styles.parts}>
        <TeamList account={account} />
        {mayShare && <LinkList account={account} />}
      </div>
    </Dialog>
  );
};
