import type { Side } from '../../../shared/model/side.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import styles from './head.module.css';
import { LensSwitch } from './LensSwitch.tsx';
import { ShadeMenu } from './ShadeMenu.tsx';

const Company = ({ side }: { side: Side }) => {
  const { model, view, readOnly } = useBoard();
  const t = useText().board;
  const name = useAccountPart((account) => account.account[side]) || t.company[side];
  const count = useStore(model.counts)[side];
  const fixed = useStore(readOnly);
  return (
    <div className={styles.company} data-side={side}>
      <h2 className={styles.name}>
        {fixed ? (
          <span dir="auto">{name}</span>
        ) : (
          <button type="button" dir="auto" title={t.rename} onClick={() => view.openDialog({ kind: 'names' })}>
            {name}
          </button>
        )}
      </h2>
      <span className={styles.count}>{t.people(count)}</span>
    </div>
  );
};

/** The head of the plate: our company left, theirs right, as on the map below. */
export const PlateHead = () => (
  <header className={styles.head}>
    <Company side="supplier" />
    <div className={styles.middle}>
      <LensSwitch />
      <ShadeMenu />
    </div>
    <Company side="customer" />
  </header>
);
