import { type MeasureText, measurer } from '../../ui/measure-text.ts';
import { cutTo } from '../../ui/picture/svg-markup.ts';

/** Widths in px as the pictures write their words. */
export const measureSmall: MeasureText = measurer('400 12.5px', 6.2);
export const measureStrong: MeasureText = measurer('600 12.5px', 6.6);

/** As much of a name as has room. */
export const cutSmall = (text: string, room: number): string => cutTo(text, room, measureStrong);
