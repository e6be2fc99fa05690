import { useState } from 'react';
import type { ShareLink } from '../../shared/protocol/access.ts';
import { useSession } from '../session/hooks.ts';
import { useMyAccess } from '../session/my-access.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LinkCode } from './LinkCode.tsx';
import { LinksPart } from './LinksPart.tsx';
import styles from './Share.module.css';
import { TeamPart } from './TeamPart.tsx';

/** Who works on this account, and by which links others come in. */
export const ShareDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText().share;
  const { accountId } = useSession();
  const mayShare = useMyAccess()?.may.share ?? false;
  const [shown, setShown] = useState<ShareLink | null>(null);
  if (shown) return <LinkCode link={shown} onClose={() => setShown(null)} />;
  return (
    <Dialog title={t.title} onClose={onClose} footer={<Button onPress={onClose}>{t.done}</Button>}>
      <div className={styles.parts}>
        {mayShare && <LinksPart account={accountId} onShow={setShown} />}
        <TeamPart account={accountId} />
      </div>
    </Dialog>
  );
};
