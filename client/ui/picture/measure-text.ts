import { createStore, type Store } from '../../session/store.ts';

/** Width in px of a text. */
export type MeasureText = (text: string) => number;

const MOST_KEPT = 4000;

let context: CanvasRenderingContext2D | null | undefined;
let family = '';
const widths = new Map<string, number>();
const fonts = createStore(0);

/** Counts up when a font has arrived: names are measured anew, because the font before it was another. */
export const fontsArrived: Store<number> = fonts;

/** Watches for fonts while a board is there. Returns the way to stop. */
export const watchFonts = (): (() => void) => {
  const arrived = () => {
    widths.clear();
    context = undefined;
    fonts.set(fonts.get() + 1);
  };
  document.fonts?.addEventListener('loadingdone', arrived);
  return () => document.fonts?.removeEventListener('loadingdone', arrived);
};

const open = (): CanvasRenderingContext2D | null => {
  if (context !== undefined) return context;
  family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  context = family === '' ? null : document.createElement('canvas').getContext('2d');
  return context;
};

// Where no canvas can measure (tests) the mean width of a letter stands in.
export const measurer =
  (font: string, meanLetter: number): MeasureText =>
  (text) => {
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const drawing = open();
    if (!drawing) return text.length * meanLetter;
    drawing.font = `${font} ${family}`;
    const { width } = drawing.measureText(text);
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
