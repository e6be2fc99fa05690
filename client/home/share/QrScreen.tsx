import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { qrPath } from './qr-path.ts';
import styles from './Share.module.css';

/** The address as a picture, as large as the screen: for a room. */
export const QrScreen = ({
  name,
  address,
  text,
  onClose,
}: {
  name: string;
  address: string;
  text?: string;
  onClose: () => void;
}) => {
  const t = useText().doors.share;
  const { path, size } = useMemo(() => qrPath(address), [address]);
  return (
    <Dialog title={name} size="large" onClose={onClose}>
      <div className={styles.qr}>
        <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.qr}>
          <path d={path} shapeRendering="crispEdges" />
        </svg>
        <p>{text ?? t.qrText}</p>
        <p className={styles.quiet}>{address}</p>
      </div>
    </Dialog>
  );
};
