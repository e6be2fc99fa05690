import type { HeatCell } from '../../../shared/rules/portfolio/heat-map.ts';
import type { Drawing } from './drawn.ts';

/** How well somebody is reached there, in a word. */
export const sayCell = (cell: HeatCell | null, t: Drawing['t']): string => {
  if (cell === null) return t.heat.states.none;
  return cell.state === 'reached' ? t.heat.strengths[cell.strength as 2 | 3 | 4] : t.heat.states[cell.state];
};
