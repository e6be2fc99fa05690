import { useLayoutEffect, useRef } from 'react';
import { pictureOf } from '../../../shared/rules/layout/placement.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { fontsArrived } from '../../ui/measure-text.ts';
import { useBoard } from '../board-context.ts';
import { tagSize } from '../camera/viewport.ts';
import { measureLabel } from '../card/measure-name.ts';
import { round, setAttribute, setShare } from './svg.ts';
import { LABEL_LINE } from './use-quiet-words.ts';
import styles from './World.module.css';
import { wrapLabel } from './wrap-label.ts';

const LABEL_PX = 12;

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
    const scale = () => (tagSize(camera.get().zoom, model.cards.keys().length) ?? LABEL_PX) / LABEL_PX;
    const paint = () => {
      drawn = scale();
      const grown = drawn === 1 ? '' : ` scale(${round(drawn)})`;
      const { placement, share } = pictureOf(scene.placement(), 'shape');
      if (group.current) setShare(group.current, share);
      if (share === 0) return;
      const { lanes: placed, cx, left } = placement;
      group.current?.toggleAttribute('data-many-ranks', left < 0);
      const labels = new Map(placed.map((lane) => [lane.id ?? '', lane]));
      for (const text of group.current?.children ?? []) {
        const lane = labels.get((text as SVGElement).dataset.lane as never);
        if (lane) setAttribute(text, 'transform', `translate(${round(cx)} ${round(lane.labelY)})${grown}`);
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
        <text key={lane.id ?? ''} data-lane={lane.id ?? ''} className={styles.label} textAnchor="middle">
          <LaneName name={lane.id === null ? t.noFunction : lane.name} />
        </text>
      ))}
    </g>
  );
};
