import { Frame, Lock, StickyNote } from 'lucide-react';
import type { RecordId } from '../../../shared/model/id.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { useAccountPart, useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { useBoard } from '../board-context.ts';
import { ContactRing } from '../card/ContactRing.tsx';
import styles from './lens-bar.module.css';
import { ShadeChips } from './ShadeChips.tsx';

const ALL = '_all';
const MANAGE = '_manage';

/** One decision at a time, or all of them: it says whose roles the cards bear. */
const DecisionChooser = () => {
  const { view } = useBoard();
  const t = useText().lens.decision;
  const decisions = useAccountPart((account) => account.inside.decisions);
  const decision = useViewState((state) => state.look.decision);
  const value = decisions.some(({ id }) => id === decision) ? (decision as string) : ALL;
  return (
    <label className={styles.chooser}>
      <span>{t.chooser}</span>
      <select
        value={value}
        onChange={({ target }) => {
          if (target.value === MANAGE) view.openDialog({ kind: 'decisions' });
          else view.look({ decision: target.value === ALL ? null : (target.value as RecordId) });
        }}
      >
        <option value={ALL}>{t.all}</option>
        {decisions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || t.unnamed}
          </option>
        ))}
        <option value={MANAGE}>{t.manage}</option>
      </select>
    </label>
  );
};

const DecisionBar = () => {
  const { view } = useBoard();
  const shows = useViewState((state) => state.showsReporting);
  const hasReporting = useAccountPart(({ links }) => links.some(({ kind }) => kind !== 'coordinates'));
  const t = useText().lens.decision;
  return (
    <>
      <DecisionChooser />
      <span className={styles.legend}>
        <span className={styles.ring}>
          <ContactRing contact={1} stale={false} />
        </span>
        {t.ring}
      </span>
      {hasReporting && (
        <Check isSelected={shows} onChange={(wanted) => view.setShowsReporting(wanted)}>
          {t.reporting}
        </Check>
      )}
      <span className={styles.hidden}>
        <Lock size={13} strokeWidth={1.6} aria-hidden />
        {t.hidden}
      </span>
    </>
  );
};

const FreeBar = ({ isShaded }: { isShaded: boolean }) => {
  const { view, readOnly } = useBoard();
  const t = useText().lens.free;
  const isFixed = useStore(readOnly);
  const handle = () => view.board.get();
  return (
    <>
      {!isFixed && (
        <>
          <Button icon={StickyNote} shortcut="Shift+n" onPress={() => handle()?.addNote()}>
            {t.addNote}
          </Button>
          <Button icon={Frame} shortcut="Shift+m" onPress={() => handle()?.addFrame()}>
            {t.addFrame}
          </Button>
        </>
      )}
      {!isShaded && <span className={styles.hint}>{t.hint}</span>}
    </>
  );
};

/** What the bar says of the lens that is looked through, and of what is shaded. */
export const LensWords = ({ lens, isShaded }: { lens: LensName; isShaded: boolean }) => (
  <>
    {lens === 'decision' && <DecisionBar />}
    {lens === 'free' && <FreeBar isShaded={isShaded} />}
    {isShaded && <ShadeChips />}
  </>
);
