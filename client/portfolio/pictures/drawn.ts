import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { Cell } from '../../../shared/rules/exchange/write-xlsx.ts';
import type { Language } from '../../text/language.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';
import type { Scene } from './scene.ts';

/** What every picture is drawn from. */
export type Drawing = {
  rows: readonly PortfolioRow[];
  /** There are accounts that are not in `rows`: filtered out, or not for the reader to see. */
  isPart: boolean;
  settings: PortfolioSettings;
  today: Day;
  t: PortfolioText['pictures'];
  language: Language;
  stageName: (stage: Stage) => string;
};

/** A value and how it is written; without `shown` it is written as it is. */
export type TableCell = { value: Cell; shown?: string };
export type TableColumn = { id: string; label: string; isNumber?: boolean; onlyInFile?: boolean };
export type TableRow = { id: string; account: AccountId | null; cells: readonly TableCell[] };
export type PictureTable = { columns: readonly TableColumn[]; rows: readonly TableRow[] };

/** Accounts that are not in the picture, and why. */
export type Note = { text: string; accounts: readonly AccountId[] };

/** A part of a picture that has a name of its own, and what is advised there. */
export type Advice = { title: string; text: string; accounts: readonly AccountId[] };

export type Empty = { title: string; text: string; action: { label: string; href: string } | null };

export type Drawn = {
  /** What the picture says, in one sentence; '' for nothing. */
  said: string;
  /** null: there is nothing to draw yet, and `empty` says what to do. */
  scene: ((width: number) => Scene) | null;
  empty: Empty;
  notes: readonly Note[];
  advice: readonly Advice[];
  table: PictureTable;
};
