import { Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Comment } from '../../../shared/model/comment.ts';
import { withoutIds } from '../../../shared/rules/mentions.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { type CommentRights, changeComment, deleteComment } from '../../session/comments.ts';
import { useDraft } from '../../session/drafts.ts';
import { useSession } from '../../session/hooks.ts';
import { showComment, useShownComment } from '../../session/shown-comment.ts';
import { seeComment, useIsUnread } from '../../session/unread-comments.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuPart } from '../../ui/Menu.tsx';
import { CommentText } from './CommentText.tsx';
import { Composer } from './Composer.tsx';
import { DeleteComment } from './DeleteComment.tsx';
import { Moment } from './Moment.tsx';
import styles from './talk.module.css';

/** A very long name is mentioned this long at most. */
const MENTIONED = 60;

/** One comment: who, when, and what; its author's to edit, his and the team's keepers' to delete. */
export const CommentView = ({ comment, rights }: { comment: Comment; rights: CommentRights | null }) => {
  const { accountId } = useSession();
  const { talk } = useText();
  const format = useFormat();
  const draft = useDraft(`edit ${comment.id}`);
  const [mode, setMode] = useState<'read' | 'edit' | 'delete'>(draft.text === '' ? 'read' : 'edit');
  const author = shorten(comment.author.trim(), MENTIONED) || talk.somebody;

  const article = useRef<HTMLElement>(null);
  const isShown = useShownComment() === comment.id;
  const [isMarked, setMarked] = useState(false);
  useEffect(() => {
    if (!isShown || !article.current) return;
    article.current.scrollIntoView?.({ block: 'center' });
    article.current.focus({ preventScroll: true });
    setMarked(true);
    showComment(null);
  }, [isShown]);

  const isUnread = useIsUnread(comment.id);
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (!isUnread || !article.current) return;
    // the mark stays while it is looked at; that it was seen is told at once
    setNew(true);
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) seeComment(comment.id);
    });
    watch.observe(article.current);
    return () => watch.disconnect();
  }, [isUnread, comment.id]);

  if (comment.deleted) return <p className={styles.stone}>{talk.deleted}</p>;

  const isMine = rights !== null && rights.author !== '' && comment.authorId === rights.author;
  const mayWrite = rights?.mayComment ?? false;
  const edit: MenuPart = {
    id: 'edit',
    label: talk.edit,
    icon: PencilLine,
    onAction: () => {
      draft.write(withoutIds(comment.text));
      setMode('edit');
    },
  };
  const remove: MenuPart = {
    id: 'delete',
    label: talk.delete,
    icon: Trash2,
    danger: true,
    onAction: () => setMode('delete'),
  };
  const items = mayWrite ? [...(isMine ? [edit] : []), ...(isMine || rights?.mayDeleteAll ? [remove] : [])] : [];

  return (
    <article
      ref={article}
      tabIndex={-1}
      className={styles.comment}
      data-marked={isMarked || undefined}
      onAnimationEnd={() => setMarked(false)}
      aria-label={talk.last(author, format.instant(comment.at))}
    >
      <header className={styles.head}>
        <bdi className={styles.author}>{author}</bdi>
        {isNew && <span className={styles.new}>{talk.new}</span>}
        <span className={styles.when}>
          <Moment at={comment.at} />
          {comment.edited && <span title={talk.editedAt(format.instant(comment.edited))}>{talk.edited}</span>}
        </span>
        {items.length > 0 && (
          <Menu
            label={talk.more(author)}
            trigger={<IconButton icon={Ellipsis} label={talk.more(author)} className={styles.more ?? ''} />}
            items={items}
          />
        )}
      </header>
      {mode === 'edit' && mayWrite && isMine ? (
        <Composer
          place={`edit ${comment.id}`}
          label={talk.editField}
          kind="save"
          autoFocus
          onSend={(text) => changeComment(accountId, comment.id, { text })}
          onDone={() => setMode('read')}
        />
      ) : (
        <CommentText text={comment.text} isSigned={comment.authorId !== undefined} />
      )}
      {mode === 'delete' && (
        <DeleteComment onDelete={() => deleteComment(accountId, comment.id)} onCancel={() => setMode('read')} />
      )}
    </article>
  );
};
