import { mix, type Palette } from '../../ui/picture/palette.ts';
import { escaped, group, PICTURE_FONT, tag, words } from '../../ui/picture/svg-markup.ts';
import type { Picture } from '../../ui/picture/to-png.ts';
import type { Paint, Scene, Shape } from './scene.ts';

const MARGIN = 24;
const HEAD = 72;
const FOOT_LINE = 18;

const colour = (paint: Paint | undefined, palette: Palette): string =>
  paint === undefined
    ? 'none'
    : typeof paint === 'string'
      ? palette[paint]
      : mix(palette[paint.of], palette[paint.on], paint.share);

const drawShape = (shape: Shape, palette: Palette): string => {
  if (shape.kind === 'words') {
    const { x, y, text, size = 12.5, weight = 400, fill = 'ink2', anchor = 'start', turn } = shape;
    const said = words(text, { ...{ x, y, size, weight, anchor }, fill: colour(fill, palette) });
    return turn ? tag('g', { transform: `rotate(${turn} ${x} ${y})` }, said) : said;
  }
  const look = {
    fill: colour(shape.fill, palette),
    stroke: shape.stroke ? colour(shape.stroke, palette) : null,
    'stroke-width': shape.stroke ? (shape.line ?? 1) : null,
    'stroke-dasharray': shape.dash ?? null,
  };
  switch (shape.kind) {
    case 'rect':
      return tag('rect', { x: shape.x, y: shape.y, width: shape.w, height: shape.h, rx: shape.r ?? null, ...look });
    case 'circle':
      return tag('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...look });
    case 'path':
      return tag('path', {
        d: shape.d,
        transform: shape.at ? `translate(${shape.at.x} ${shape.at.y})` : null,
        ...look,
      });
  }
};

type Words = { title: string; said: string; foot: readonly string[] };

/** The scene as an SVG that stands alone, in the light colours, with its title above and what it leaves out below. */
export const drawScene = (scene: Scene, { title, said, foot }: Words, palette: Palette): Picture => {
  const width = Math.ceil(scene.width + 2 * MARGIN);
  const footTop = HEAD + scene.height + MARGIN;
  const height = Math.ceil(footTop + foot.length * FOOT_LINE + MARGIN / 2);
  const draw = (shapes: readonly Shape[]) => shapes.map((shape) => drawShape(shape, palette)).join('');
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'font-family': PICTURE_FONT.replaceAll('"', "'"),
    },
    [
      tag('title', {}, escaped(title)),
      tag('desc', {}, escaped([said, ...foot].filter(Boolean).join('. '))),
      tag('rect', { width, height, fill: palette.paper }),
      words(title, { x: MARGIN, y: 36, size: 20, weight: 600, fill: palette.ink }),
      words(said, { x: MARGIN, y: 57, size: 13, fill: palette.ink2 }),
      group({ transform: `translate(${MARGIN} ${HEAD})` }, [
        draw(scene.shapes),
        ...scene.marks.map((mark) => group({ 'data-mark': mark.title }, [draw(mark.shapes)])),
        draw(scene.over ?? []),
      ]),
      ...foot.map((line, index) =>
        words(line, { x: MARGIN, y: footTop + 12 + index * FOOT_LINE, size: 12.5, fill: palette.ink2 }),
      ),
    ].join(''),
  );
  return { svg, width, height };
};
