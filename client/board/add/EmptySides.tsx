import type { Side } from '../../../shared/model/side.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { AddForm } from './AddForm.tsx';
import styles from './add.module.css';

const SIDES: readonly Side[] = ['supplier', 'customer'];

/** A side without anybody teaches how it is filled, where it is filled. */
const EmptySide = ({ side }: { side: Side }) => {
  const { view } = useBoard();
  const t = useText().board;
  const company = useAccountPart((account) => account.account[side]);
  return (
    <section className={styles.empty} data-side={side} data-board-control>
      <h2 className={styles.emptyTitle} dir="auto">
        {t.emptyTitle[side](company || null)}
      </h2>
      <p className={styles.emptyText}>{t.emptyText[side]}</p>
      <AddForm
        draft={{ side, lane: undefined, level: undefined, at: null, tip: true, connectTo: null }}
        hint={t.emptyHint}
        // The side is no longer empty: the next name goes into the same field, now floating over the map.
        onAdded={() => view.openDialog({ kind: 'add', side })}
      />
    </section>
  );
};

export const EmptySides = () => {
  const { model, readOnly } = useBoard();
  const counts = useStore(model.counts);
  const fixed = useStore(readOnly);
  const t = useText().board;
  const empty = SIDES.filter((side) => counts[side] === 0);
  if (empty.length === 0) return null;
  if (fixed) return empty.length === 2 ? <p className={styles.nobody}>{t.nobodyThen}</p> : null;
  return (
    <div className={styles.sides}>
      {SIDES.map((side) => (
        <div key={side}>{counts[side] === 0 && <EmptySide side={side} />}</div>
      ))}
    </div>
  );
};
