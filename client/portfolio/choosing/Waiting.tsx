import { Eye, X } from 'lucide-react';
import { useState } from 'react';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './Choosing.module.css';
import { ProgressBar } from './ProgressBar.tsx';
import { useHoldRound, useMembers } from './rounds.ts';
import scoreStyles from './Scores.module.css';

/** While scores are given: how many have finished, who is asked, and the reveal. */
export const Waiting = ({ round }: { round: RoundView }) => {
  const t = usePortfolioText().choosing;
  const text = useText();
  const { change } = useHoldRound(round.id);
  const members = useMembers().data ?? [];
  const [isAsking, setAsking] = useState(false);
  const { finished, asked, people } = round;
  const failed = (error: unknown) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' });
  const askOf = (ids: string[]) => change.mutate({ people: ids }, { onError: failed });
  const ids = people.map(({ id }) => id);

  return (
    <section className={scoreStyles.waiting} aria-labelledby="round-waiting">
      <div className={scoreStyles.waitingHead}>
        <div>
          <h2 id="round-waiting" className={styles.heading}>
            {t.waiting.title}
          </h2>
          <p className={styles.soft}>{t.waiting.text}</p>
        </div>
        <Button variant="ink" size="large" icon={Eye} onPress={() => setAsking(true)}>
          {t.waiting.reveal}
        </Button>
      </div>
      <ProgressBar done={finished} of={asked} label={t.home.finished(finished, asked)} />
      <details className={scoreStyles.people}>
        <summary>
          {t.waiting.asked}: {people.map(({ name }) => name).join(', ')}
        </summary>
        <ul>
          {people.map(({ id, name }) => (
            <li key={id}>
              <span dir="auto">{name}</span>
              {people.length > 1 && (
                <IconButton
                  icon={X}
                  label={t.waiting.drop(name)}
                  onPress={() => askOf(ids.filter((one) => one !== id))}
                />
              )}
            </li>
          ))}
        </ul>
        <ComboBox
          label={t.waiting.askMore}
          items={members
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, name, email }) => ({ id, label: name, detail: email }))}
          onSelect={(id) => id !== null && askOf([...ids, id])}
        />
      </details>
      {isAsking && (
        <Dialog
          title={t.waiting.revealTitle}
          size="small"
          isAlert
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{text.app.cancel}</Button>
              <Button
                variant="ink"
                autoFocus
                isPending={change.isPending}
                onPress={() =>
                  change.mutate({ state: 'revealed' }, { onSuccess: () => setAsking(false), onError: failed })
                }
              >
                {t.waiting.reveal}
              </Button>
            </>
          }
        >
          <p>{t.waiting.revealText(finished, asked)}</p>
        </Dialog>
      )}
    </section>
  );
};
