import { isNarrow } from '../../../shared/rules/filter-people.ts';
import { useViewState } from '../../session/hooks.ts';
import { promptPart } from '../../session/lazy-part.ts';
import styles from './lens-bar.module.css';

const LensWords = promptPart(async () => ({ default: (await import('./LensWords.tsx')).LensWords }));

/** Under the head: what belongs to the lens that is looked through. Not there while there is nothing to say. */
export const LensBar = () => {
  const lens = useViewState((state) => state.look.lens);
  const isShaded = useViewState(
    ({ shade }) => shade.overlay !== null || shade.focus !== null || isNarrow(shade.filter),
  );
  if (lens !== 'decision' && lens !== 'free' && !isShaded) return null;
  return (
    <div className={styles.bar}>
      <LensWords lens={lens} isShaded={isShaded} />
    </div>
  );
};
