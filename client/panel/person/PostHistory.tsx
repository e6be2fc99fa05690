import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { editDatedPost } from '../../../shared/document/commands/edit-dated-post.ts';
import { removePost } from '../../../shared/document/commands/remove-post.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Post } from '../../../shared/model/post.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DayRow } from '../DayRow.tsx';
import { useCanEdit } from '../looked-at.ts';
import { PostFieldsForm } from '../PostFieldsForm.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './PostHistory.module.css';
import { postSpan } from './post-span.ts';

/** Whole it stands in the field above, and when it is edited. */
const SHOWN = 120;

/** What the person was, is and will be, each with its day; the newest first. */
export const PostHistory = ({ person }: { person: Person }) => {
  const view = useView();
  const t = useText().panel.posts;
  const { today } = useNaming();
  const [editing, setEditing] = useState<Day | null | undefined>(undefined);
  const canEdit = useCanEdit();

  return (
    <Section title={t.title}>
      <ol>
        {person.posts.toReversed().map((post) => (
          <li
            key={post.from ?? ''}
            className={styles.post}
            data-present={postSpan(person, post, today).state === 'now' || undefined}
          >
            <PostLine
              person={person}
              post={post}
              isOpen={editing === post.from}
              onToggle={() => setEditing(editing === post.from ? undefined : post.from)}
              onMoved={setEditing}
            />
          </li>
        ))}
      </ol>
      {person.status !== 'vacant' && canEdit && (
        <Button
          variant="quiet"
          icon={Plus}
          className={styles.add}
          onPress={() => view.openDialog({ kind: 'promote', person: person.id })}
        >
          {t.add}
        </Button>
      )}
    </Section>
  );
};

type PostLineProps = {
  person: Person;
  post: Post;
  isOpen: boolean;
  onToggle: () => void;
  onMoved: (from: Day | null) => void;
};

const PostLine = ({ person, post, isOpen, onToggle, onMoved }: PostLineProps) => {
  const session = useSession();
  const t = useText().panel.posts;
  const naming = useNaming();
  const { day } = useFormat();
  const { from: begins, state } = postSpan(person, post, naming.today);
  const when = begins === null ? t.sinceEver : t.since(day(begins));
  const isTaken = (from: Day | null) => person.posts.some((other) => other !== post && other.from === from);

  return (
    <>
      <div className={styles.words}>
        <bdi className={styles.title}>{shorten(post.title, SHOWN) || t.untitled}</bdi>
        <span className={styles.meta}>
          <bdi>{naming.lane(post.function)}</bdi>, {when}
          {state && ` (${t[state]})`}
        </span>
      </div>
      <span className={styles.actions}>
        <IconButton icon={Pencil} label={t.edit} aria-expanded={isOpen} onPress={onToggle} />
        {person.posts.length > 1 && (
          <IconButton
            icon={X}
            label={t.remove}
            onPress={() => session.perform(removePost, { id: person.id, from: post.from })}
          />
        )}
      </span>
      {isOpen && (
        <div className={styles.form}>
          <DayRow
            label={t.from}
            value={post.from}
            open={t.sinceEver}
            refuse={(from) => (isTaken(from) ? t.taken : null)}
            onCommit={(from) => {
              session.perform(editDatedPost, { id: person.id, from: post.from, patch: { from } });
              onMoved(from);
            }}
          />
          <PostFieldsForm
            side={person.side}
            post={post}
            onChange={(patch) => session.perform(editDatedPost, { id: person.id, from: post.from, patch })}
          />
        </div>
      )}
    </>
  );
};
