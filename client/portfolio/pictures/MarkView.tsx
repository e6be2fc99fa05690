import { memo } from 'react';
import styles from './PictureCanvas.module.css';
import { SceneShapes } from './SceneShape.tsx';
import type { Mark } from './scene.ts';

type Props = { mark: Mark; index: number; isCurrent: boolean };

/** One mark that can be reached, named and pressed; what happens then is the canvas' business. */
export const MarkView = memo(({ mark, index, isCurrent }: Props) => {
  const { x, y, w, h } = mark.box;
  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: within an SVG there is no button
    <g
      className={styles.mark}
      role="button"
      aria-haspopup="dialog"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={mark.says}
      data-mark={index}
    >
      {mark.hit ? (
        <path className={styles.hitLine} d={mark.hit} />
      ) : (
        <rect className={styles.hit} x={x} y={y} width={w} height={h} />
      )}
      <SceneShapes shapes={mark.shapes} />
      <rect className={styles.ring} x={x} y={y} width={w} height={h} rx={6} />
    </g>
  );
});
