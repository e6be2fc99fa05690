import { PERSON_CHANGES } from '../../../shared/rules/changes-since.ts';
import { CHANGE_TONES } from '../../../shared/rules/overlay.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { sayGone } from '../card/say-change.ts';
import styles from './shade.module.css';

/** What has changed, counted: only what there is. Who is gone has no card and is named. */
export const SinceLegend = () => {
  const { shade, model } = useBoard();
  const text = useText();
  const t = text.lens.since;
  const changes = useStore(shade.changes);
  if (!changes) return null;
  const all = [...changes.people.values()];
  const counts = PERSON_CHANGES.map((change) => ({ change, count: all.filter((one) => one === change).length }));
  const gone = sayGone(changes, model.network(), text);
  const lost = changes.goneLines.length;
  const isNothing = all.length + changes.lines.size + changes.gonePeople.length + lost === 0;
  return (
    <span className={styles.legend}>
      {isNothing && <span>{t.nothing}</span>}
      {counts
        .filter(({ count }) => count > 0)
        .map(({ change, count }) => (
          <span key={change}>
            <i
              data-tone={CHANGE_TONES[change].tone}
              data-against={CHANGE_TONES[change].against || undefined}
              aria-hidden
            />
            {t.counted(count, t.changes[change])}
          </span>
        ))}
      {gone !== '' && <span className={styles.words}>{gone}</span>}
    </span>
  );
};
