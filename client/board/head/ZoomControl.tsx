import { Maximize, Minus, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useBoard } from '../board-context.ts';
import { ZOOM_STEP } from '../camera/viewport.ts';
import styles from './head.module.css';

/** A component of its own: it changes with every frame of a zoom, the buttons never. */
const Percent = () => {
  const { camera } = useBoard();
  const t = useText().board;
  const percent = useSyncExternalStore(camera.subscribe, () => Math.round(camera.get().zoom * 100));
  return <span className={styles.percent}>{t.percent(percent)}</span>;
};

export const ZoomControl = () => {
  const { camera, model } = useBoard();
  const t = useText().board;
  const isEmpty = useStore(model.counts, ({ supplier, customer }) => supplier + customer === 0);
  // where nothing is drawn the fields of the first names have the room
  if (isEmpty) return null;
  return (
    <div className={styles.zoom} data-board-control>
      <IconButton icon={Minus} label={t.zoomOut} onPress={() => camera.zoomBy(1 / ZOOM_STEP)} />
      <Percent />
      <IconButton icon={Plus} label={t.zoomIn} onPress={() => camera.zoomBy(ZOOM_STEP)} />
      <IconButton icon={Maximize} label={t.fit} onPress={() => camera.fit()} />
    </div>
  );
};
