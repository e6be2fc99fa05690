import type { Day } from '../../shared/model/day.ts';
import type { Standing } from '../../shared/rules/timeline/timeline.ts';
import { useSession } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { useStageWords } from './use-stage-words.ts';

/** The day and what stands on it, as one sentence that is read out. */
export const useSpokenStanding = (): ((day: Day, standing: Standing) => string) => {
  const t = useText().timeline;
  const format = useFormat();
  const stage = useStageWords();
  const today = useSession().today();
  return (day, { claimed, supported, customer, gap, reading }) =>
    t.spoken(
      day === today ? `${t.today}, ${format.day(day, 'long')}` : format.day(day, 'long'),
      [
        reading && t.threads(reading.threads),
        reading && `${t.curves.coverage} ${t.covered(reading.coveredFunctions, reading.customerFunctions)}`,
        claimed && `${t.views.claimed} ${stage(claimed)}`,
        supported && `${t.views.supported} ${stage(supported)}`,
        customer && `${t.views.customer} ${stage(customer)}`,
        gap !== null && t.gap(gap),
      ].filter((part): part is string => typeof part === 'string'),
    );
};
