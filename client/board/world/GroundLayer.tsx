import { useLayoutEffect, useRef } from 'react';
import type { Side } from '../../../shared/model/side.ts';
import { UPRIGHTS } from '../../../shared/rules/layout/place.ts';
import { type Placement, pictureOf } from '../../../shared/rules/layout/placement.ts';
import { silhouette } from '../../../shared/rules/layout/silhouette.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { round, setAttribute, setShare } from './svg.ts';
import styles from './World.module.css';

const SIDES: readonly Side[] = ['supplier', 'customer'];
/** The graticule ends this far from both edges of the plate. */
const INSET = 12;
const TICK = 4;
const WORDS_BELOW = 17;

const uprights = ({ scale, topY, scaleY }: Placement): string =>
  scale.map(({ x }) => `M${round(x)} ${round(topY)}V${round(scaleY + TICK)}`).join('');

const parallels = ({ lanes, width }: Placement): string =>
  lanes.map(({ cy }) => `M${INSET} ${round(cy)}H${width - INSET}`).join('');

/** The plate under everything: graticule, scale of directness and the two silhouettes. All of it moves in a morph. */
export const GroundLayer = () => {
  const { scene, model } = useBoard();
  // Without a lane there is nothing to measure.
  const empty = useStore(model.lanes).length === 0;
  const t = useText().board;
  const rootRef = useRef<SVGGElement>(null);
  const uprightsRef = useRef<SVGPathElement>(null);
  const parallelsRef = useRef<SVGPathElement>(null);
  const baseRef = useRef<SVGPathElement>(null);
  const scaleRef = useRef<SVGGElement>(null);
  const hulls = useRef<Record<Side, SVGPathElement | null>>({ supplier: null, customer: null });

  useLayoutEffect(() => {
    const paint = () => {
      const { placement, share } = pictureOf(scene.placement(), 'shape');
      if (rootRef.current) setShare(rootRef.current, share);
      if (share === 0) return;
      if (uprightsRef.current) setAttribute(uprightsRef.current, 'd', uprights(placement));
      if (parallelsRef.current) setAttribute(parallelsRef.current, 'd', parallels(placement));
      if (baseRef.current) setAttribute(baseRef.current, 'd', `M${INSET} 0H${placement.width - INSET}`);
      if (scaleRef.current) setAttribute(scaleRef.current, 'transform', `translate(0 ${round(placement.scaleY)})`);
      for (const side of SIDES) {
        const hull = hulls.current[side];
        if (hull) setAttribute(hull, 'd', silhouette(placement, side));
      }
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all') paint();
    });
  }, [scene]);

  return (
    <g ref={rootRef}>
      <path ref={uprightsRef} className={styles.upright} visibility={empty ? 'hidden' : undefined} />
      <path ref={parallelsRef} className={styles.parallel} />
      {SIDES.map((side) => (
        <path
          key={side}
          data-side={side}
          className={styles.hull}
          ref={(element) => {
            hulls.current[side] = element;
          }}
        />
      ))}
      <g ref={scaleRef} visibility={empty ? 'hidden' : undefined}>
        <path ref={baseRef} className={styles.base} />
        <text className={styles.tick} x={16} y={WORDS_BELOW}>
          {t.directness}
        </text>
        {UPRIGHTS.map(({ x, side, directness }) => (
          <text key={`${side} ${directness}`} className={styles.tick} x={x} y={WORDS_BELOW} textAnchor="middle">
            {t.quarters[directness * 4]}
          </text>
        ))}
      </g>
    </g>
  );
};
