import { Info } from 'lucide-react';
import { NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import { useAccountPart, useView, useViewState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from './Imagining.module.css';

/** More names than these make no sentence. */
const NAMED = 3;

/** Between map and strip: says that the map shows what would be, and leads back. */
export const Imagining = () => {
  const view = useView();
  const t = useText();
  const imagined = useViewState((state) => state.imagined);
  const people = useAccountPart((account) => account.people);
  const called = (id: string) => people.find((person) => person.id === id)?.name.trim() || t.board.unnamed;
  const left = imagined.without.map(called);
  const meet = imagined.with.map(({ supplier, customer }) => t.next.pair(called(supplier), called(customer)));
  const words = [
    left.length > 0 && t.next.without(left.slice(0, NAMED), left.length - NAMED),
    ...meet.map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')),
  ].filter((word) => word !== false);
  const said = t.next.onMap(words.join(', '));
  return (
    <div className={styles.banner} role="status">
      <Info size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.words} title={said}>
        {said}
      </span>
      <button type="button" className={styles.back} onClick={() => view.imagine(NOTHING_IMAGINED)}>
        {t.next.end}
      </button>
    </div>
  );
};
