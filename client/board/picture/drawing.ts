import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Changes } from '../../../shared/rules/changes-since.ts';
import type { Tone } from '../../../shared/rules/overlay.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';
import type { Palette } from '../../ui/picture/palette.ts';
import type { Meant } from '../scene/meant-by.ts';
import type { BoardReading } from '../scene/read-board.ts';

/** What every part of a picture is drawn from. */
export type Drawing = {
  reading: BoardReading;
  palette: Palette;
  text: Text;
  language: Language;
  day: Day;
  /** Whom focus and filter mean; null: everybody. */
  meant: Meant | null;
  tones: ReadonlyMap<PersonId, Tone>;
  /** While it is compared with an earlier day. */
  changes: Changes | null;
};
