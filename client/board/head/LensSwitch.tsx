import { LENSES } from '../../../shared/rules/layout/lens/lens-name.ts';
import { announce } from '../../session/announce.ts';
import { useViewState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useBoard } from '../board-context.ts';
import styles from './head.module.css';

/** Through which lens the same cards are looked at. Who may not see what is judged inside has no Decision unit. */
export const LensSwitch = () => {
  const { view, session } = useBoard();
  const t = useText().lens;
  const lens = useViewState((state) => state.look.lens);
  const offered = LENSES.filter((one) => one !== 'decision' || session.access.layers.inside !== null);
  return (
    <div className={styles.lens}>
      <SegmentedControl
        label={t.switch}
        value={lens}
        options={offered.map((id) => ({ id, label: t.names[id] }))}
        onChange={(next) => {
          view.look({ lens: next });
          announce(t.shown[next]);
        }}
      />
    </div>
  );
};
