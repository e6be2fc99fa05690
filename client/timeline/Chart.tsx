import { memo, useId, useMemo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { axisTicks } from '../../shared/rules/timeline/axis.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useFormat } from '../text/use-text.ts';
import { CurveEnds, Curves } from './Curves.tsx';
import { EvidenceTicks } from './EvidenceTicks.tsx';
import { type Plate, xOf } from './plate.ts';
import { StageLines } from './StageLines.tsx';
import styles from './Strip.module.css';
import { useStageWords } from './use-stage-words.ts';

type ChartProps = { plate: Plate; timeline: Timeline; today: Day };

/** The printed part of the strip. It knows no day looked at: a drag moves only what lies over it. */
export const Chart = memo(({ plate, timeline, today }: ChartProps) => {
  const format = useFormat();
  const stage = useStageWords();
  const hatch = useId();
  const clip = useId();
  const { width, height, left, right, top, base, isLow, hasStages } = plate;
  const { span } = timeline;
  const ticks = useMemo(() => axisTicks(span, right - left), [span, left, right]);
  const x = (day: Day) => xOf(plate, span, day);
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V5" />
        </pattern>
        <clipPath id={clip}>
          <rect x={left} y="0" width={right - left} height={height} />
        </clipPath>
      </defs>
      {hasStages &&
        plate.levels.map((level) => (
          <g key={level}>
            {!isLow && (
              <text className={styles.word} x={left - 10} y={plate.levelOf(level) + 4} textAnchor="end">
                {stage(level)}
              </text>
            )}
            <path className={styles.level} d={`M${left} ${plate.levelOf(level)}H${right}`} />
          </g>
        ))}
      {ticks.map(({ day, kind, label }) => (
        <g key={day}>
          <path
            className={kind === 'year' ? styles.year : styles.tick}
            d={`M${x(day)} ${kind === 'year' ? top - 4 : base}V${base + (kind === 'month' ? 2 : 4)}`}
          />
          {label && !isLow && (
            <text className={kind === 'year' ? styles.yearWord : styles.monthWord} x={x(day) + 4} y="13">
              {label === 'year' ? day.slice(0, 4) : format.day(day, 'month').replace(/\s*\d{4}$/, '')}
            </text>
          )}
        </g>
      ))}
      {!isLow && <CurveEnds plate={plate} timeline={timeline} />}
      <g clipPath={`url(#${clip})`}>
        {hasStages && <StageLines plate={plate} timeline={timeline} today={today} hatch={hatch} />}
        {hasStages && <EvidenceTicks plate={plate} timeline={timeline} />}
        <Curves plate={plate} timeline={timeline} />
        <path className={styles.now} d={`M${x(today)} ${top - 4}V${base + 4}`} />
      </g>
    </svg>
  );
});
