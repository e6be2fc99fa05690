import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { type Plate, xOf } from './plate.ts';
import styles from './Strip.module.css';
import { useStageWords } from './use-stage-words.ts';

/** Each ticked piece of evidence, on its day, at the level it speaks for. */
export const EvidenceTicks = ({ plate, timeline }: { plate: Plate; timeline: Timeline }) => {
  const t = useText().timeline;
  const format = useFormat();
  const stage = useStageWords();
  const half = plate.isLow ? 2 : 4;
  return timeline.evidence.map(({ id, date, item, stage: of }) => {
    const [x, y] = [xOf(plate, timeline.span, date), plate.levelOf(of)];
    return (
      <path key={id} className={styles.evidence} d={`M${x} ${y - half}v${half * 2}`}>
        <title>{t.evidenceOn(t.assess.items[item] ?? item, stage(of), format.day(date))}</title>
      </path>
    );
  });
};
