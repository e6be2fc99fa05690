import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { holds, threadsOf } from '../../../shared/rules/threads.ts';
import { sendComment, useCommentRights } from '../../session/comments.ts';
import { useAccountPart, useSession } from '../../session/hooks.ts';
import { useShownComment } from '../../session/shown-comment.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useLookedAtDay } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { Composer } from './Composer.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { ThreadView } from './ThreadView.tsx';
import styles from './talk.module.css';

type TalkProps = {
  about: string | null;
  /** Inside another part of the panel: without a heading, but for this name. */
  label?: string;
};

/** What was said of a person, a line, a finding, or (null) the account. A customer, who may not read it, sees nothing of it. */
export const Talk = ({ about, label }: TalkProps) => {
  const rights = useCommentRights();
  const isAnotherDay = useLookedAtDay() !== null;
  const { accountId } = useSession();
  const t = useText().talk;
  const comments = useAccountPart((account) => account.talk.comments);
  const all = useMemo(() => threadsOf(comments), [comments]);
  const [showsResolved, setShowsResolved] = useState(false);
  const shown = useShownComment();
  const isShownResolved = all.some((thread) => thread.isResolved && holds(thread, shown));
  useEffect(() => {
    if (isShownResolved) setShowsResolved(true);
  }, [isShownResolved]);
  const threads = all.filter(({ head }) => head.about === about);
  const open = threads.filter((thread) => !thread.isResolved);
  const resolved = threads.filter((thread) => thread.isResolved);

  // another day has no talk of its own; and nobody is shown a part that he may turn out not to have
  if (isAnotherDay || (rights ? !rights.mayRead : threads.length === 0)) return null;
  const content = (
    <>
      {threads.length === 0 && !rights?.mayComment && <p className={styles.none}>{t.none}</p>}
      {rights?.mayComment ? (
        <Composer
          key={about}
          place={`new ${about ?? ''}`}
          label={t.write}
          placeholder={t.hint}
          kind="send"
          onSend={(text, id) => sendComment(accountId, { about, text, id })}
        />
      ) : (
        rights && <p className={styles.none}>{t.readOnly}</p>
      )}
      <ul className={styles.threads}>
        {open.map((thread) => (
          <ThreadView key={thread.head.id} thread={thread} rights={rights} />
        ))}
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
            {t.resolved(resolved.length)}
          </Button>
          {showsResolved && (
            <ul className={styles.threads}>
              {resolved.map((thread) => (
                <ThreadView key={thread.head.id} thread={thread} rights={rights} />
              ))}
            </ul>
          )}
        </>
      )}
      {about === null && <Elsewhere threads={all} rights={rights} />}
    </>
  );
  if (label !== undefined) {
    return (
      <section className={styles.within} aria-label={label}>
        {content}
      </section>
    );
  }
  return (
    <Section title={t.title} aside={open.length > 0 ? t.open(open.length) : undefined}>
      {content}
    </Section>
  );
};
