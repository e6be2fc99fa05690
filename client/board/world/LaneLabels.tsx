import { useLayoutEffect, useRef } from 'react';
import type { FunctionId } from '../../../shared/model/id.ts';
import { type Placement, pictureOf } from '../../../shared/rules/layout/placement.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { fontsArrived } from '../../ui/measure-text.ts';
import { useBoard } from '../board-context.ts';
import { tagSize, wordSize } from '../camera/viewport.ts';
import { measureLabel } from '../card/measure-name.ts';
import { round, setAttribute, setShare } from './svg.ts';
import { LABEL_LINE } from './use-quiet-words.ts';
import styles from './World.module.css';
import { wrapLabel } from './wrap-label.ts';

const LABEL_PX = 12;
/** Before the first face of a lane. */
const BEFORE_PX = 10;

/** On one line it is plain text; a longer name goes up, away from the lane's line. */
const LaneName = ({ name }: { name: string }) => {
  useStore(fontsArrived);
  const [lower = '', upper] = wrapLabel(name, measureLabel).toReversed();
  if (lower === name) return name;
  return (
    <>
      <title>{name}</title>
      <tspan x="0" y={upper === undefined ? 0 : -LABEL_LINE}>
        {upper ?? lower}
      </tspan>
      {upper !== undefined && (
        <tspan x="0" y="0">
          {lower}
        </tspan>
      )}
    </>
  );
};

/** Where the cards of each lane begin on the left. */
const beginnings = ({ cards }: Placement): ReadonlyMap<FunctionId | null, number> => {
  const lefts = new Map<FunctionId | null, number>();
  for (const { tip, lane, x } of cards.values())
    if (!tip && x < (lefts.get(lane) ?? Number.POSITIVE_INFINITY)) lefts.set(lane, x);
  return lefts;
};

/** The names of the functions, on the meridian in every state, with a halo of paper so that lines pass behind them. */
export const LaneLabels = () => {
  const { scene, model, camera } = useBoard();
  const t = useText().board;
  const lanes = useStore(model.lanes);
  const group = useRef<SVGGElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: new labels must be placed when the list of lanes changes
  useLayoutEffect(() => {
    let drawn = 1;
    // where last names stand beside the faces of a crowded map the lanes have theirs, as large
    const tag = () => tagSize(camera.get().zoom, model.cards.keys().length);
    const scale = () => (tag() ?? wordSize(camera.get().zoom) ?? LABEL_PX) / LABEL_PX;
    const paint = () => {
      drawn = scale();
      const grown = drawn === 1 ? '' : ` scale(${round(drawn)})`;
      // farther out they have no room between the faces any more, and stand before them
      const isBefore = drawn !== 1 && tag() === null;
      const { placement, share } = pictureOf(scene.placement(), 'shape');
      if (group.current) setShare(group.current, share);
      if (share === 0) return;
      const { lanes: placed, cx, left } = placement;
      group.current?.toggleAttribute('data-many-ranks', left < 0);
      if (group.current) setAttribute(group.current, 'text-anchor', isBefore ? 'end' : 'middle');
      const before = isBefore ? beginnings(placement) : null;
      const labels = new Map(placed.map((lane) => [lane.id ?? '', lane]));
      for (const text of group.current?.children ?? []) {
        const lane = labels.get((text as SVGElement).dataset.lane as never);
        if (!lane) continue;
        const x = before ? (before.get(lane.id) ?? cx) - BEFORE_PX * drawn : cx;
        setAttribute(
          text,
          'transform',
          `translate(${round(x)} ${round(before ? lane.y + lane.height / 2 : lane.labelY)})${grown}`,
        );
      }
    };
    paint();
    const stops = [
      scene.paint((moved) => {
        if (moved === 'all') paint();
      }),
      camera.subscribe(() => {
        if (scale() !== drawn) paint();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [scene, lanes, camera, model]);

  return (
    <g ref={group}>
      {lanes.map((lane) => (
        <text key={lane.id ?? ''} data-lane={lane.id ?? ''} className={styles.label}>
          <LaneName name={lane.id === null ? t.noFunction : lane.name} />
        </text>
      ))}
    </g>
  );
};
