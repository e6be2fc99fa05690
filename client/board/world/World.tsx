import { useLayoutEffect, useRef } from 'react';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';
import { CardLayer } from '../card/CardLayer.tsx';
import { detailAt, strokeScale } from '../camera/viewport.ts';
import { GestureLayer } from '../interact/GestureLayer.tsx';
import { useKeys } from '../scene/use-keyed.ts';
import { AddButtons } from './AddButtons.tsx';
import { GroundLayer } from './GroundLayer.tsx';
import { LaneLabels } from './LaneLabels.tsx';
import { LineCanvas } from './LineCanvas.tsx';
import { LineEnds, LineLayer, WordsLayer } from './LineLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { useMarkNear, useNear } from './near.ts';
import styles from './World.module.css';

/** How a large map is drawn: its lines on a canvas, only those one looks at as elements. */
const NearLines = () => {
  const { lines, links } = useNear();
  return (
    <>
      <LinkLayer ids={links} />
      <LineLayer ids={lines} />
    </>
  );
};

const EveryLine = () => {
  const { model } = useBoard();
  const near = useNear();
  const tips = useKeys(model.links).filter((id) => model.links.get(id)?.tip);
  return (
    <>
      <LinkLayer ids={[...new Set([...tips, ...near.links])]} />
      <LineLayer ids={useKeys(model.lines)} />
    </>
  );
};

/** Everything that pans and zooms, in world px. The camera moves this one element; what is in it is moved by the scene. */
export const World = () => {
  const { camera, model } = useBoard();
  const large = useStore(model.large);
  const root = useRef<HTMLDivElement>(null);
  useMarkNear(root);

  useLayoutEffect(() => {
    const paint = () => {
      const world = root.current;
      if (!world) return;
      const { zoom } = camera.get();
      const detail = detailAt(zoom);
      if (world.dataset.detail !== detail) world.dataset.detail = detail;
      const far = detail === 'faces' ? String(strokeScale(zoom)) : '1';
      if (world.style.getPropertyValue('--far') !== far) world.style.setProperty('--far', far);
    };
    paint();
    return camera.subscribe(paint);
  }, [camera]);

  return (
    <div ref={root} className={styles.world}>
      <svg className={styles.svg} role="presentation">
        <GroundLayer />
      </svg>
      <AddButtons />
      {large && <LineCanvas />}
      <svg className={styles.svg} role="presentation">
        <LineEnds />
        {large ? <NearLines /> : <EveryLine />}
        <LaneLabels />
        {!large && <WordsLayer />}
        <GestureLayer />
      </svg>
      <CardLayer />
    </div>
  );
};
