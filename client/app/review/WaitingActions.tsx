import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { actionOutbox, type Waiting } from '../../portfolio/review/action-outbox.ts';
import { useSession } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MeetingParts.module.css';

/** Actions that were made here and no server has yet, also when nothing is recorded any more: nobody loses one unseen. */
export const WaitingActions = ({ review, item }: { review: string; item: SeenItem }) => {
  const t = usePortfolioText().review.actions;
  const { user } = useSession();
  const outbox = actionOutbox({ user: user.id, review, account: item.account });
  const waiting = (useStore(outbox.store) ?? []).filter(({ state }) => state !== 'sending');
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.waiting} aria-label={t.waiting}>
      {waiting.map((one) => (
        <WaitingAction key={one.id} action={one} onDrop={() => outbox.drop(one.id)} />
      ))}
    </ul>
  );
};

/** What will not be taken can be let go. */
const WaitingAction = ({ action, onDrop }: { action: Waiting; onDrop: () => void }) => {
  const t = usePortfolioText().review;
  const naming = useNaming();
  const { day } = useFormat();
  const { text, owner, due, state } = action;
  const more = [...(owner === null ? [] : [naming.person(owner)]), ...(due === null ? [] : [day(due)])];
  return (
    <li>
      <span dir="auto">{[text, ...more].join(', ')}</span>
      <small role="status">{state === 'refused' ? t.actions.refused : t.actions.later}</small>
      {state === 'refused' && (
        <Button variant="quiet" onPress={onDrop}>
          {t.record.drop}
        </Button>
      )}
    </li>
  );
};
