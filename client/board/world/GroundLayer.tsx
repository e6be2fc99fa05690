import { useLayoutEffect, useRef } from 'react';
import type { Side } from '../../../shared/model/side.ts';
import { GRADES } from '../../../shared/rules/layout/place.ts';
import { type Placement, pictureOf } from '../../../shared/rules/layout/placement.ts';
import { silhouette } from '../../../shared/rules/layout/silhouette.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import styles from './GroundLayer.module.css';
import { round, setAttribute, setShare } from './svg.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
/** The graticule ends this far from both edges of the plate. */
const INSET = 12;
const TICK = 4;
const TITLE = 16;
const WORDS_BELOW = 17;

const uprights = ({ scale, topY, scaleY }: Placement): string =>
  scale.map(({ x }) => `M${round(x)} ${round(topY)}V${round(scaleY + TICK)}`).join('');

/** All the way across the plate. */
const across = ({ left, width }: Placement, y: number): string =>
  `M${round(left + INSET)} ${round(y)}H${round(left + width - INSET)}`;

const parallels = (placement: Placement): string => placement.lanes.map(({ cy }) => across(placement, cy)).join('');

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
  const titleRef = useRef<SVGTextElement>(null);
  const ticks = useRef<(SVGTextElement | null)[]>([]);
  const hulls = useRef<Record<Side, SVGPathElement | null>>({ supplier: null, customer: null });

  useLayoutEffect(() => {
    const paint = () => {
      const { placement, share } = pictureOf(scene.placement(), 'shape');
      if (rootRef.current) setShare(rootRef.current, share);
      if (share === 0) return;
      if (uprightsRef.current) setAttribute(uprightsRef.current, 'd', uprights(placement));
      if (parallelsRef.current) setAttribute(parallelsRef.current, 'd', parallels(placement));
      if (baseRef.current) setAttribute(baseRef.current, 'd', across(placement, 0));
      if (scaleRef.current) setAttribute(scaleRef.current, 'transform', `translate(0 ${round(placement.scaleY)})`);
      if (titleRef.current) setAttribute(titleRef.current, 'x', String(round(placement.left + TITLE)));
      for (const [at, { x }] of placement.scale.entries()) {
        const tick = ticks.current[at];
        if (tick) setAttribute(tick, 'x', String(round(x)));
      }
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
        <text ref={titleRef} className={styles.tick} y={WORDS_BELOW}>
          {t.directness}
        </text>
        {GRADES.map(({ side, directness }, at) => (
          <text
            key={`${side} ${directness}`}
            ref={(element) => {
              ticks.current[at] = element;
            }}
            className={styles.tick}
            y={WORDS_BELOW}
            textAnchor="middle"
          >
            {t.quarters[directness * 4]}
          </text>
        ))}
      </g>
    </g>
  );
};
