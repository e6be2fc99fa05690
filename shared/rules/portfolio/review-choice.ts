// Which accounts a review is about, and in which order they come.
import type { AccountStatus } from '../../model/account-profile.ts';
import type { Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';

export type Choosable = {
  id: AccountId;
  name: string;
  archived: boolean;
  status: AccountStatus | null;
  findings: { critical: number; warning: number };
  due: Day;
  isMine: boolean;
  kams: readonly { key: string; name: string }[];
  /** Decisions of it are mine to write down. */
  mayReview: boolean;
};

export type ReviewChoice =
  | { kind: 'red' }
  | { kind: 'due' }
  | { kind: 'mine' }
  | { kind: 'kam'; key: string }
  | { kind: 'these'; ids: ReadonlySet<AccountId> };

const isMeant = (row: Choosable, choice: ReviewChoice, today: Day): boolean => {
  switch (choice.kind) {
    case 'red':
      return row.findings.critical > 0;
    case 'due':
      return row.due <= today;
    case 'mine':
      return row.isMine;
    case 'kam':
      return row.kams.some(({ key }) => key === choice.key);
    case 'these':
      return choice.ids.has(row.id);
  }
};

export type Unreviewable = 'archived' | 'released' | 'not-yours';

/** Why an account is in no review; null: it can be. */
export const whyNotReviewed = ({ mayReview, archived, status }: Choosable): Unreviewable | null => {
  if (!mayReview) return 'not-yours';
  if (archived) return 'archived';
  return status === 'released' ? 'released' : null;
};

/** Those that can be reviewed at all: neither archived nor released, and mine to review. */
export const reviewable = <R extends Choosable>(rows: readonly R[]): R[] =>
  rows.filter((row) => whyNotReviewed(row) === null);

/** Of accounts that somebody asked for those that can be in no review, and why. */
export const leftOutOf = <R extends Choosable>(
  rows: readonly R[],
  asked: readonly AccountId[],
): { row: R; why: Unreviewable }[] => {
  const wanted = new Set(asked);
  return rows.flatMap((row) => {
    const why = wanted.has(row.id) ? whyNotReviewed(row) : null;
    return why === null ? [] : [{ row, why }];
  });
};

/** The worst first: by critical findings, then by how long they are due, then by name. */
export const chooseForReview = <R extends Choosable>(rows: readonly R[], choice: ReviewChoice, today: Day): R[] =>
  reviewable(rows)
    .filter((row) => isMeant(row, choice, today))
    .sort(
      (a, b) => b.findings.critical - a.findings.critical || a.due.localeCompare(b.due) || a.name.localeCompare(b.name),
    );

/** Every KAM of what can be reviewed, by name, with how many accounts he has. */
export const kamsToReview = (rows: readonly Choosable[]): { key: string; name: string; accounts: number }[] => {
  const kams = new Map<string, { key: string; name: string; accounts: number }>();
  for (const { key, name } of reviewable(rows).flatMap((row) => row.kams)) {
    const known = kams.get(key);
    kams.set(key, { key, name: known?.name ?? name, accounts: (known?.accounts ?? 0) + 1 });
  }
  return [...kams.values()].sort((a, b) => a.name.localeCompare(b.name));
};
