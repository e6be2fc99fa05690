import { toCsv } from '../../../shared/rules/exchange/people-csv.ts';
import type { Row } from '../../../shared/rules/exchange/write-xlsx.ts';
import { writeXlsx } from '../../../shared/rules/exchange/write-xlsx.ts';
import type { ShareKind } from '../../actions/app-host.ts';
import { fileName } from '../../exchange/file-name.ts';
import { dayShown } from '../../session/day-shown.ts';
import type { Text } from '../../text/use-text.ts';
import { download } from '../../ui/download.ts';
import { toast } from '../../ui/toast.ts';
import { type Sharing, shownMap } from './shown-map.ts';
import { actionRows, findingRows, workbook } from './tables.ts';
import { pngScale, toPng } from './to-png.ts';

/** `Nordwind AG Shape 2026-11-20.svg`. */
const nameOf = ({ session, view, text }: Sharing, ending: string): string =>
  fileName(
    session.account.get().account.name,
    text.lens.names[view.state.get().look.lens],
    dayShown({ session, view }),
    ending,
  );

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';
/** Excel takes a CSV file for UTF-8 only behind this mark. */
const MARK = '\uFEFF';

const csv = (rows: readonly Row[]): string => MARK + toCsv(rows.map((row) => row.map((cell) => `${cell ?? ''}`)));

const save = (
  sharing: Sharing,
  part: keyof Text['share']['files'],
  ending: string,
  content: BlobPart,
  type: string,
) => {
  const { session, view, text } = sharing;
  const { name } = session.account.get().account;
  download(fileName(name, text.share.files[part], dayShown({ session, view }), ending), content, type);
};

const saveMap = async (sharing: Sharing, asImage: boolean): Promise<void> => {
  await document.fonts?.ready;
  const { withFont } = await import('../../board/picture/picture-font.ts');
  const picture = await withFont(shownMap(sharing));
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
    case 'workbook':
      return save(sharing, 'workbook', 'xlsx', writeXlsx(workbook(sharing)), XLSX);
    case 'findings':
      return save(sharing, 'findings', 'csv', csv(findingRows(sharing)), CSV);
    case 'actions':
      return save(sharing, 'actions', 'csv', csv(actionRows(sharing)), CSV);
  }
};
