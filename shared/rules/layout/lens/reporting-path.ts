import { internalPath } from '../internal-path.ts';
import { type CardBox, isFolded, towardCentre } from '../placement.ts';
import { TRUNK } from './organisation.ts';

const BEND = 8;
/** A dotted line keeps clear of the solid one that leaves the same card. */
const ASIDE = 9;
const r = (value: number): number => Math.round(value * 10) / 10;

/**
 * A reporting line from the report to the manager: out of the manager's front, along the trunk that all reports of one manager
 * share, into the report's back. Where the report does not stand further in, straight from card to card.
 */
export const reportingPath = (report: CardBox, manager: CardBox, dotted: boolean): string => {
  if (isFolded(report) || isFolded(manager)) return '';
  const way = towardCentre(manager.side);
  const trunk = manager.front + way * (TRUNK - (dotted ? ASIDE : 0));
  if ((report.back - trunk) * way < BEND) return internalPath(report, manager);
  const [from, to] = [manager.cy + (dotted ? ASIDE : 0), report.cy + (dotted ? ASIDE : 0)];
  const bend = Math.min(BEND, Math.abs(to - from) / 2);
  const down = Math.sign(to - from);
  if (bend < 1) return `M${r(manager.front)} ${r(from)}H${r(report.back)}`;
  return (
    `M${r(manager.front)} ${r(from)}H${r(trunk - way * bend)}Q${r(trunk)} ${r(from)} ${r(trunk)} ${r(from + down * bend)}` +
    `V${r(to - down * bend)}Q${r(trunk)} ${r(to)} ${r(trunk + way * bend)} ${r(to)}H${r(report.back)}`
  );
};
