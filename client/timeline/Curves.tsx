import type { Reading } from '../../shared/rules/over-time/network-sweep.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { type Plate, shareY, stepPath, threadsY, xOf } from './plate.ts';
import styles from './Strip.module.css';

/** Threads as steps on their base; coverage and diamond index as lines between nothing and all. */
export const Curves = ({ plate, timeline }: { plate: Plate; timeline: Timeline }) => {
  const { span, readings, mostThreads } = timeline;
  const path = (y: (reading: Reading) => number | null) =>
    stepPath(
      readings.map((reading) => ({ x: xOf(plate, span, reading.day), y: y(reading) })),
      plate.right,
    );
  const share = (value: number | null) => (value === null ? null : shareY(plate, value));
  const threads = path((reading) => threadsY(plate, mostThreads, reading.threads));
  return (
    <>
      <path className={styles.area} d={`${threads}V${plate.base}H${plate.left}Z`} />
      <path className={styles.base} d={`M${plate.left} ${plate.base}H${plate.right}`} />
      <path className={styles.coverage} d={path((reading) => share(reading.functionCoverage))} />
      <path className={styles.index} d={path((reading) => share(reading.diamondIndex))} />
      <path className={styles.threads} d={threads} />
    </>
  );
};
