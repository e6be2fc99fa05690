// The findings that rest on more than the map of one account (domain.md §5): effort misplaced, KAM over capacity. They are
// found over the rows that a reader sees, and never stored: another reader sees other rows.
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFinding } from '../../model/portfolio-finding.ts';
import type { PortfolioSettings } from '../../model/portfolio-settings.ts';
import { sameValue } from '../diff/same-value.ts';
import { boxOf } from './boxes.ts';
import { capacity } from './capacity.ts';
import type { PictureAccount } from './picture-account.ts';
import { positioning } from './positioning.ts';
import { relationshipStrength } from './relationship-strength.ts';

type Found = PictureAccount & { archived: boolean; beyond?: readonly PortfolioFinding[] | undefined };

type Thresholds = Pick<
  PortfolioSettings,
  'effortFrom' | 'attractiveFrom' | 'strongFrom' | 'spendFrom' | 'significantFrom' | 'capacity'
>;

/** The categories in which he positions us, when every one of them is tactical: who is strategic anywhere is worth it. */
const tacticalIn = (account: PictureAccount, thresholds: Thresholds): string[] => {
  const known = positioning([account], thresholds).filter(({ position }) => position !== null);
  const isTactical = known.every(({ position }) => position === 'easy' || position === 'profit');
  return isTactical ? [...new Set(known.map(({ category }) => category))] : [];
};

/** The effort of a diamond on an account that lies in the box opportunistic, or that takes us for a tactical supplier. */
const effortMisplaced = (account: PictureAccount, thresholds: Thresholds): PortfolioFinding | null => {
  const { id, diamondIndex, attractiveness } = account;
  if (diamondIndex === null || diamondIndex < thresholds.effortFrom) return null;
  const strength = relationshipStrength(account);
  const isOpportunistic = boxOf({ attractiveness, strength }, thresholds) === 'opportunistic';
  const opportunistic =
    isOpportunistic && attractiveness !== null && strength !== null ? { attractiveness, strength } : null;
  const tactical = tacticalIn(account, thresholds);
  if (!opportunistic && tactical.length === 0) return null;
  const saying = { kind: 'effort-misplaced', diamondIndex, opportunistic, tactical } as const;
  return { id: saying.kind, severity: 'warning', saying, accounts: [id], action: 'move-effort' };
};

/** Of every account what is found of it, those that touch most accounts first. What its map has accepted is not open. */
export const portfolioFindings = (
  accounts: readonly Found[],
  settings: Thresholds,
): ReadonlyMap<AccountId, PortfolioFinding[]> => {
  const active = accounts.filter(({ archived }) => !archived);
  const keys = active.filter(({ status }) => status === 'key');
  const over = new Map(
    capacity(keys, settings.capacity).kams.flatMap((load) => (load.over > 0 ? [[load.kam, load] as const] : [])),
  );
  const found = new Map<AccountId, PortfolioFinding[]>();
  for (const account of active) {
    const { id, status, facts } = account;
    const all: PortfolioFinding[] = [];
    const kams = new Map((facts?.kams ?? []).map(({ key, person }) => [key, person]));
    for (const [key, person] of status === 'key' ? kams : []) {
      const load = over.get(key);
      if (!load) continue;
      const saying = { kind: 'kam-over-capacity', kam: load.name, keyAccounts: load.key.length } as const;
      all.push({
        ...{ id: `${saying.kind}:${person}`, severity: 'warning', accounts: load.key, action: 'share-accounts' },
        saying: { ...saying, capacity: settings.capacity },
      });
    }
    const misplaced = effortMisplaced(account, settings);
    if (misplaced) all.push(misplaced);
    const open = all.filter((finding) => !facts?.accepted.includes(finding.id));
    if (open.length > 0) found.set(id, open);
  }
  return found;
};

/** The rows with what is found of them; a row of which the same is found as before stays the same. */
export const withPortfolioFindings = <R extends Found>(rows: readonly R[], settings: Thresholds): R[] => {
  const found = portfolioFindings(rows, settings);
  return rows.map((row) => {
    const beyond = found.get(row.id) ?? [];
    return sameValue(beyond, row.beyond ?? []) ? row : { ...row, beyond };
  });
};
