// SVG as text: every value that enters is escaped here and nowhere else.
import type { MeasureText } from '../measure-text.ts';

/** What a picture is set in where our face is not at hand. */
export const PICTURE_FONT =
  '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

type Value = string | number | null | undefined;

/** XML forbids these even when escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** One element; attributes that are null are left out, `inner` is markup. */
export const tag = (name: string, attributes: Record<string, Value>, inner = ''): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value == null ? [] : [` ${key}="${written(value)}"`],
  );
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
};

export const group = (attributes: Record<string, Value>, parts: readonly string[]): string =>
  parts.some((part) => part !== '') ? tag('g', attributes, parts.join('')) : '';

export type Words = {
  x: number;
  y: number;
  size: number;
  fill: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  /** The words are set in exactly this width, whatever font stands in for ours. */
  length?: number | null;
};

/** Words stay words: they can be searched, copied and set in another font. */
export const words = (
  text: string,
  { x, y, size, fill, weight = 400, anchor = 'start', length = null }: Words,
): string =>
  text === ''
    ? ''
    : tag(
        'text',
        {
          x,
          y,
          'font-size': size,
          'font-weight': weight,
          fill,
          'text-anchor': anchor === 'start' ? null : anchor,
          textLength: length,
          lengthAdjust: length === null ? null : 'spacingAndGlyphs',
        },
        escaped(text),
      );

/** Longer than this nothing fits. */
const LONGEST = 200;

/** As much of a text as has room, with "…" where it is cut. `scale`: size in the picture by the size that is measured. */
export const cutTo = (text: string, room: number, measure: MeasureText, scale = 1): string => {
  if (text.length <= LONGEST && measure(text) * scale <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text.slice(0, LONGEST)), ({ segment }) => segment);
  let [least, most] = [0, letters.length];
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (measure(cut(middle)) * scale <= room) least = middle;
    else most = middle - 1;
  }
  return cut(least);
};
