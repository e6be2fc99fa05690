import { download } from '../download.ts';
import { type Picture, pngScale, toPng } from './to-png.ts';

export const saveSvg = (name: string, { svg }: Picture): void => download(name, svg, 'image/svg+xml');

/** False: it is too large for an image that anybody could read. */
export const savePng = async (name: string, picture: Picture): Promise<boolean> => {
  const scale = pngScale(picture);
  if (scale === null) return false;
  download(name, await toPng(picture, scale), 'image/png');
  return true;
};
