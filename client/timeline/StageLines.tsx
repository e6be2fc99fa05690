import type { Day } from '../../shared/model/day.ts';
import type { StageStep } from '../../shared/rules/stages/stage-steps.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { type Plate, stepPath, xOf } from './plate.ts';
import styles from './Strip.module.css';

/** Three equal lines stay three: claimed a little above the level, the customer's a little below. */
const APART = 3;

type StageLinesProps = { plate: Plate; timeline: Timeline; today: Day; hatch: string };

const lastOf = (steps: readonly StageStep[], today: Day): Day => {
  const last = steps.at(-1)?.from ?? today;
  return last > today ? last : today;
};

/** What is claimed, what is supported and what the customer sees, and the gap between the first and the last of them. */
export const StageLines = ({ plate, timeline, today, hatch }: StageLinesProps) => {
  const { steps } = timeline;
  const { span } = timeline;
  const x = (day: Day) => xOf(plate, span, day);
  const apart = plate.isLow ? 1.5 : APART;
  const line = (list: readonly StageStep[], shift: number, end: Day) =>
    stepPath(
      list.map(({ from, stage }) => ({ x: x(from), y: stage === null ? null : plate.levelOf(stage) + shift })),
      x(end),
    );
  const levelOn = (list: readonly StageStep[], day: Day): number | null => {
    const stage = list.findLast(({ from }) => from <= day)?.stage;
    return stage ? plate.levelOf(stage) : null;
  };
  return (
    <>
      {steps.gaps.map(({ from, until }) => {
        const [end, a, b] = [
          until > today ? today : until,
          levelOn(steps.claimed, from),
          levelOn(steps.customer, from),
        ];
        if (a === null || b === null || end <= from) return null;
        const [low, high] = a < b ? [a, b] : [b, a];
        return (
          <rect key={from} x={x(from)} y={low} width={x(end) - x(from)} height={high - low} fill={`url(#${hatch})`} />
        );
      })}
      <path className={styles.supportedAhead} d={line(steps.supported, 0, span.until)} />
      <path className={styles.supported} d={line(steps.supported, 0, today)} />
      <path className={styles.customer} d={line(steps.customer, apart, lastOf(steps.customer, today))} />
      <path className={styles.claimed} d={line(steps.claimed, -apart, lastOf(steps.claimed, today))} />
    </>
  );
};
