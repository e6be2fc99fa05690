import { X } from 'lucide-react';
import type { Day } from '../../../shared/model/day.ts';
import { Panel } from '../../panel/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Details.module.css';
import { PanelOnDay } from './PanelOnDay.tsx';
import type { DetailsState } from './use-details.ts';

/** Where the panel stands: beside the canvas, over its right part or over its lower part. */
export const Details = ({ details, lookedAt }: { details: DetailsState; lookedAt: Day | null }) => {
  const t = useText().app.account;
  const { place, hide } = details;
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
      {lookedAt === null ? <Panel /> : <PanelOnDay day={lookedAt} />}
    </aside>
  );
};
