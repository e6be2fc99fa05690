import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { withoutIds } from '../../../shared/rules/mentions.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { holds, type Thread } from '../../../shared/rules/threads.ts';
import type { CommentRights } from '../../session/comments.ts';
import { showComment, useShownComment } from '../../session/shown-comment.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Sentence } from '../Sentence.tsx';
import { useMoment } from './Moment.tsx';
import { ThreadView } from './ThreadView.tsx';
import styles from './talk.module.css';
import { type TalkSubject, useTalkSubjects } from './use-talk-subjects.ts';

const EXCERPT = 80;
const NAME = 40;

type Placed = { thread: Thread; subject: TalkSubject };

/**
 * Beside what is said of the account: where else a thread is open, each with its last words. What was about somebody or
 * something that is gone stays readable here, resolved threads folded away, for it stands nowhere else.
 */
export const Elsewhere = ({ threads, rights }: { threads: readonly Thread[]; rights: CommentRights | null }) => {
  const t = useText().talk;
  const say = useMoment();
  const subjectOf = useTalkSubjects();
  const shown = useShownComment();
  const [showsResolved, setShowsResolved] = useState(false);
  const others = threads.flatMap((thread): Placed[] =>
    thread.head.about === null ? [] : [{ thread, subject: subjectOf(thread.head.about) }],
  );
  const open = others.filter(({ thread }) => !thread.isResolved);
  const listed = open.filter(
    ({ thread, subject }, at) =>
      subject.open === null || open.findIndex((other) => other.thread.head.about === thread.head.about) === at,
  );
  const resolved = others.filter(({ thread, subject }) => thread.isResolved && subject.open === null);
  const isShownResolved = resolved.some(({ thread }) => holds(thread, shown));
  useEffect(() => {
    if (isShownResolved) setShowsResolved(true);
  }, [isShownResolved]);
  if (listed.length + resolved.length === 0) return null;

  const whole = ({ thread, subject }: Placed) => (
    <li key={thread.head.id}>
      <div className={styles.none}>
        <Sentence parts={subject.name} />
      </div>
      <ul>
        <ThreadView thread={thread} rights={rights} />
      </ul>
    </li>
  );

  return (
    <>
      <h4 className={styles.subtitle}>{t.elsewhere}</h4>
      <ul className={styles.elsewhere}>
        {listed.map(({ thread, subject }) => {
          if (subject.open === null) return whole({ thread, subject });
          const { head, replies } = thread;
          const last = replies.findLast(({ deleted }) => !deleted) ?? head;
          const lead = () => {
            subject.open?.();
            showComment(last.id);
          };
          return (
            <li key={head.id}>
              <button type="button" className={styles.subject} onClick={lead}>
                <span className={styles.author}>
                  <Sentence inline parts={subject.name} />
                </span>
                <span className={styles.excerpt} dir="auto">
                  {last.deleted ? t.deleted : shorten(withoutIds(last.text), EXCERPT)}
                </span>
                <span className={styles.when}>{t.last(shorten(last.author, NAME) || t.somebody, say(last.at))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {resolved.length > 0 && (
        <>
          <Button
            variant="quiet"
            icon={showsResolved ? ChevronDown : ChevronRight}
            className={styles.fold ?? ''}
            aria-expanded={showsResolved}
            onPress={() => setShowsResolved(!showsResolved)}
          >
            {t.resolvedGone(resolved.length)}
          </Button>
          {showsResolved && <ul className={styles.elsewhere}>{resolved.map(whole)}</ul>}
        </>
      )}
    </>
  );
};
