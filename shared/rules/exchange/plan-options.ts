import type { Day } from '../../model/day.ts';
import type { FunctionId, LevelId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';

/** What the person who imports corrects in one row of the preview. `null` for a function or level: none. */
export type Correction = { side?: Side; function?: FunctionId | null; level?: LevelId | null; leaveOut?: boolean };

export type ImportOptions = {
  /** The side of everybody whose company does not tell it. */
  side: Side;
  today: Day;
  /** Leave out rows whose company is neither of the two of this account. Rows without a company stay. */
  onlyTheseCompanies?: boolean;
  corrections?: ReadonlyMap<number, Correction>;
};
