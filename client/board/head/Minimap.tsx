import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { silhouette } from '../../../shared/rules/layout/silhouette.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { centreOn, visibleWorld } from '../camera/viewport.ts';
import styles from './head.module.css';

/** From so many people on the map has a small picture of itself. */
const MANY_PEOPLE = 40;
const SIDES = ['supplier', 'customer'] as const;

/**
 * A small picture of the whole map with the window in it: for large accounts, and whenever one has zoomed in so far
 * that the whole is no longer seen. A press or drag looks at that place. By key: arrows walk the cards themselves.
 */
export const Minimap = () => {
  const { scene, model, camera } = useBoard();
  const t = useText().board;
  const counts = useStore(model.counts);
  const [target, setTarget] = useState(scene.target());
  const [whole, setWhole] = useState(true);
  const frame = useRef<SVGRectElement>(null);

  useEffect(() => scene.paint(() => setTarget(scene.target())), [scene]);
  useEffect(() => {
    const paint = () => {
      const seen = visibleWorld(camera.get(), camera.size());
      const { width, height } = scene.target();
      setWhole(seen.w >= width * 0.98 && seen.h >= height * 0.98);
      const rect = frame.current;
      if (!rect) return;
      rect.setAttribute('x', String(Math.max(0, seen.x)));
      rect.setAttribute('y', String(Math.max(0, seen.y)));
      rect.setAttribute('width', String(Math.max(0, Math.min(width, seen.x + seen.w) - Math.max(0, seen.x))));
      rect.setAttribute('height', String(Math.max(0, Math.min(height, seen.y + seen.h) - Math.max(0, seen.y))));
    };
    paint();
    return camera.subscribe(paint);
  });

  const people = counts.supplier + counts.customer;
  if (people === 0 || (whole && people <= MANY_PEOPLE)) return null;
  const { width, height } = target;
  const scale = Math.min(180 / width, 220 / height);

  const look = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: ((event.clientX - box.left) / box.width) * width, y: ((event.clientY - box.top) / box.height) * height };
    camera.gesture();
    camera.moveTo(centreOn(camera.get(), at, camera.size()), false);
  };
  return (
    <svg
      className={styles.minimap}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      aria-label={t.minimap}
      data-board-control
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      {SIDES.map((side) => (
        <path key={side} className={styles.miniHull} data-side={side} d={silhouette(target, side)} />
      ))}
      {[...target.cards.values()].map(({ id, side, x, y, w, h }) => (
        <rect key={id} className={styles.miniCard} data-side={side} x={x} y={y} width={w} height={h} rx={8} />
      ))}
      <rect ref={frame} className={styles.miniFrame} />
    </svg>
  );
};
