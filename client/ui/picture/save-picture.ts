import { download } from '../download.ts';
import { withFont } from './picture-font.ts';
import { type Picture, pngScale, toPng } from './to-png.ts';

export const saveSvg = async (name: string, picture: Picture): Promise<void> =>
  download(name, (await withFont(picture)).svg, 'image/svg+xml');

/** False: it is too large for an image that anybody could read. */
export const savePng = async (name: string, picture: Picture): Promise<boolean> => {
  const scale = pngScale(picture);
  if (scale === null) return false;
  download(name, await toPng(await withFont(picture), scale), 'image/png');
  return true;
};
