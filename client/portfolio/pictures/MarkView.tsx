import { memo } from 'react';
import styles from './PictureCanvas.module.css';
import { SceneShapes } from './SceneShape.tsx';
import type { Mark, Shape } from './scene.ts';

type Props = { mark: Mark; index: number; isCurrent: boolean };

/**
 * One mark that can be reached, named and pressed; what happens then is the canvas' business. Its words are drawn beside
 * the button, not in it: its spoken name says them in whole sentences, and uncut.
 */
export const MarkView = memo(({ mark, index, isCurrent }: Props) => {
  const { x, y, w, h } = mark.box;
  const [words, forms] = [true, false].map((isWords) =>
    mark.shapes.filter(({ kind }) => (kind === 'words') === isWords),
  ) as [Shape[], Shape[]];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: reason: within an SVG there is no button */}
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
        <SceneShapes shapes={forms} />
        <rect className={styles.ring} x={x} y={y} width={w} height={h} rx={6} />
      </g>
      {words.length > 0 && (
        <g className={styles.words} aria-hidden>
          <SceneShapes shapes={words} />
        </g>
      )}
    </>
  );
});
