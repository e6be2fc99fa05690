import { measurer } from '../../ui/picture/measure-text.ts';

export { fontsArrived, watchFonts } from '../../ui/picture/measure-text.ts';

/** Widths in px as the map writes names of lanes and words on lines. */
export const measureLabel = measurer('500 12px', 6.1);
export const measureWord = measurer('400 11.5px', 5.7);

/** Widths in px as the card writes its name and its title. Measured once per text and font. */
export const measureName = measurer('600 14px', 7.3);
export const measureTitle = measurer('400 12.5px', 6.2);
