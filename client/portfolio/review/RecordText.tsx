import { useId } from 'react';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { toast } from '../../ui/toast.ts';
import styles from './RecordText.module.css';
import type { ReviewCalls } from './reviews.ts';
import { useRecordText } from './use-record-text.ts';

const LONGEST = 10_000;

type RecordTextProps = {
  review: string;
  item: SeenItem;
  field: 'decision' | 'note';
  calls: ReviewCalls;
  isReadOnly: boolean;
};

/** Decision or note. What somebody wrote at the same time stands below until it is added or let go. */
export const RecordText = ({ review, item, field: name, calls, isReadOnly }: RecordTextProps) => {
  const t = usePortfolioText().review.record;
  const id = useId();
  const { account } = item;
  const { text, state, write, flush, letGo } = useRecordText({ review, account, field: name, kept: item[name], calls });
  // what did not arrive is told also where nothing is written any more
  const isSaid = state === 'unsaved' || ((state !== 'saved' || text !== '') && !isReadOnly);
  const take = (theirs: string) => {
    const both = text.trim() === '' ? theirs : `${text.trimEnd()}\n${theirs}`;
    if (both.length > LONGEST) return void toast(t.tooLong, { tone: 'error' });
    write(both);
    drop(theirs);
  };
  const displaced = item.displaced.filter((one) => one.field === name);
  const drop = (words: string) => void calls.record(account, { drop: { field: name, text: words } }).catch(() => {});
  return (
    <div className={styles.record} data-place={name}>
      <div className={styles.head}>
        <label htmlFor={id} className={field.label}>
          {t[name]}
        </label>
        {isSaid && state !== 'refused' && (
          <span className={styles.state} role={state === 'unsaved' ? 'status' : undefined}>
            {{ saved: t.saved, saving: t.saving, unsaved: t.unsaved }[state]}
          </span>
        )}
      </div>
      <textarea
        id={id}
        className={`${field.control} ${styles.text}`}
        dir="auto"
        value={text}
        placeholder={name === 'decision' ? t.decisionHint : t.noteHint}
        readOnly={isReadOnly}
        maxLength={LONGEST}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void flush()}
      />
      {state === 'refused' && (
        <div className={styles.displaced} role="status">
          <p>{t.refused}</p>
          {isReadOnly && (
            <Button variant="quiet" onPress={letGo}>
              {t.drop}
            </Button>
          )}
        </div>
      )}
      {displaced.map((one) => (
        <div key={one.text} className={styles.displaced} role="status">
          <p>
            {t.displaced(one.by)} <q dir="auto">{one.text}</q>
          </p>
          {!isReadOnly && (
            <>
              <Button variant="quiet" onPress={() => take(one.text)}>
                {t.take}
              </Button>
              <Button variant="quiet" onPress={() => drop(one.text)}>
                {t.drop}
              </Button>
            </>
          )}
        </div>
      ))}
    </div>
  );
};
