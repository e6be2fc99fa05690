import { useMemo } from 'react';
import { renderSVG } from 'uqr';
import type { ShareLink } from '../../shared/protocol/access.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './Share.module.css';
import { addressOf } from './share-link.ts';

/** A link as a code to be scanned from a screen in a room; the address stands below for who has no camera. */
export const LinkCode = ({ link, onClose }: { link: ShareLink; onClose: () => void }) => {
  const t = useText().share;
  const address = addressOf(link);
  const code = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`,
    [address],
  );
  return (
    <Dialog title={link.name} size="large" onClose={onClose} footer={<Button onPress={onClose}>{t.back}</Button>}>
      <div className={styles.code}>
        <img src={code} alt={t.codeOf(link.name)} className={styles.picture} />
        <p className={styles.address}>{address}</p>
        {link.hasPassphrase && <p className={styles.soft}>{t.codeNeedsPassphrase}</p>}
      </div>
    </Dialog>
  );
};
