/** An SVG that stands alone. */
export type Picture = { svg: string; width: number; height: number };

const SCALE = 2;
/** What every browser draws on one canvas: pixels of an edge, and of the whole. */
const MOST_EDGE = 16_000;
const MOST_PIXELS = 100_000_000;
/** Below this no name can be read. */
const LEAST_SCALE = 0.75;

/** Twice the size of the picture; of a large one as much as a canvas takes. null: it would be unreadable. */
export const pngScale = ({ width, height }: Pick<Picture, 'width' | 'height'>): number | null => {
  const scale = Math.min(SCALE, MOST_EDGE / width, MOST_EDGE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  return scale < LEAST_SCALE ? null : scale;
};

/** The picture as an image. Throws when the browser cannot draw it. */
export const toPng = async ({ svg, width, height }: Picture, scale: number): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('there is no canvas');
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the image is empty'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
};
