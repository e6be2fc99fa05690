import { CircleHelp, Flag } from 'lucide-react';
import { Link } from 'wouter';
import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import type { Live } from '../../portfolio/review/reviews.ts';
import { Timer } from '../../portfolio/review/Timer.tsx';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Meeting.module.css';
import type { Way } from './use-way.ts';

type MeetingHeadProps = {
  review: SeenReview;
  item: SeenItem | null;
  live: Live;
  way: Way;
  onHelp: () => void;
  onEnd: () => void;
};

/** So many faces; the rest is a number. */
const FACES = 5;

/** The account on the screen, its time, who is here and who presents. */
export const MeetingHead = ({ review, item, live, way, onHelp, onEnd }: MeetingHeadProps) => {
  const t = usePortfolioText().review.meeting;
  const isTimed = review.isTiming && item !== null && review.shown === item.account;
  const { presenter, may } = review;
  const isRunning = review.endedAt === null;
  return (
    <header className={styles.head}>
      {/* the stage takes the focus with every step: what is shown is read out */}
      <h1 className={styles.name} id="review-stage" tabIndex={-1}>
        <bdi>{item?.name ?? review.name}</bdi>
      </h1>
      {item && (
        <Link href={`/accounts/${item.account}`} target="_blank" rel="noreferrer" className={styles.open}>
          {t.openMap}
        </Link>
      )}
      {item && <Timer seconds={item.seconds} planned={review.secondsEach} isRunning={isTimed} />}
      <span className={styles.space} />
      <ul className={styles.people} aria-label={t.here}>
        {live.people.slice(0, FACES).map(({ id, name }) => (
          <li key={id} title={name} data-presents={id === presenter.id || undefined}>
            <Face name={name} side="supplier" size="small" />
            <span className={styles.person}>{name}</span>
          </li>
        ))}
        {live.people.length > FACES && <li>+{live.people.length - FACES}</li>}
      </ul>
      {isRunning && <span className={styles.presents}>{way.presents ? t.youPresent : t.presents(presenter.name)}</span>}
      {isRunning && !way.presents && (
        <Button shortcut="l" onPress={way.follows ? way.lookAround : way.follow}>
          {way.follows ? t.leave : t.follow}
        </Button>
      )}
      {isRunning && !way.presents && may.present && (
        <Button variant="quiet" shortcut="p" onPress={() => void way.takeOver()}>
          {t.takeOver}
        </Button>
      )}
      {way.presents && (
        <Button icon={Flag} shortcut="e" onPress={onEnd}>
          {t.end}
        </Button>
      )}
      <IconButton icon={CircleHelp} label={t.help} shortcut="?" onPress={onHelp} />
    </header>
  );
};
