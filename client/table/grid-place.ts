/** A cell of the grid, as its element says it. */
export type Place = { row: string; column: string };

export const placeOf = (cell: HTMLElement): Place => ({
  row: cell.dataset.row ?? '',
  column: cell.dataset.column ?? '',
});
