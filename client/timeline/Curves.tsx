import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useText } from '../text/use-text.ts';
import { type Curve, curvesOf } from './curves.ts';
import { type Plate, stepPath, xOf } from './plate.ts';
import styles from './Strip.module.css';
import { useCurveWords } from './use-curve-words.ts';

type CurvesProps = { plate: Plate; timeline: Timeline };

/** Threads, coverage and diamond index as steps, each on a base of its own. */
export const Curves = ({ plate, timeline }: CurvesProps) => {
  const { span, readings } = timeline;
  const line = ({ y }: Curve) =>
    stepPath(
      readings.map((reading) => ({ x: xOf(plate, span, reading.day), y: y(reading) })),
      plate.right,
    );
  return curvesOf(plate, timeline).map((curve) => {
    const { kind, row } = curve;
    const path = line(curve);
    return (
      <g key={kind}>
        <path className={styles.area} d={closed(path, row.base)} />
        <path className={styles.base} d={`M${plate.left} ${row.base}H${plate.right}`} />
        <path className={styles[kind]} d={path} />
      </g>
    );
  });
};

/** Each run of a step line down to its base. */
const closed = (path: string, base: number): string =>
  path.replace(/M([\d.]+) [^M]+/g, (run, start: string) => `${run}V${base}H${start}Z`);

/** The name of each curve before it, where it ends up behind it. */
export const CurveEnds = ({ plate, timeline }: CurvesProps) => {
  const t = useText().timeline;
  const { figure } = useCurveWords();
  const last = timeline.readings.findLast(({ day }) => day <= timeline.span.until);
  return curvesOf(plate, timeline).map(({ kind, row }) => (
    <g key={kind}>
      <text className={styles.word} x={plate.left - 10} y={row.base - 1} textAnchor="end">
        {t.curves[kind]}
      </text>
      {last && (
        <text className={styles.word} x={plate.right + 6} y={row.base - 1}>
          {figure(kind, last)}
        </text>
      )}
    </g>
  ));
};
