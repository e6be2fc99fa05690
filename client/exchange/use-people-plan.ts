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
  /** People whose company is one of the two, and people of other companies. */
  settled: number;
  strangers: number;
  withoutStrangers: boolean;
  setWithoutStrangers(without: boolean): void;
  setLane(row: number, lane: FunctionId | null): void;
  setTaken(row: number, taken: boolean): void;
};

type PlanSettings = {
  side?: Side | undefined;
  /** What a correction sticks to: the row of a file, or in a text that is being written the person. */
  keyOf?: (row: PersonRow) => string;
};

const byRow = (row: PersonRow): string => String(row.row);
export const byPerson = (row: PersonRow): string => `${row.name}\n${row.title ?? ''}`;

export const usePeoplePlan = (
  rows: readonly PersonRow[],
  { side: startSide = 'customer', keyOf = byRow }: PlanSettings = {},
): PeoplePlan => {
  const account = useAccount();
  const today = useToday();
  const [side, setSide] = useState<Side>(startSide);
  const [withoutStrangers, setWithoutStrangers] = useState(false);
  const [corrected, setCorrected] = useState<ReadonlyMap<string, Correction>>(new Map());
  const correct = (row: number, part: Correction) => {
    const subject = rows.find((it) => it.row === row);
    if (!subject) return;
    const key = keyOf(subject);
    setCorrected((now) => new Map(now).set(key, { ...now.get(key), ...part }));
  };
  const corrections = useMemo(
    () => new Map(rows.map((row) => [row.row, corrected.get(keyOf(row)) ?? {}] as const)),
    [rows, corrected, keyOf],
  );

  const { settled, strangers } = useMemo(() => {
    const employed = rows.filter((row) => row.company !== null);
    const settled = employed.filter((row) => sideOfCompany(row.company, account.account) !== null).length;
    return { settled, strangers: employed.length - settled };
  }, [rows, account.account]);
  const plan = useMemo(
    () => planImport(rows, account, { side, today, onlyTheseCompanies: withoutStrangers, corrections }),
    [rows, account, side, today, withoutStrangers, corrections],
  );
  return {
    plan,
    side,
    setSide,
    settled,
    strangers,
    withoutStrangers,
    setWithoutStrangers,
    setLane: (row, lane) => correct(row, { function: lane }),
    setTaken: (row, taken) => correct(row, { leaveOut: !taken }),
  };
};
