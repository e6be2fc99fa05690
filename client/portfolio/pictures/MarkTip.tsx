import styles from './PictureCanvas.module.css';
import type { Mark } from './scene.ts';

const WIDEST = 320;

/** What is pointed at, in words; a screen reader has heard it already. */
export const MarkTip = ({ mark: { box, says }, width }: { mark: Mark; width: number }) => {
  const middle = Math.max(WIDEST / 2, Math.min(width - WIDEST / 2, box.x + box.w / 2));
  const isBelow = box.y < 80;
  return (
    <div
      className={styles.tip}
      aria-hidden
      data-below={isBelow || undefined}
      style={{ insetInlineStart: middle, top: isBelow ? box.y + box.h + 6 : box.y - 6 }}
    >
      {says}
    </div>
  );
};
