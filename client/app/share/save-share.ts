import type { ShareKind } from '../../actions/app-host.ts';
import { dayShown } from '../../session/day-shown.ts';
import type { Text } from '../../text/use-text.ts';
import { fileName } from '../../ui/file-name.ts';
import { savePng, saveSvg } from '../../ui/picture/save-picture.ts';
import { saveCsv, saveXlsx } from '../../ui/save-tables.ts';
import { toast } from '../../ui/toast.ts';
import { type Sharing, shownMap } from './shown-map.ts';
import { actionRows, findingRows, workbook } from './tables.ts';

/** `Nordwind AG Shape 2026-11-20.svg`. */
const nameOf = ({ session, view, text }: Sharing, ending: string): string =>
  fileName(
    session.account.get().account.name,
    text.lens.names[view.state.get().look.lens],
    dayShown({ session, view }),
    ending,
  );

const nameOfPart = ({ session, view, text }: Sharing, part: keyof Text['share']['files'], ending: string): string =>
  fileName(session.account.get().account.name, text.share.files[part], dayShown({ session, view }), ending);

const saveMap = async (sharing: Sharing, asImage: boolean): Promise<void> => {
  await document.fonts?.ready;
  const picture = shownMap(sharing);
  if (!asImage) return saveSvg(nameOf(sharing, 'svg'), picture);
  if (await savePng(nameOf(sharing, 'png'), picture)) return;
  toast(sharing.text.share.tooLarge, { tone: 'error' });
};

/** Saves a file that says what the account says. */
export const saveShare = async (kind: ShareKind, sharing: Sharing): Promise<void> => {
  switch (kind) {
    case 'map-svg':
      return saveMap(sharing, false);
    case 'map-png':
      return saveMap(sharing, true);
    case 'workbook':
      return saveXlsx(nameOfPart(sharing, 'workbook', 'xlsx'), workbook(sharing));
    case 'findings':
      return saveCsv(nameOfPart(sharing, 'findings', 'csv'), findingRows(sharing));
    case 'actions':
      return saveCsv(nameOfPart(sharing, 'actions', 'csv'), actionRows(sharing));
  }
};
