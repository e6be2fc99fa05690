import type { Reading } from '../../shared/rules/over-time/network-sweep.ts';
import { useFormat, useText } from '../text/use-text.ts';
import type { CurveKind } from './curves.ts';

/** What a curve says on a reading: the bare figure at its end, with its name beside the handle. */
export const useCurveWords = () => {
  const t = useText().timeline;
  const format = useFormat();
  const figure = (kind: CurveKind, reading: Reading): string => {
    if (kind === 'threads') return format.number(reading.threads);
    if (kind === 'coverage') return t.covered(reading.coveredFunctions, reading.customerFunctions);
    return reading.diamondIndex === null ? '–' : format.number(reading.diamondIndex, 2);
  };
  const named = (kind: CurveKind, reading: Reading): string =>
    kind === 'threads' ? t.threads(reading.threads) : `${t.curves[kind]} ${figure(kind, reading)}`;
  return { figure, named };
};
