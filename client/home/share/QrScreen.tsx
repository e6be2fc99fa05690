import { useMemo } from 'react';
import { encode } from 'uqr';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Share.module.css';

const QUIET = 2;

/** The address as a picture, as large as the screen: for a room. */
export const QrScreen = ({ name, address, onClose }: { name: string; address: string; onClose: () => void }) => {
  const t = useText().doors.share;
  const { path, size } = useMemo(() => {
    const { data } = encode(address, { border: 0 });
    const cells = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
    return { path: cells.join(''), size: data.length + 2 * QUIET };
  }, [address]);
  return (
    <Dialog title={name} size="large" onClose={onClose}>
      <div className={styles.qr}>
        <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.qr}>
          <path d={path} shapeRendering="crispEdges" />
        </svg>
        <p>{t.qrText}</p>
        <p className={styles.quiet}>{address}</p>
      </div>
    </Dialog>
  );
};
