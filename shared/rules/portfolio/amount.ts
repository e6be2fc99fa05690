// Sums as people and programs write them, in German and English notation: "1.234.567,89", "€ 4,2 Mio", "(1,000)".
export type Notation = 'german' | 'english';
export type Amount = { amount: number /** ISO 4217, where the cell says one. */; currency: string | null };

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const CODES =
  'EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD|INR|BRL|MXN|ZAR|TRY|SGD|HKD|KRW|RON|BGN|AED|SAR|ILS';
const currencyIn = (text: string): string | null => {
  const code = new RegExp(`(?:^|[^A-Z])(${CODES})(?![A-Z])`, 'i').exec(text)?.[1];
  return code?.toUpperCase() ?? SIGNS[/[€$£¥]/.exec(text)?.[0] ?? ''] ?? null;
};

/** Words behind a number, longest first where one begins with the other. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(bn|mrd|billions?|milliarden?|b)\.?$/i, 1e9],
  [/^(mio|mn|mln|millions?|millionen|m)\.?$/i, 1e6],
  [/^(tsd|thousand|tausend|k|t)\.?$/i, 1e3],
];

const GROUPED = { german: /^\d{1,3}(\.\d{3})+(,\d+)?$/, english: /^\d{1,3}(,\d{3})+(\.\d+)?$/ } as const;
const PLAIN = { german: /^\d+(,\d+)?$/, english: /^\d+(\.\d+)?$/ } as const;
const NOTATIONS = ['german', 'english'] as const;

const fits = (digits: string, notation: Notation): boolean =>
  GROUPED[notation].test(digits) || PLAIN[notation].test(digits);

const numberOf = (digits: string, notation: Notation): number =>
  Number(notation === 'german' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));

/** One separator before three digits: a thousand in the one notation, a fraction in the other. */
const isAmbiguous = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

type Parts = { digits: string; factor: number; isNegative: boolean };

const partsOf = (cell: string): Parts | null => {
  const bare = cell
    .replace(new RegExp(`(^|[^A-Za-z])(${CODES})(?![A-Za-z])`, 'gi'), '$1')
    .replace(/[€$£¥]/g, '')
    .replace(/[\s'’]/g, '')
    .replace(/,(–|-|—)+$/, '');
  const match = /^(\()?([-−–+])?([\d.,]+)([A-Za-z.]*)([-−–])?(\))?$/.exec(bare);
  if (!match) return null;
  const [, open, sign, digits = '', word = '', behind, close] = match;
  const factor = word === '' ? 1 : MULTIPLIERS.find(([pattern]) => pattern.test(word))?.[1];
  if (factor === undefined || (open === undefined) !== (close === undefined)) return null;
  const isNegative = open !== undefined || behind !== undefined || (sign !== undefined && sign !== '+');
  return { digits, factor, isNegative };
};

/** The notation that the cells of a column give away; null: none does, or they contradict one another. */
export const notationOf = (cells: readonly string[]): Notation | null => {
  const told = new Set<Notation>();
  for (const cell of cells) {
    const digits = partsOf(cell)?.digits;
    if (digits === undefined || isAmbiguous(digits) || /^\d+$/.test(digits)) continue;
    const fitting = NOTATIONS.filter((one) => fits(digits, one));
    if (fitting.length === 1 && fitting[0]) told.add(fitting[0]);
  }
  return told.size === 1 ? ([...told][0] ?? null) : null;
};

/**
 * A sum; null: no number. Where the cell alone does not tell ("1.234") and `notation` does not either, it is a
 * thousand: money of a year is not written with three decimals.
 */
export const readAmount = (cell: string, notation: Notation | null = null): Amount | null => {
  const parts = partsOf(cell.trim());
  if (!parts) return null;
  const { digits, factor, isNegative } = parts;
  const order: readonly Notation[] = notation === null ? NOTATIONS : [notation, ...NOTATIONS];
  const by =
    notation === null && isAmbiguous(digits)
      ? NOTATIONS.find((one) => GROUPED[one].test(digits))
      : order.find((one) => fits(digits, one));
  if (by === undefined) return null;
  const amount = Math.round(numberOf(digits, by) * factor * 100) / 100;
  return { amount: isNegative && amount !== 0 ? -amount : amount, currency: currencyIn(cell) };
};
