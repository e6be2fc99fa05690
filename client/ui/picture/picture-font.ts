// The font inside the picture, so that it looks the same on a machine that has not got it. Loaded when a picture is saved and not before.
import ranges from '@fontsource-variable/source-sans-3/unicode.json';
import type { Picture } from './to-png.ts';

/** A part of the font: the letters it holds, as CSS says them, and where its file lies. */
export type FontPart = { range: string; address: string };

export const PICTURE_FAMILY = 'Source Sans 3 Variable';

type FontName = keyof typeof ranges;

/** In the order in which they are tried. */
const FILES: Readonly<Record<FontName, () => Promise<{ default: string }>>> = {
  latin: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'),
  'latin-ext': () => import('@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'),
  vietnamese: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url'),
  greek: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url'),
  'greek-ext': () => import('@fontsource-variable/source-sans-3/files/source-sans-3-greek-ext-wght-normal.woff2?url'),
  cyrillic: () => import('@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url'),
  'cyrillic-ext': () =>
    import('@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url'),
};

const NAMES = Object.keys(FILES) as FontName[];

/** Whether a letter lies in "U+0100-02BA,U+1E00". */
export const isInRange = (code: number, range: string): boolean =>
  range.split(',').some((part) => {
    const [from, to = from] = part.replace('U+', '').split('-');
    return code >= Number.parseInt(from as string, 16) && code <= Number.parseInt(to as string, 16);
  });

/** The parts whose letters are used: a name from Warsaw brings one more file, a name from Munich none. */
export const neededParts = (text: string): FontName[] => {
  const needed = new Set<FontName>(['latin']);
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) as number;
    const holding = NAMES.filter((name) => isInRange(code, ranges[name]));
    // What several parts hold comes with one that is there anyway.
    if (holding[0] && !holding.some((name) => needed.has(name))) needed.add(holding[0]);
  }
  return NAMES.filter((name) => needed.has(name));
};

const dataAddress = async (part: FontName): Promise<string> => {
  const answer = await fetch((await FILES[part]()).default);
  if (!answer.ok) throw new Error(`the font is not there: ${answer.status}`);
  const bytes = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(bytes);
  });
};

export const fontFaces = (parts: readonly FontPart[]): string =>
  parts
    .map(
      ({ range, address }) =>
        `@font-face{font-family:'${PICTURE_FAMILY}';font-style:normal;font-weight:200 900;src:url(${address}) format('woff2');unicode-range:${range}}`,
    )
    .join('');

/** The same picture with its font. Without the network there may be none: then names keep their width by `textLength`. */
export const withFont = async (
  picture: Picture,
  load: (part: FontName) => Promise<string> = dataAddress,
): Promise<Picture> => {
  const found = await Promise.allSettled(
    neededParts(picture.svg).map(async (part) => ({ range: ranges[part], address: await load(part) })),
  );
  const parts = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (parts.length === 0) return picture;
  return { ...picture, svg: picture.svg.replace('</desc>', () => `</desc><style>${fontFaces(parts)}</style>`) };
};
