import { useMemo, useState } from 'react';
import type { FunctionId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import { sideOfCompany } from '../../shared/rules/exchange/company.ts';
import type { PersonRow } from '../../shared/rules/exchange/person-row.ts';
import type { ImportPlan } from '../../shared/rules/exchange/plan.ts';
import { planImport } from '../../shared/rules/exchange/plan-import.ts';
import type { Correction } from '../../shared/rules/exchange/plan-options.ts';
import { useAccount, useToday } from '../session/hooks.ts';

/** The plan of the rows at hand, and everything a person may change about it before it is carried out. */
export type PeoplePlan = {
  plan: ImportPlan;
  side: Side;
  setSide(side: Side): void;
  /** People of companies that are neither of the two. */
  strangers: number;
  withoutStrangers: boolean;
  setWithoutStrangers(without: boolean): void;
  setLane(row: number, lane: FunctionId | null): void;
  setTaken(row: number, taken: boolean): void;
};

export const usePeoplePlan = (rows: readonly PersonRow[], startSide: Side = 'customer'): PeoplePlan => {
  const account = useAccount();
  const today = useToday();
  const [side, setSide] = useState<Side>(startSide);
  const [withoutStrangers, setWithoutStrangers] = useState(false);
  const [corrections, setCorrections] = useState<ReadonlyMap<number, Correction>>(new Map());
  const correct = (row: number, part: Correction) =>
    setCorrections((now) => new Map(now).set(row, { ...now.get(row), ...part }));

  const strangers = useMemo(
    () => rows.filter((row) => row.company !== null && sideOfCompany(row.company, account.account) === null).length,
    [rows, account.account],
  );
  const plan = useMemo(
    () => planImport(rows, account, { side, today, onlyTheseCompanies: withoutStrangers, corrections }),
    [rows, account, side, today, withoutStrangers, corrections],
  );
  return {
    plan,
    side,
    setSide,
    strangers,
    withoutStrangers,
    setWithoutStrangers,
    setLane: (row, lane) => correct(row, { function: lane }),
    setTaken: (row, taken) => correct(row, { leaveOut: !taken }),
  };
};
