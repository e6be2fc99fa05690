import { createStore, type Store } from '../../session/store.ts';
import type { MeasureText } from './fit-name.ts';

const MOST_KEPT = 4000;
/** Where no canvas can measure (tests): the mean width of a letter of a semibold name. */
const MEAN_LETTER = 7.3;

let context: CanvasRenderingContext2D | null | undefined;
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
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  context = family === '' ? null : document.createElement('canvas').getContext('2d');
  if (context) context.font = `600 14px ${family}`;
  return context;
};

/** The width of a name as the card writes it. Measured once per name and font. */
export const measureName: MeasureText = (name) => {
  const known = widths.get(name);
  if (known !== undefined) return known;
  const drawing = open();
  if (!drawing) return name.length * MEAN_LETTER;
  const { width } = drawing.measureText(name);
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(name, width);
  return width;
};
