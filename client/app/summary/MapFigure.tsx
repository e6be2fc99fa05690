import { useLayoutEffect, useRef } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import { NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { FIRST_LOOK } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { fontsArrived } from '../../board/card/measure-name.ts';
import { mapPicture } from '../../board/picture/map-picture.ts';
import { useAccount, useToday } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { NO_SHADE } from '../../session/view-state.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { readPalette } from '../../ui/picture/palette.ts';
import styles from './SummaryPage.module.css';

/** The picture of the map within a page: parsed as the XML it is, so that nothing in a name can become markup. */
export const MapFigure = ({ day, lens, captions }: { day: Day; lens: LensName; captions: readonly string[] }) => {
  const account = useAccount();
  const today = useToday();
  const text = useText();
  const [language] = useLanguage();
  const fonts = useStore(fontsArrived);
  const place = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: names are measured anew when a font has arrived
  useLayoutEffect(() => {
    const { svg } = mapPicture({
      account,
      day,
      today,
      look: { ...FIRST_LOOK, lens },
      shade: NO_SHADE,
      imagined: NOTHING_IMAGINED,
      palette: readPalette(),
      text,
      language,
      said: '',
      captions: [],
      bare: true,
    });
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [account, day, today, lens, text, language, fonts]);

  return (
    <figure className={styles.map}>
      <div ref={place} className={styles.picture} />
      {captions.length > 0 && <figcaption>{captions.join(' ')}</figcaption>}
    </figure>
  );
};
