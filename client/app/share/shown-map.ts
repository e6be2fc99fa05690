import { type MapPicture, mapPicture } from '../../board/picture/map-picture.ts';
import type { AccountSession } from '../../session/account-session.ts';
import { dayShown } from '../../session/day-shown.ts';
import { insightOf } from '../../session/insight.ts';
import type { View } from '../../session/view.ts';
import { formatDay } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';
import { readPalette } from '../../ui/picture/palette.ts';
import { captionsOf, sayNumbers } from './say-shown.ts';

export type Sharing = { session: AccountSession; view: View; text: Text; language: Language };

/** The map as it is on the screen now: the same lens, day, focus, filter, colour and imagination. */
export const shownMap = ({ session, view, text, language }: Sharing): MapPicture => {
  const state = view.state.get();
  const [day, today, account] = [dayShown({ session, view }), session.today(), session.account.get()];
  const { look, shade, imagined } = state;
  const {
    network,
    head,
    measures,
    findings: found,
  } = insightOf(account, { day, today, judging: session.access.judging, imagined });
  const said = [
    text.share.lens(text.lens.names[look.lens]),
    formatDay(day, language, 'long'),
    ...sayNumbers(head, measures.diamondIndex, text, language),
  ].join(' · ');
  const captions = captionsOf(network, state, { day, today, text, language, findings: found.open });
  const palette = readPalette();
  const { showsReporting: reporting } = state;
  const influences = state.showsInfluence ? 'all' : state.selectedPeople;
  return mapPicture({
    account,
    day,
    today,
    look,
    shade,
    imagined,
    palette,
    text,
    language,
    said,
    captions,
    influences,
    reporting,
    findings: found.open,
    cadences: session.access.judging?.findings,
  });
};
