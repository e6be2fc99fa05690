import { useState } from 'react';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';

type EndDialogProps = { review: SeenReview; onEnd: () => Promise<void>; onClose: () => void };

/** Asked once, with what was not talked about. Enter ends it. */
export const EndDialog = ({ review, onEnd, onClose }: EndDialogProps) => {
  const t = usePortfolioText().review.end;
  const [state, setState] = useState<'asks' | 'ends' | 'failed'>('asks');
  const done = review.items.filter(({ doneAt }) => doneAt !== null).length;
  const end = () => {
    setState('ends');
    onEnd().catch(() => setState('failed'));
  };
  return (
    <Dialog
      title={t.title}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.stay}</Button>
          <Button variant="ink" isPending={state === 'ends'} onPress={end} autoFocus>
            {t.now}
          </Button>
        </>
      }
    >
      <p>{t.text(done, review.items.length)}</p>
      {state === 'failed' && <Notice tone="error">{t.failed}</Notice>}
    </Dialog>
  );
};
