import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { GridCell, GridGround as Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { announce } from '../../session/announce.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { GroundPlate } from './GroundPlate.tsx';
import styles from './grid.module.css';
import { nextCell } from './next-cell.ts';

type CellProps = {
  cell: GridCell;
  /** "Finance, Director, Nordwind AG". */
  place: string;
  isStop: boolean;
  isFixed: boolean;
  onPress: () => void;
};

const Cell = ({ cell, place, isStop, isFixed, onPress }: CellProps) => {
  const t = useText().lens.grid;
  const { key, side, people, reach, met } = cell;
  const isEmpty = people.length === 0;
  const said = isEmpty ? t.none : t.reach(reach, side);
  const name = isEmpty && !isFixed ? t.addTo(place) : t.cell(place, t.met(met, people.length), said);
  return (
    <div className={styles.cell} data-box={key} data-reach={reach} data-side={side}>
      <button
        type="button"
        className={`${styles.head} nopan`}
        data-board-control
        data-cell={key}
        tabIndex={isStop ? 0 : -1}
        disabled={isEmpty && isFixed}
        aria-label={name}
        title={isEmpty ? name : undefined}
        onClick={onPress}
      >
        {isEmpty ? (
          <>
            <span className={styles.dash} aria-hidden>
              –
            </span>
            {!isFixed && <Plus className={styles.plus} size={14} strokeWidth={2} aria-hidden />}
          </>
        ) : (
          <>
            <span className={styles.count}>{t.of(met, people.length)}</span>
            <span className={styles.word}>
              {reach === 'tip' && <i className={styles.dot} aria-hidden />}
              {said}
            </span>
          </>
        )}
      </button>
    </div>
  );
};

/** Function × level: each cell says in its head how many of its people are met, and how well. */
export const GridGround = ({ ground }: { ground: Ground }) => {
  const { view, draft, readOnly, scene } = useBoard();
  const text = useText();
  const t = text.lens.grid;
  const names = useAccountPart((account) => account.account);
  const isFixed = useStore(readOnly);
  const [stop, setStop] = useState<string | null>(null);
  const plate = useRef<HTMLDivElement>(null);
  const { cells, rows, columns, tipRow } = ground;

  const rowNames = new Map(rows.map((row) => [row.function, row.name || text.board.noFunction]));
  const levelNames = new Map(columns.map((column) => [column.level, column.name || t.noLevel]));
  const placeOf = ({ side, function: lane, level }: GridCell): string =>
    [rowNames.get(lane), levelNames.get(level), names[side] || text.board.company[side]].join(', ');

  const press = (cell: GridCell) => {
    setStop(cell.key);
    if (cell.people.length === 0) {
      draft.set(null);
      view.openDialog({ kind: 'add', side: cell.side, lane: cell.function, level: cell.level });
      return;
    }
    const { side, function: lane, level } = cell;
    const now = view.state.get().shade.filter;
    const isOn = now.side === side && now.function === lane && now.level === level;
    view.shade({ filter: isOn ? {} : { side, function: lane, level } });
    announce(isOn ? text.lens.shade.filterOff : text.lens.shade.only(placeOf(cell), cell.people.length));
  };
  // The cells are one stop of the tab key, as the cards are; arrows go from cell to cell.
  const walk = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    const to = from === undefined ? null : nextCell(scene.target().boxes, cells, from, event.key);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    setStop(to);
    plate.current?.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus({ preventScroll: true });
  };

  const tabStop = cells.some(({ key }) => key === stop) ? stop : cells[0]?.key;
  return (
    <GroundPlate lens="grid">
      {/* biome-ignore lint/a11y/useSemanticElements: reason: a group of buttons that is no part of a form */}
      <div ref={plate} role="group" aria-label={t.cells} onKeyDown={walk}>
        {columns.map(({ key, level }) => (
          <div key={key} className={styles.level} data-box={key} aria-hidden>
            <span>{levelNames.get(level)}</span>
          </div>
        ))}
        {rows.map(({ key, function: lane }) => (
          <div key={key} className={styles.row} data-box={key} aria-hidden>
            <span>{rowNames.get(lane)}</span>
          </div>
        ))}
        {tipRow && (
          <div className={styles.row} data-box={tipRow} aria-hidden>
            <span>{t.tips}</span>
          </div>
        )}
        {cells.map((cell) => (
          <Cell
            key={cell.key}
            cell={cell}
            place={placeOf(cell)}
            isStop={cell.key === tabStop}
            isFixed={isFixed}
            onPress={() => press(cell)}
          />
        ))}
      </div>
    </GroundPlate>
  );
};
