import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { unsentOfReview } from '../../portfolio/review/unsent-of-review.ts';
import { later } from '../../session/later.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';

type EndDialogProps = {
  review: SeenReview;
  user: string;
  /** Accounts that are on their way to being done. */
  underway: () => AccountId[];
  onEnd: () => Promise<void>;
  onClose: () => void;
};

/** What would be lost: something written that is not sent, or that one is done with it. */
type Lost = { unsent: AccountId[]; undone: AccountId[] };

/** What is on its way is waited for, and looked at again after this time. */
const LOOK_MS = 200;
const pause = () => new Promise<void>((resolve) => void later(LOOK_MS, resolve));
/** Then what has not come through counts as lost. */
const LOOKS = 25;

const isSame = (a: Lost, b: Lost): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Asked once, with what was not talked about, what nobody has chosen from and what is not sent. Enter ends it, unless
 * something would be lost.
 */
export const EndDialog = ({ review, user, underway, onEnd, onClose }: EndDialogProps) => {
  const t = usePortfolioText().review.end;
  const [state, setState] = useState<'asks' | 'ends' | 'failed'>('asks');
  /** What is on its way counts once it was waited for, and stays named until it has come through. */
  const look = (told: Lost, isWaitedFor: boolean): Lost => {
    const { left, onTheWay } = unsentOfReview(user, review.id);
    const unsent = onTheWay.filter((account) => isWaitedFor || told.unsent.includes(account));
    return {
      unsent: [...new Set([...left, ...unsent])],
      undone: underway().filter((account) => isWaitedFor || told.undone.includes(account)),
    };
  };
  const [lost, setLost] = useState(() => look({ unsent: [], undone: [] }, false));
  const lookAgain = useEffectEvent(() =>
    setLost((told) => {
      const now = look(told, false);
      return isSame(told, now) ? told : now;
    }),
  );
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    const timer = setInterval(() => lookAgain(), LOOK_MS);
    return () => {
      isOver.current = true;
      clearInterval(timer);
    };
  }, []);
  const done = review.items.filter(({ doneAt }) => doneAt !== null).length;
  const beside = review.items.filter(({ displaced }) => displaced.length > 0);
  const namesOf = (accounts: readonly AccountId[]) =>
    review.items
      .filter(({ account }) => accounts.includes(account))
      .map(({ name }) => name)
      .join(', ');

  const end = async () => {
    setState('ends');
    const isOnTheWay = () => unsentOfReview(user, review.id).onTheWay.length + underway().length > 0;
    for (let looks = 0; looks < LOOKS && isOnTheWay(); looks += 1) await pause();
    // whoever has closed the question has taken it back
    if (isOver.current) return;
    const now = look(lost, true);
    const isTold =
      now.unsent.every((account) => lost.unsent.includes(account)) &&
      now.undone.every((account) => lost.undone.includes(account));
    // told of all of it before it is lost
    if (!isTold) {
      setLost(now);
      return setState('asks');
    }
    await onEnd().catch(() => setState('failed'));
  };
  const isNothingLost = lost.unsent.length + lost.undone.length === 0;
  return (
    <Dialog
      title={t.title}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus={!isNothingLost}>
            {t.stay}
          </Button>
          <Button variant="ink" isPending={state === 'ends'} onPress={() => void end()} autoFocus={isNothingLost}>
            {isNothingLost ? t.now : t.anyway}
          </Button>
        </>
      }
    >
      <p>{t.text(done, review.items.length)}</p>
      {beside.length > 0 && <Notice tone="warning">{t.beside(namesOf(beside.map(({ account }) => account)))}</Notice>}
      {lost.unsent.length > 0 && <Notice tone="warning">{t.unsent(namesOf(lost.unsent))}</Notice>}
      {lost.undone.length > 0 && <Notice tone="warning">{t.undone(namesOf(lost.undone))}</Notice>}
      {state === 'failed' && <Notice tone="error">{t.failed}</Notice>}
    </Dialog>
  );
};
