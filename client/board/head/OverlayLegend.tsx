import { FRESH_DAYS, type Overlay } from '../../../shared/rules/overlay.ts';
import { type Text, useText } from '../../text/use-text.ts';
import { SinceLegend } from './SinceLegend.tsx';
import styles from './shade.module.css';

type Step = { tone: number; against?: boolean; word: string };

const stepsOf = (overlay: Overlay, { lens, board, judging }: Text): Step[] => {
  const t = lens.shade;
  switch (overlay) {
    case 'strength':
      return [t.noLine, ...board.strengths.slice(1)].map((word, tone) => ({ tone, word }));
    case 'freshness':
      return [
        ...FRESH_DAYS.map((days, index) => ({ tone: 4 - index, word: `≤ ${t.days(days)}` })),
        { tone: 1, word: `> ${t.days(FRESH_DAYS[2])}` },
        { tone: 0, word: t.noTouch },
      ];
    case 'stance':
      return [
        { tone: 4, word: judging.stances['2'].word },
        { tone: 3, word: judging.stances['1'].word },
        { tone: 1, word: judging.stances['0'].word },
        { tone: 3, against: true, word: t.against },
        { tone: 0, word: lens.decision.notJudged },
      ];
    case 'since':
      return [];
    case 'owner':
      return [];
  }
};

/** What the steps of the ramp mean. The owner is written on the cards and needs none. */
export const OverlayLegend = ({ overlay }: { overlay: Overlay }) => {
  const steps = stepsOf(overlay, useText());
  if (overlay === 'since') return <SinceLegend />;
  return (
    <span className={styles.legend}>
      {steps.map(({ tone, against, word }) => (
        <span key={word}>
          <i data-tone={tone} data-against={against || undefined} aria-hidden />
          {word}
        </span>
      ))}
    </span>
  );
};
