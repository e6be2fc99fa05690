import { useEffect, useRef } from 'react';
import type { Side } from '../../../shared/model/side.ts';
import type { Dialog } from '../../session/dialog.ts';
import { useAccountPart, useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { AddForm } from './AddForm.tsx';
import styles from './add.module.css';

type AddDialog = Extract<Dialog, { kind: 'add' }>;

/** The dialog asks for somebody of this side, of no lane in particular. */
export const asksEmptySide = (dialog: AddDialog, side: Side): boolean =>
  (dialog.side ?? 'customer') === side && !dialog.lane;

const SIDES: readonly Side[] = ['supplier', 'customer'];

/** A side without anybody teaches how it is filled, where it is filled. */
const EmptySide = ({ side }: { side: Side }) => {
  const { view, draft } = useBoard();
  const t = useText().board;
  const company = useAccountPart((account) => account.account[side]);
  const asked = useViewState(({ dialog }) => (dialog?.kind === 'add' && asksEmptySide(dialog, side) ? dialog : null));
  const drawn = useStore(draft);
  const section = useRef<HTMLElement>(null);
  // Who asks for somebody new on this side gets the field that stands here, not a second one over it.
  useEffect(() => {
    if (asked && !drawn) section.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [asked, drawn]);
  return (
    <section ref={section} className={styles.empty} data-side={side} data-board-control>
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
