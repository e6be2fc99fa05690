/** What a spreadsheet would take for a formula: an operator at the start, also behind spaces or in full width. */
export const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** Takes off the apostrophe that our own export sets before what looks like a formula. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
