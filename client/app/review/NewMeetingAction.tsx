import { Plus } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { z } from 'zod';
import { RecordId } from '../../../shared/model/id.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { readTypedAction, unreadInAction } from '../../../shared/rules/typed-action.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { actionOutbox } from '../../portfolio/review/action-outbox.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { announce } from '../../session/announce.ts';
import { useAccount, useSession } from '../../session/hooks.ts';
import { randomId } from '../../session/random-id.ts';
import { useStore } from '../../session/store.ts';
import { unsentIn } from '../../session/unsent.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './MeetingParts.module.css';

const Typed = z.object({ typed: z.string() });

type NewMeetingActionProps = { review: string; item: SeenItem; calls: ReviewCalls };

/**
 * What, "@" who, by when; Enter keeps it and waits for the next. What is being typed is there again after a reload; what
 * was made is sent by itself (action-outbox.ts), and stands above the field as long as it is not (WaitingActions.tsx).
 */
export const NewMeetingAction = ({ review, item, calls }: NewMeetingActionProps) => {
  const t = usePortfolioText().review.actions;
  const { user } = useSession();
  const account = useAccount();
  const { today } = useNaming();
  const kept = unsentIn({ user: user.id, place: `action ${review} ${item.account}` }, Typed);
  const outbox = actionOutbox({ user: user.id, review, account: item.account });
  const typed = useStore(kept)?.typed ?? '';
  const ours = account.people.filter((person) => person.side === 'supplier');
  const said = readTypedAction(typed, ours, today);
  const unread = unreadInAction(said);
  const write = (next: string) => kept.set(next === '' ? null : { typed: next });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (said.text === '') return;
    write('');
    const became = await outbox.add({ id: RecordId.parse(randomId()), ...said }, calls);
    if (became === 'sent') announce(t.added(said.text));
    else if (became === 'later') announce(t.later);
    else toast(t.failed, { tone: 'error' });
  };
  return (
    <form className={styles.newAction} onSubmit={(event) => void submit(event)} data-place="action">
      <TextField
        label={t.new}
        value={typed}
        onChange={write}
        placeholder={t.hint}
        {...(unread.length > 0 ? { description: t.unread(unread.join(', ')) } : {})}
      />
      <IconButton icon={Plus} label={t.add} size="large" type="submit" isDisabled={typed.trim() === ''} />
    </form>
  );
};
