import type { ShareKind } from '../../actions/app-host.ts';
import { fileName } from '../../exchange/file-name.ts';
import { dayShown } from '../../session/day-shown.ts';
import { download } from '../../ui/download.ts';
import { toast } from '../../ui/toast.ts';
import { type Sharing, shownMap } from './shown-map.ts';
import { pngScale, toPng } from './to-png.ts';

/** `Nordwind AG Shape 2026-11-20.svg`. */
const nameOf = ({ session, view, text }: Sharing, ending: string): string =>
  fileName(
    session.account.get().account.name,
    text.lens.names[view.state.get().look.lens],
    dayShown({ session, view }),
    ending,
  );

const saveMap = async (sharing: Sharing, asImage: boolean): Promise<void> => {
  await document.fonts?.ready;
  const picture = shownMap(sharing);
  if (!asImage) return download(nameOf(sharing, 'svg'), picture.svg, 'image/svg+xml');
  const scale = pngScale(picture);
  if (scale === null) return void toast(sharing.text.share.tooLarge, { tone: 'error' });
  download(nameOf(sharing, 'png'), await toPng(picture, scale), 'image/png');
};

/** Saves a file that says what the account says. */
export const saveShare = async (kind: ShareKind, sharing: Sharing): Promise<void> => {
  switch (kind) {
    case 'map-svg':
      return saveMap(sharing, false);
    case 'map-png':
      return saveMap(sharing, true);
  }
};
