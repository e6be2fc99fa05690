import type { Notice } from '../../home/notices.ts';
import { useNow } from '../../session/now.ts';
import { sayMoment } from '../../session/say-moment.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { useStageWords } from '../../timeline/use-stage-words.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './notices.module.css';

/** Who did what where, the first words, and when; a dot where it is unread. */
export const NoticeRow = ({ notice, onOpen }: { notice: Notice; onOpen: () => void }) => {
  const { talk } = useText();
  const t = talk.notices;
  const format = useFormat();
  const stage = useStageWords();
  const [language] = useLanguage();
  const when = sayMoment(Date.parse(notice.at), useNow(), language, talk.justNow) ?? format.instant(notice.at);
  return (
    <li>
      <button type="button" className={styles.row} data-unread={!notice.isRead || undefined} onClick={onOpen}>
        <span className={styles.dot} aria-hidden />
        <span className={styles.words}>
          {!notice.isRead && <VisuallyHidden>{t.unread}</VisuallyHidden>}
          <span className={styles.sentence}>{t.sentence[notice.kind](notice.author.trim() || talk.somebody)}</span>
          <span className={styles.excerpt} dir="auto">
            {notice.stage === null ? notice.excerpt : stage(notice.stage)}
          </span>
          <span className={styles.where}>
            <bdi>{notice.account.name || t.unnamed}</bdi> · <time dateTime={notice.at}>{when}</time>
            {notice.isResolved && ` · ${t.resolved}`}
          </span>
        </span>
      </button>
    </li>
  );
};
