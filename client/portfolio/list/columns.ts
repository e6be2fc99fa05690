// How wide each column is and what stands in it. `grow`: its share of the room that is left.
import type { FC } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { COLUMNS, type Column } from '../../../shared/rules/portfolio/list-view.ts';
import { FindingCell } from './cells/FindingCell.tsx';
import {
  ActionCell,
  CoordinationCell,
  CoverageCell,
  DueCell,
  EditCell,
  KamCell,
  PeopleCell,
  PotentialCell,
  ProfitCell,
  RevenueCell,
  ShapeCell,
  StatusCell,
  TagsCell,
  ThreadsCell,
  TouchCell,
} from './cells/plain-cells.tsx';
import { StagesCell } from './cells/StagesCell.tsx';
import { TrendCell } from './cells/TrendCell.tsx';

type ColumnSpec = { min: number; grow: number; isNumber?: boolean; Cell: FC<{ row: PortfolioRow }> };

export const SPECS: Readonly<Record<Column, ColumnSpec>> = {
  shape: { min: 70, grow: 0, Cell: ShapeCell },
  kam: { min: 124, grow: 0.6, Cell: KamCell },
  threads: { min: 66, grow: 0, isNumber: true, Cell: ThreadsCell },
  coverage: { min: 78, grow: 0, isNumber: true, Cell: CoverageCell },
  coordination: { min: 76, grow: 0, isNumber: true, Cell: CoordinationCell },
  stages: { min: 108, grow: 0, Cell: StagesCell },
  finding: { min: 240, grow: 2, Cell: FindingCell },
  trend: { min: 112, grow: 0, Cell: TrendCell },
  action: { min: 132, grow: 1, Cell: ActionCell },
  touch: { min: 84, grow: 0, isNumber: true, Cell: TouchCell },
  due: { min: 112, grow: 0, isNumber: true, Cell: DueCell },
  status: { min: 112, grow: 0, Cell: StatusCell },
  tags: { min: 120, grow: 0.5, Cell: TagsCell },
  revenue: { min: 96, grow: 0, isNumber: true, Cell: RevenueCell },
  profit: { min: 96, grow: 0, isNumber: true, Cell: ProfitCell },
  potential: { min: 96, grow: 0, isNumber: true, Cell: PotentialCell },
  people: { min: 76, grow: 0, isNumber: true, Cell: PeopleCell },
  edit: { min: 160, grow: 0, isNumber: true, Cell: EditCell },
};

const NAME = { min: 166, grow: 1.2 };
const SELECT_WIDTH = 36;
const MENU_WIDTH = 40;

/** As CSS has it, and the least width of it all. */
export const tracksOf = (columns: readonly Column[]): { tracks: string; width: number } => {
  const specs = [NAME, ...columns.map((column) => SPECS[column])];
  const tracks = specs.map(({ min, grow }) => (grow === 0 ? `${min}px` : `minmax(${min}px, ${grow}fr)`));
  return {
    tracks: `${SELECT_WIDTH}px ${tracks.join(' ')} ${MENU_WIDTH}px`,
    width: specs.reduce((sum, { min }) => sum + min, SELECT_WIDTH + MENU_WIDTH),
  };
};

/** What goes first where there is no room, the least needed first. */
const GIVE_WAY: readonly Column[] = ['touch', 'coordination', 'action', 'trend', 'coverage', 'kam'];
const USUAL: readonly Column[] = COLUMNS.slice(0, COLUMNS.indexOf('due'));

/** What is shown until somebody chooses: as much of the usual as fits. */
export const usualColumns = (room: number): readonly Column[] => {
  let columns = USUAL;
  for (const column of GIVE_WAY) {
    if (tracksOf(columns).width <= room) break;
    columns = columns.filter((one) => one !== column);
  }
  return columns;
};
