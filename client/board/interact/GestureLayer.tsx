import type { Guide } from '../../../shared/rules/layout/align.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';
import { levelFields } from './drop-target.ts';
import styles from './GestureLayer.module.css';
import type { GestureView } from './gesture.ts';

type Drag = Extract<GestureView, { kind: 'drag' }>;

export const Guides = ({ guides }: { guides: readonly Guide[] }) =>
  guides.map(({ x1, y1, x2, y2 }) => (
    <path key={`${x1} ${y1}`} className={styles.guide} d={`M${x1} ${y1}L${x2} ${y2}`} />
  ));

/** Empty places of the cards in the hand, the lane under the pointer, and the levels within the own lane. */
const DragMarks = ({ drag }: { drag: Drag }) => {
  const { scene, model } = useBoard();
  const placement = scene.target();
  const lane = placement.lanes.find(({ id }) => id === drag.lane);
  const { levels } = model.account();
  const fields = lane && drag.levels ? levelFields(placement, lane, drag.side, levels.length) : [];
  return (
    <>
      {drag.slots.map(({ id, x, y, w, h }) => (
        <rect key={id} className={styles.slot} x={x + 0.5} y={y + 0.5} width={w - 1} height={h - 1} rx={8} />
      ))}
      <Guides guides={drag.guides} />
      {drag.over && (
        <rect
          className={styles.place}
          data-side={drag.side}
          x={drag.over.x - 2}
          y={drag.over.y - 2}
          width={drag.over.w + 4}
          height={drag.over.h + 4}
          rx={10}
        />
      )}
      {lane && !drag.levels && (
        <path
          className={styles.over}
          data-side={drag.side}
          d={
            drag.side === 'supplier'
              ? `M${placement.left + 12} ${lane.cy}H${placement.cx}`
              : `M${placement.cx} ${lane.cy}H${placement.left + placement.width - 12}`
          }
        />
      )}
      {fields.map((box, index) => (
        <g
          key={levels[index]?.id}
          className={styles.level}
          data-side={drag.side}
          data-over={drag.level === index || undefined}
        >
          <rect x={box.x + 2} y={box.y - 6} width={box.w - 4} height={box.h + 12} rx={8} />
          <text x={box.x + box.w / 2} y={box.y + box.h + 18} textAnchor="middle">
            {levels[index]?.name}
          </text>
        </g>
      ))}
    </>
  );
};

/** What a gesture shows in the world while it lasts: under the cards, above the lines. */
export const GestureLayer = () => {
  const gesture = useStore(useBoard().gesture);
  if (gesture?.kind === 'drag') return <DragMarks drag={gesture} />;
  if (gesture?.kind === 'guides') return <Guides guides={gesture.guides} />;
  if (gesture?.kind === 'connect')
    return (
      <path
        className={styles.ghost}
        data-side={gesture.side}
        data-joined={gesture.joined || undefined}
        d={gesture.path}
      />
    );
  if (gesture?.kind === 'marquee') {
    const { x, y, w, h } = gesture.box;
    return <rect className={styles.marquee} x={x} y={y} width={w} height={h} />;
  }
  return null;
};
