import { PALETTE_TOKENS } from '../../ui/picture/palette.ts';
import type { Ink, Paint, Shape } from './scene.ts';

const token = (ink: Ink): string => `var(${PALETTE_TOKENS[ink]})`;

const colour = (paint: Paint | undefined): string =>
  paint === undefined
    ? 'none'
    : typeof paint === 'string'
      ? token(paint)
      : `color-mix(in srgb, ${token(paint.of)} ${Math.round(paint.share * 100)}%, ${token(paint.on)})`;

/** One shape in the colours of the theme. */
export const SceneShape = ({ shape }: { shape: Shape }) => {
  if (shape.kind === 'words') {
    const { x, y, text, size = 12.5, weight = 400, fill = 'ink2', anchor = 'start', turn } = shape;
    return (
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        transform={turn ? `rotate(${turn} ${x} ${y})` : undefined}
        style={{ fontSize: size, fontWeight: weight, fill: colour(fill) }}
      >
        {text}
      </text>
    );
  }
  const look = {
    style: { fill: colour(shape.fill), stroke: colour(shape.stroke) },
    strokeWidth: shape.line ?? 1,
    strokeDasharray: shape.dash,
  };
  switch (shape.kind) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx={shape.r} {...look} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...look} />;
    case 'path':
      return <path d={shape.d} transform={shape.at && `translate(${shape.at.x} ${shape.at.y})`} {...look} />;
  }
};

export const SceneShapes = ({ shapes }: { shapes: readonly Shape[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: reason: shapes have no identity, a scene is drawn anew as a whole
  shapes.map((shape, index) => <SceneShape key={index} shape={shape} />);
