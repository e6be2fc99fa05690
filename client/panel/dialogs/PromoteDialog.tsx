import { useState } from 'react';
import { NO_POST } from '../../../shared/document/commands/post-fields.ts';
import { promotePerson } from '../../../shared/document/commands/promote-person.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Post } from '../../../shared/model/post.ts';
import { postOn } from '../../../shared/rules/network.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { PostFieldsForm } from '../PostFieldsForm.tsx';
import { useNaming } from '../use-naming.ts';
import { DayDialog } from './DayDialog.tsx';

/** "Promoted on …": a dated post that begins from the present one. */
export const PromoteDialog = ({ person: id, onClose }: { person: PersonId; onClose: () => void }) => {
  const session = useSession();
  const t = useText().panel;
  const { day: sayDay } = useFormat();
  const naming = useNaming();
  const person = naming.people.get(id);
  const [day, setDay] = useState<Day | null>(naming.today);
  const [changed, setChanged] = useState<Partial<Omit<Post, 'from'>>>({});
  const [tried, setTried] = useState(false);
  if (!person) return null;
  const name = naming.person(id);
  const before = postOn(person, day ?? naming.today) ?? NO_POST;
  const post = { ...before, ...changed };
  const error =
    day === null
      ? t.dialogs.needDay
      : person.from !== null && day < person.from
        ? t.dialogs.leave.beforeStart
        : person.posts.some((other) => other.from === day)
          ? t.posts.taken
          : null;

  const save = () => {
    setTried(true);
    if (error !== null || day === null) return;
    session.perform(promotePerson, { id, on: day, post: changed });
    offerUndo(t.dialogs.promote.done(name, post.title || t.posts.untitled, sayDay(day)), t.person.undo, session.undo);
    onClose();
  };

  return (
    <DayDialog
      title={t.dialogs.promote.title(name)}
      text={t.dialogs.promote.text()}
      dayLabel={t.dialogs.promote.day}
      day={day}
      onDay={setDay}
      dayError={tried || day !== null ? error : null}
      save={t.dialogs.promote.save}
      onSave={save}
      onClose={onClose}
    >
      <PostFieldsForm
        layout="above"
        side={person.side}
        post={post}
        onChange={(patch) => setChanged((present) => ({ ...present, ...patch }))}
      />
    </DayDialog>
  );
};
