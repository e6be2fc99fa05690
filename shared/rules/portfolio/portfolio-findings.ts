// Findings that rest on several accounts. They are computed where the rows are that somebody may see, from those alone.
import type { AccountStatus } from '../../model/account-profile.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { PortfolioSettings } from '../../model/portfolio-settings.ts';

/** What a row of the portfolio says of an account, as far as these rules ask. */
export type FoundIn = {
  id: AccountId;
  archived: boolean;
  status: AccountStatus | null;
  facts: Pick<PortfolioFacts, 'kams'> | null;
};

export type PortfolioFinding = {
  /** Rule and subject: the same in every session. */
  id: string;
  severity: 'warning';
  kind: 'kam-over-capacity';
  /** The same for the same person on every map (`portfolio-facts.ts`). */
  kam: { key: string; name: string };
  capacity: number;
  /** The key accounts that this KAM leads, in the order of the rows. */
  accounts: readonly AccountId[];
};

/** A KAM leads more key accounts than one can serve. Somebody without a name is nobody who could be told apart. */
const kamsOverCapacity = (rows: readonly FoundIn[], capacity: number): PortfolioFinding[] => {
  const led = new Map<string, { name: string; accounts: Set<AccountId> }>();
  for (const { id, archived, status, facts } of rows) {
    if (archived || status !== 'key') continue;
    for (const { key, name } of facts?.kams ?? []) {
      if (key === '') continue;
      const kam = led.get(key) ?? { name, accounts: new Set() };
      led.set(key, kam);
      kam.accounts.add(id);
    }
  }
  return [...led].flatMap(([key, { name, accounts }]) =>
    accounts.size <= capacity
      ? []
      : {
          ...{ id: `kam-over-capacity:${key}`, severity: 'warning', kind: 'kam-over-capacity' },
          ...{ kam: { key, name }, capacity, accounts: [...accounts] },
        },
  ) as PortfolioFinding[];
};

/** The worst first: whoever leads the most. */
export const portfolioFindings = (
  rows: readonly FoundIn[],
  { capacity }: Pick<PortfolioSettings, 'capacity'>,
): PortfolioFinding[] =>
  kamsOverCapacity(rows, capacity).sort((a, b) => b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : 1));
