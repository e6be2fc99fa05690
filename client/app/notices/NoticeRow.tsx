import type { StageNames } from '../../../shared/model/judging.ts';
import { stageName } from '../../../shared/rules/stages/stage-ladder.ts';
import type { Notice } from '../../home/notices.ts';
import { useNow } from '../../session/now.ts';
import { sayMoment } from '../../session/say-moment.ts';
import { useNamingWithin } from '../../session/stage-naming.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './notices.module.css';

type Props = { notice: Notice; stageNames: StageNames; onOpen: () => void };

/** Who did what where, the first words, and when; a dot where it is unread. No account need be open. */
export const NoticeRow = ({ notice, stageNames, onOpen }: Props) => {
  const { talk, stages } = useText();
  const t = talk.notices;
  const format = useFormat();
  const { account, round, stage } = notice;
  const naming = useNamingWithin(stageNames);
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
            {round ? round.name : stage === null ? notice.excerpt : stages.names[stageName(stage, naming)]}
          </span>
          <span className={styles.where}>
            <bdi>{round ? t.toScore(round.accounts) : account?.name || t.unnamed}</bdi> ·{' '}
            <time dateTime={notice.at}>{when}</time>
            {notice.isResolved && ` · ${round ? t.scored : t.resolved}`}
          </span>
        </span>
      </button>
    </li>
  );
};
