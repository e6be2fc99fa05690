import { type SubmitEvent, useMemo, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import { limits } from '../../../shared/protocol/limits.ts';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import {
  chooseForReview,
  kamsToReview,
  leftOutOf,
  type ReviewChoice,
  reviewable,
} from '../../../shared/rules/portfolio/review-choice.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChosenAccounts } from './ChosenAccounts.tsx';
import { choosable } from './choosable.ts';
import styles from './NewReview.module.css';
import { PickAccounts } from './PickAccounts.tsx';
import { useStartReview } from './reviews.ts';

type Kind = ReviewChoice['kind'];
const KINDS: readonly Kind[] = ['red', 'due', 'mine', 'kam', 'these'];
const MINUTE = 60;
const LONGEST_MINUTES = 600;
const PLANNED_MINUTES = '10';
/** Of those that cannot be reviewed. */
const NAMED = 5;

/** What will be reviewed, what it is called and how long each may take. Enter begins. */
export const NewReview = ({ portfolio, asked, onBegun }: NewReviewProps) => {
  const t = usePortfolioText().review.start;
  const format = useFormat();
  const rows = useMemo(() => portfolio.rows.map(choosable), [portfolio.rows]);
  const kams = useMemo(() => kamsToReview(rows), [rows]);
  const { today } = portfolio;
  const [kind, setKind] = useState<Kind>(() =>
    asked.length > 0 ? 'these' : (KINDS.find((one) => countOf(one) > 0) ?? 'these'),
  );
  const [kam, setKam] = useState<string | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<AccountId>>(new Set(asked));
  const [leftOut, setLeftOut] = useState<ReadonlySet<AccountId>>(new Set());
  const [name, setName] = useState(() => t.nameOf(format.day(today, 'long')));
  const [minutes, setMinutes] = useState(PLANNED_MINUTES);
  const begin = useStartReview();

  function countOf(one: Kind): number {
    return one === 'kam' || one === 'these' ? 0 : chooseForReview(rows, { kind: one }, today).length;
  }
  const choice: ReviewChoice =
    kind === 'kam' ? { kind, key: kam ?? '' } : kind === 'these' ? { kind, ids: picked } : { kind };
  const chosen = chooseForReview(rows, choice, today).filter(({ id }) => !leftOut.has(id));
  const without = useMemo(() => leftOutOf(rows, asked), [rows, asked]);
  const planned = minutes.trim() === '' ? null : Number(minutes.replace(',', '.'));
  const isPlanned = planned === null || (planned >= 1 && planned <= LONGEST_MINUTES);
  const isNamed = name.trim() !== '';
  const isTooMany = chosen.length > limits.reviewAccounts;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isNamed || !isPlanned || chosen.length === 0 || isTooMany || begin.isPending) return;
    begin.mutate(
      {
        name: name.trim(),
        accounts: chosen.map(({ id }) => id),
        secondsEach: planned === null ? null : Math.round(planned * MINUTE),
      },
      { onSuccess: onBegun },
    );
  };

  if (reviewable(rows).length === 0) return <EmptyState title={t.title} text={t.nothing} />;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="new-review">
      <h2 className={styles.title} id="new-review">
        {t.title}
      </h2>
      <p className={styles.text}>{t.text}</p>
      <SegmentedControl
        label={t.which}
        showLabel
        value={kind}
        onChange={(next) => {
          setKind(next);
          setLeftOut(new Set());
        }}
        options={KINDS.map((id) => ({ id, label: t.choices[id] }))}
      />
      {kind === 'kam' && (
        <Select
          label={t.kam}
          value={kam}
          onChange={setKam}
          placeholder={t.none.kam}
          options={kams.map((one) => ({ id: one.key, label: t.kamOption(one.name, one.accounts) }))}
        />
      )}
      {kind === 'these' && <PickAccounts rows={reviewable(rows)} picked={picked} onPick={setPicked} />}
      {kind === 'these' && without.length > 0 && (
        <Notice tone="info">
          {t.leftOut(without.length)}{' '}
          {without.slice(0, NAMED).map(({ row, why }, index) => (
            <span key={row.id}>
              {index > 0 && ', '}
              <bdi>{row.name}</bdi> ({t.why[why]})
            </span>
          ))}
          {without.length > NAMED && ' …'}
        </Notice>
      )}
      <ChosenAccounts
        rows={chosen}
        none={t.none[kind]}
        onLeaveOut={(id) => {
          if (kind === 'these') setPicked(new Set([...picked].filter((one) => one !== id)));
          else setLeftOut(new Set([...leftOut, id]));
        }}
      />
      <div className={styles.fields}>
        <TextField label={t.name} value={name} onChange={setName} error={isNamed ? null : t.nameNeeded} />
        <TextField
          label={t.minutes}
          value={minutes}
          onChange={setMinutes}
          description={t.minutesText}
          error={isPlanned ? null : t.minutesWrong}
        />
      </div>
      {begin.error && <Notice tone="error">{t.failed}</Notice>}
      <div className={styles.foot}>
        <Button
          variant="ink"
          size="large"
          type="submit"
          isDisabled={chosen.length === 0 || isTooMany}
          isPending={begin.isPending}
          autoFocus={asked.length > 0}
        >
          {t.begin}
        </Button>
        <span role="status">
          {t.chosen(chosen.length)}
          {isTooMany && ` ${t.tooMany(limits.reviewAccounts)}`}
        </span>
      </div>
    </form>
  );
};

type NewReviewProps = {
  portfolio: Portfolio;
  /** Chosen in the list before one came here. */
  asked: readonly AccountId[];
  onBegun: (review: SeenReview) => void;
};
