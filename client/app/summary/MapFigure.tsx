import { useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import { NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { FIRST_LOOK } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { mapPicture } from '../../board/picture/map-picture.ts';
import { useAccount, useCadences, useToday } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { NO_SHADE } from '../../session/view-state.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { fontsArrived } from '../../ui/measure-text.ts';
import { readPalette } from '../../ui/picture/palette.ts';
import { FunctionsTable } from './FunctionsTable.tsx';
import styles from './SummaryPage.module.css';

/** A map that is so much higher than wide has names that nobody can read on one sheet. */
const TALL = 1.6;

/** The picture of the map within a page: parsed as the XML it is, so that nothing in a name can become markup. */
export const MapFigure = ({ day, lens, captions }: { day: Day; lens: LensName; captions: readonly string[] }) => {
  const account = useAccount();
  const today = useToday();
  const cadences = useCadences();
  const text = useText();
  const [language] = useLanguage();
  const fonts = useStore(fontsArrived);
  const place = useRef<HTMLDivElement>(null);
  const [isTall, setTall] = useState(false);
  const isEmpty = account.people.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: names are measured anew when a font has arrived
  useLayoutEffect(() => {
    const { svg, width, height } = mapPicture({
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
      cadences,
    });
    setTall(height > width * TALL);
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [account, day, today, cadences, lens, text, language, fonts]);

  return (
    <figure className={styles.map}>
      {isEmpty && <p className={styles.rest}>{text.share.page.emptyMap}</p>}
      <div className={styles.sides} hidden={isEmpty}>
        <div ref={place} className={styles.picture} data-tall={isTall || undefined} />
        {isTall && <FunctionsTable />}
      </div>
      {captions.length > 0 && <figcaption>{captions.join(' ')}</figcaption>}
    </figure>
  );
};
