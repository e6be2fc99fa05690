import { memo, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Side } from '../../../shared/model/side.ts';
import type { Placement } from '../../../shared/rules/layout/placement.ts';
import { silhouette } from '../../../shared/rules/layout/silhouette.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { centreOn, visibleWorld } from '../camera/viewport.ts';
import styles from './head.module.css';

const MOST_WIDTH = 180;
const MOST_HEIGHT = 220;
/** Who sees so much of the map knows where he is. */
const WHOLE_SHARE = 0.6;
const SIDES = ['supplier', 'customer'] as const;

/** All cards of a company as one path: hundreds of elements would be work for every page that opens. */
const cardsOf = ({ cards }: Placement, of: Side): string =>
  [...cards.values()].map(({ side, x, y, w, h }) => (side === of ? `M${x} ${y}h${w}v${h}h${-w}z` : '')).join('');

const Picture = memo(({ placement, scale }: { placement: Placement; scale: number }) => (
  <svg
    viewBox={`${placement.left} 0 ${placement.width} ${placement.height}`}
    width={placement.width * scale}
    height={placement.height * scale}
    aria-hidden
  >
    {SIDES.map((side) => (
      <path key={side} className={styles.miniHull} data-side={side} d={silhouette(placement, side)} />
    ))}
    {SIDES.map((side) => (
      <path key={side} className={styles.miniCard} data-side={side} d={cardsOf(placement, side)} />
    ))}
  </svg>
));

/**
 * A small picture of the whole map with the window in it, whenever one has zoomed in so far that the whole is no longer
 * seen: before, it would only lie over what it shows. A press or drag looks at that place. By key: arrows walk the cards themselves.
 */
export const Minimap = () => {
  const { scene, model, camera } = useBoard();
  const t = useText().board;
  const counts = useStore(model.counts);
  const [target, setTarget] = useState(scene.target());
  const [whole, setWhole] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const scale = Math.min(MOST_WIDTH / target.width, MOST_HEIGHT / target.height);

  useEffect(
    () =>
      scene.paint(() => {
        if (scene.resting()) setTarget(scene.target());
      }),
    [scene],
  );
  useEffect(() => {
    const paint = () => {
      const seen = visibleWorld(camera.get(), camera.size());
      const { width, height } = target;
      const share = (Math.min(seen.w, width) * Math.min(seen.h, height)) / (width * height);
      setWhole(share > WHOLE_SHARE);
      if (!frame.current) return;
      const { style } = frame.current;
      const left = Math.max(0, seen.x - target.left);
      const top = Math.max(0, seen.y);
      const w = `${Math.max(0, Math.min(width, seen.x - target.left + seen.w) - left) * scale}px`;
      const h = `${Math.max(0, Math.min(height, seen.y + seen.h) - top) * scale}px`;
      if (style.width !== w) style.width = w;
      if (style.height !== h) style.height = h;
      style.transform = `translate(${left * scale}px,${top * scale}px)`;
    };
    paint();
    return camera.subscribe(paint);
  });

  const people = counts.supplier + counts.customer;
  if (people === 0 || whole) return null;
  const { width, height } = target;

  const look = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = {
      x: target.left + ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    };
    camera.gesture();
    camera.moveTo(centreOn(camera.get(), at, camera.size()), false);
  };
  return (
    <div
      className={styles.minimap}
      style={{ width: width * scale, height: height * scale }}
      role="img"
      aria-label={t.minimap}
      data-board-control
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      <Picture placement={target} scale={scale} />
      <div ref={frame} className={styles.miniFrame} />
    </div>
  );
};
