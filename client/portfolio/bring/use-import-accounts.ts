import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import {
  ImportAccountsResponse,
  type ImportOutcome,
  importAccountsPath,
} from '../../../shared/protocol/account-import.ts';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import type { PlannedAccount } from '../../../shared/rules/portfolio/import/plan-accounts.ts';
import { usualSupplier } from '../../../shared/rules/usual-supplier.ts';
import { ask } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { PORTFOLIO } from '../portfolio.ts';

/** So many lines are sent at a time: few enough that one sees it go on, and can stop. */
const AT_ONCE = 40;

export type Result = { planned: PlannedAccount; outcome: ImportOutcome | 'unsent'; account: AccountId | null };
export type Sending =
  | { kind: 'planning' }
  | { kind: 'sending'; done: number; of: number }
  | { kind: 'done'; results: Result[] };

const isToBeSent = ({ kind }: PlannedAccount): boolean => kind === 'create' || kind === 'update';

const accountOf = (planned: PlannedAccount): AccountId | null => ('account' in planned ? planned.account.id : null);

/** Carries a plan out, a part at a time; what was not sent can be tried again. */
export const useImportAccounts = (fileName: string, portfolio: Portfolio) => {
  const t = usePortfolioText().bring;
  const { blank } = useText().home;
  const client = useQueryClient();
  const [state, setState] = useState<Sending>({ kind: 'planning' });
  const isStopped = useRef(false);

  const request = (part: readonly PlannedAccount[]) => ({
    rows: part.map((planned) => {
      const { name, revenue, profit, potential, tags, positions, externalIds, status, owner } = planned.row;
      return {
        ...{ account: accountOf(planned), name, revenue, profit, potential, status, owner },
        ...{ tags: tags.slice(0, 50), positions: [...positions], externalIds: { ...externalIds } },
      };
    }),
    start: {
      functions: Object.entries(blank.functions).map(([id, name]) => ({ id, name })),
      levels: Object.entries(blank.levels).map(([id, name]) => ({ id, name })),
    },
    supplier: usualSupplier(
      portfolio.rows.map((row) => row.supplier),
      blank.supplier,
    ),
    reason: t.reason(fileName),
  });

  const send = async (plan: readonly PlannedAccount[], earlier: Result[]) => {
    isStopped.current = false;
    const results = [...earlier];
    for (let from = 0; from < plan.length; from += AT_ONCE) {
      const part = plan.slice(from, from + AT_ONCE);
      setState({ kind: 'sending', done: from, of: plan.length });
      let answer: ImportAccountsResponse | null = null;
      try {
        if (!isStopped.current) answer = await ask(ImportAccountsResponse, 'POST', importAccountsPath, request(part));
      } catch {
        // what follows would fare no better: the result says what was not sent, and offers to try it again
        isStopped.current = true;
      }
      for (const [index, planned] of part.entries()) {
        const row = answer?.rows[index];
        results.push({ planned, outcome: row?.outcome ?? 'unsent', account: row?.account ?? null });
      }
    }
    await client.invalidateQueries({ queryKey: PORTFOLIO });
    await client.invalidateQueries({ queryKey: ['accounts'] });
    setState({ kind: 'done', results });
  };

  return {
    state,
    act: (plan: readonly PlannedAccount[]) => send(plan.filter(isToBeSent), []),
    stop: () => {
      isStopped.current = true;
    },
    again: () => {
      if (state.kind !== 'done') return;
      const isOpen = ({ outcome }: Result) => outcome === 'unsent' || outcome === 'failed';
      void send(
        state.results.filter(isOpen).map(({ planned }) => planned),
        state.results.filter((one) => !isOpen(one)),
      );
    },
  };
};
