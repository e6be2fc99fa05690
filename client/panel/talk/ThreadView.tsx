import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { shorten } from '../../../shared/rules/shorten.ts';
import { holds, type Thread } from '../../../shared/rules/threads.ts';
import { type CommentRights, changeComment, sendComment } from '../../session/comments.ts';
import { useDraft } from '../../session/drafts.ts';
import { useSaveState, useSession } from '../../session/hooks.ts';
import { failureCode } from '../../session/request.ts';
import { useShownComment } from '../../session/shown-comment.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { CommentView } from './CommentView.tsx';
import { Composer } from './Composer.tsx';
import styles from './talk.module.css';

/** Replies shown at once; the newest ones, for they are what is talked of. */
const SHOWN = 4;
const NAME = 40;

/** A comment, its answers, and what can be done with both. */
export const ThreadView = ({ thread, rights }: { thread: Thread; rights: CommentRights | null }) => {
  const { head, replies, isResolved } = thread;
  const { accountId } = useSession();
  const { talk, errors } = useText();
  const isOffline = useSaveState().kind === 'offline';
  const place = `reply ${head.id}`;
  const [isReplying, setReplying] = useState(useDraft(place).text !== '');
  const [showsAll, setShowsAll] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const replyButton = useRef<HTMLButtonElement>(null);
  const wasReplying = useRef(false);
  useEffect(() => {
    // the field is gone: the keys go on where it came from
    if (wasReplying.current && !isReplying) replyButton.current?.focus();
    wasReplying.current = isReplying;
  }, [isReplying]);

  const isShown = holds(thread, useShownComment());
  useEffect(() => {
    if (isShown) setShowsAll(true);
  }, [isShown]);
  const hidden = showsAll || replies.length <= SHOWN + 1 ? 0 : replies.length - SHOWN;
  const resolve = async () => {
    setBusy(true);
    try {
      await changeComment(accountId, head.id, { resolved: !isResolved });
    } catch (error) {
      toast(talk.failed(errors.byCode[failureCode(error)]), { tone: 'error' });
    }
    setBusy(false);
  };

  return (
    <li className={styles.thread} data-resolved={isResolved || undefined}>
      <CommentView comment={head} rights={rights} />
      {replies.length > 0 && (
        <div className={styles.replies}>
          {hidden > 0 && (
            <Button variant="quiet" className={styles.earlier ?? ''} onPress={() => setShowsAll(true)}>
              {talk.earlier(hidden)}
            </Button>
          )}
          {replies.slice(hidden).map((reply) => (
            <CommentView key={reply.id} comment={reply} rights={rights} />
          ))}
        </div>
      )}
      {rights?.mayComment &&
        (isReplying ? (
          <div className={styles.answer}>
            <Composer
              place={place}
              label={talk.replyTo(shorten(head.author, NAME) || talk.somebody)}
              placeholder={talk.replyTo(shorten(head.author, NAME) || talk.somebody)}
              kind="send"
              autoFocus
              onSend={(text, id) => sendComment(accountId, { text, id, replyTo: head.id })}
              onDone={() => setReplying(false)}
            />
          </div>
        ) : (
          <div className={styles.actions}>
            <Button variant="quiet" icon={CornerDownRight} ref={replyButton} onPress={() => setReplying(true)}>
              {talk.reply}
            </Button>
            <Button
              variant="quiet"
              icon={isResolved ? RotateCcw : Check}
              isDisabled={isBusy || isOffline}
              onPress={resolve}
            >
              {isResolved ? talk.reopen : talk.resolve}
            </Button>
          </div>
        ))}
    </li>
  );
};
