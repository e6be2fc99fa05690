export type Cell = { row: number; column: number };
export type GridSize = { rows: number; columns: number; pageRows: number };

/** The keys that only move, as a spreadsheet and the ARIA grid pattern have them. */
export type MoveKey =
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Tab';

export type Modifiers = { mod: boolean; shift: boolean };

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));

/**
 * Where a key leads from a cell, or `null` when the key leaves the grid: Tab past the last cell (Shift+Tab before the
 * first one) must not trap the keyboard.
 */
export const moveInGrid = (from: Cell, key: MoveKey, { mod, shift }: Modifiers, size: GridSize): Cell | null => {
  if (size.rows === 0 || size.columns === 0) return null;
  const row = clamp(from.row, size.rows);
  const column = clamp(from.column, size.columns);
  const at = (nextRow: number, nextColumn: number): Cell => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return at(mod ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(mod ? size.rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, mod ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, mod ? size.columns - 1 : column + 1);
    case 'Home':
      return at(mod ? 0 : row, 0);
    case 'End':
      return at(mod ? size.rows - 1 : row, size.columns - 1);
    case 'PageUp':
      return at(row - size.pageRows, column);
    case 'PageDown':
      return at(row + size.pageRows, column);
    case 'Tab': {
      const index = row * size.columns + column + (shift ? -1 : 1);
      if (index < 0 || index >= size.rows * size.columns) return null;
      return { row: Math.floor(index / size.columns), column: index % size.columns };
    }
  }
};

const MOVE_KEYS: ReadonlySet<string> = new Set<MoveKey>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
]);

export const isMoveKey = (key: string): key is MoveKey => MOVE_KEYS.has(key);
