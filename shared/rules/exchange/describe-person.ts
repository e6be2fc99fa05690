import type { Account } from '../../model/account.ts';
import type { FunctionId, LevelId, UnitId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import { guessFunction, guessLevel } from '../guess-function.ts';
import { sideOfCompany } from './company.ts';
import { named } from './named.ts';
import type { PersonRow } from './person-row.ts';
import type { ImportedPerson } from './plan.ts';
import type { Correction } from './plan-options.ts';

/** Our own export names the function; else the title decides, else the department, else nothing. */
const functionOf = (row: PersonRow, { functions }: Account): FunctionId | null =>
  named(functions, row.functionName)?.id ??
  guessFunction(row.title ?? '', functions) ??
  guessFunction(row.department ?? row.functionName ?? '', functions);

const levelOf = (row: PersonRow, { levels }: Account): LevelId | null =>
  named(levels, row.levelName)?.id ?? guessLevel(row.title ?? '', levels);

const unitOf = (row: PersonRow, { units }: Account, side: Side): UnitId | null =>
  named(
    units.filter((unit) => unit.side === side),
    row.unitName ?? row.department,
  )?.id ?? null;

/** Takes out the keys that say nothing, so that a plan holds only what the file fills. */
const filled = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(value).filter(([, it]) => it !== null && it !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], null>;
  };

/** A correction, our own export or the company tells the side, else the one chosen in the dialog. */
export const sideOf = (row: PersonRow, account: Account, side: Side, correction: Correction): Side =>
  correction.side ?? row.side ?? sideOfCompany(row.company, account.account) ?? side;

/** A row as the person it would be on this map. */
export const describe = (row: PersonRow, account: Account, side: Side, correction: Correction): ImportedPerson => {
  const stands = sideOf(row, account, side, correction);
  return {
    side: stands,
    name: row.name,
    ...filled({
      status: row.status === 'active' ? null : row.status,
      title: row.title,
      function: correction.function !== undefined ? correction.function : functionOf(row, account),
      level: correction.level !== undefined ? correction.level : levelOf(row, account),
      unit: unitOf(row, account, stands),
      tip: row.tip === true ? true : null,
      email: row.emails[0] ?? null,
      phone: row.phone,
      url: row.url,
      location: row.location,
      externalIds: Object.keys(row.externalIds).length > 0 ? row.externalIds : null,
    }),
  };
};
