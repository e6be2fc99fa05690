import { X } from 'lucide-react';
import { Suspense, useDeferredValue } from 'react';
import { useDayInWords, useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { whenIdle } from '../../session/when-idle.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Details.module.css';
import { DetailsSkeleton } from './DetailsSkeleton.tsx';
import type { DetailsState } from './use-details.ts';

const Panel = lazyPart(async () => {
  await whenIdle();
  return { default: (await import('../../panel/Panel.tsx')).Panel };
});
const PanelOnDay = lazyPart(async () => {
  await whenIdle();
  return { default: (await import('./PanelOnDay.tsx')).PanelOnDay };
});
// who may not read the portfolio is told nothing of other accounts, and asks for nothing
const AcrossPlace = lazyPart(async () => ({ default: (await import('./AcrossPlace.tsx')).AcrossPlace }));

/** Where the panel stands: beside the canvas, over its right part or over its lower part. */
export const Details = ({ details }: { details: DetailsState }) => {
  const t = useText().app.account;
  // The map follows the hand; words follow when there is time.
  const lookedAt = useDeferredValue(useDayInWords());
  const { place, hide } = details;
  const across = useSession().access.may.editProfile && (
    <Suspense>
      <AcrossPlace />
    </Suspense>
  );
  return (
    <aside
      className={styles.details}
      data-place={place}
      id="details"
      tabIndex={-1}
      aria-label={t.details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || place === 'side') return;
        event.preventDefault();
        hide();
        document.getElementById('content')?.focus();
      }}
    >
      {place !== 'side' && (
        <div className={styles.close}>
          <IconButton icon={X} label={t.hideDetails} onPress={hide} />
        </div>
      )}
      <Suspense fallback={<DetailsSkeleton />}>
        {lookedAt !== null ? <PanelOnDay day={lookedAt} /> : <Panel across={across} />}
      </Suspense>
    </aside>
  );
};
