import { useEffect, useState } from 'react';
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

/** What is on its way is waited for, and looked at again after this time. */
const LOOK_MS = 200;
const pause = () => new Promise<void>((resolve) => void later(LOOK_MS, resolve));
/** Then what has not come through counts as left. */
const LOOKS = 25;

/**
 * Asked once, with what was not talked about, what nobody has chosen from and what is not sent. Enter ends it, unless
 * something would be lost.
 */
export const EndDialog = ({ review, user, underway, onEnd, onClose }: EndDialogProps) => {
  const t = usePortfolioText().review.end;
  const [state, setState] = useState<'asks' | 'ends' | 'failed'>('asks');
  const [left, setLeft] = useState(() => unsentOfReview(user, review.id).left);
  useEffect(() => later(LOOK_MS, () => setLeft(unsentOfReview(user, review.id).left)));
  const done = review.items.filter(({ doneAt }) => doneAt !== null).length;
  const beside = review.items.filter(({ displaced }) => displaced.length > 0);
  const namesOf = (accounts: readonly AccountId[]) =>
    review.items
      .filter(({ account }) => accounts.includes(account))
      .map(({ name }) => name)
      .join(', ');

  const end = async () => {
    setState('ends');
    const onTheWay = () => [...unsentOfReview(user, review.id).onTheWay, ...underway()];
    for (let looks = 0; looks < LOOKS && onTheWay().length > 0; looks += 1) await pause();
    const lost = [...unsentOfReview(user, review.id).left, ...onTheWay()];
    // told of all of it before it is lost
    if (lost.some((account) => !left.includes(account))) {
      setLeft(lost);
      return setState('asks');
    }
    await onEnd().catch(() => setState('failed'));
  };
  return (
    <Dialog
      title={t.title}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus={left.length > 0}>
            {t.stay}
          </Button>
          <Button variant="ink" isPending={state === 'ends'} onPress={() => void end()} autoFocus={left.length === 0}>
            {left.length > 0 ? t.anyway : t.now}
          </Button>
        </>
      }
    >
      <p>{t.text(done, review.items.length)}</p>
      {beside.length > 0 && <Notice tone="warning">{t.beside(namesOf(beside.map(({ account }) => account)))}</Notice>}
      {left.length > 0 && <Notice tone="warning">{t.unsent(namesOf(left))}</Notice>}
      {state === 'failed' && <Notice tone="error">{t.failed}</Notice>}
    </Dialog>
  );
};
