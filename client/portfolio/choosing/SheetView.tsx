import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { progressOf } from '../../../shared/rules/portfolio/scoring.ts';
import { announce } from '../../session/announce.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { AccountFacts } from './AccountFacts.tsx';
import { CriterionScore } from './CriterionScore.tsx';
import styles from './SheetView.module.css';
import { useCriterionWords } from './use-criterion-words.ts';
import { useMySheet } from './use-my-sheet.ts';
import { useScoreKeys } from './use-score-keys.ts';

type SheetViewProps = { round: RoundView; rows: readonly PortfolioRow[]; currency: string };

/** My scores: one account after the other, criterion by criterion, seen by nobody. */
export const SheetView = ({ round, rows, currency }: SheetViewProps) => {
  const t = usePortfolioText().choosing;
  const words = useCriterionWords();
  const { givenTo, give, saving } = useMySheet(round);
  const { criteria, toScore } = round;
  const names = new Map(round.accounts.map(({ id, name }) => [id, name]));
  const countOf = (account: AccountId) => criteria.filter(({ id }) => givenTo(account).scores[id] !== undefined).length;
  const [chosen, setChosen] = useState<AccountId | null>(
    () => toScore.find((account) => countOf(account) < criteria.length) ?? toScore[0] ?? null,
  );
  const account = chosen !== null && toScore.includes(chosen) ? chosen : (toScore[0] ?? null);
  const groups = useRef(new Map<string, HTMLDivElement>());
  const heading = useRef<HTMLHeadingElement>(null);
  const isFresh = useRef(true);

  // the first criterion is ready to be typed into when another account is chosen; not when the page opens
  useEffect(() => {
    if (account === null) return;
    if (isFresh.current) isFresh.current = false;
    else heading.current?.scrollIntoView({ block: 'nearest' });
  }, [account]);

  const focusOn = (index: number) => {
    const group = groups.current.get(criteria[index]?.id ?? '');
    (group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input'))?.focus();
  };
  useScoreKeys((score) => {
    const open = account === null ? -1 : criteria.findIndex(({ id }) => givenTo(account).scores[id] === undefined);
    const criterion = criteria[open];
    // all have one already: none is overwritten that one does not look at
    if (account === null || !criterion) return focusOn(0);
    give(account, { scores: { ...givenTo(account).scores, [criterion.id]: score } });
    announce(t.sheet.said(words(criterion).name, score));
    focusOn(Math.min(open + 1, criteria.length - 1));
  });

  if (account === null) return null;
  const at = toScore.indexOf(account);
  const given = givenTo(account);
  const { done, of } = progressOf(
    criteria,
    toScore,
    toScore.map((id) => ({ ...givenTo(id), account: id, round: round.id, user: '' })),
  );
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);

  const go = (step: 1 | -1) => {
    const next = toScore[at + step];
    if (next === undefined) return;
    setChosen(next);
    requestAnimationFrame(() => focusOn(0));
  };
  const set = (criterion: string, score: number | null) => {
    const { [criterion]: _, ...others } = given.scores;
    give(account, { scores: score === null ? others : { ...others, [criterion]: score } });
  };

  return (
    <div className={styles.sheet}>
      <nav className={styles.accounts} aria-label={t.sheet.accounts}>
        <p className={styles.progress} role="status">
          {done === of ? t.sheet.finished : t.sheet.progress(done, of)}
        </p>
        <ul>
          {toScore.map((id) => {
            const count = countOf(id);
            return (
              <li key={id}>
                <AriaButton
                  className={styles.account ?? ''}
                  aria-current={id === account ? 'true' : undefined}
                  onPress={() => setChosen(id)}
                >
                  <span className={styles.name} dir="auto">
                    {names.get(id)}
                  </span>
                  <span className={styles.state}>
                    {count === criteria.length ? (
                      <Check size={14} strokeWidth={2} aria-label={t.sheet.done} />
                    ) : count === 0 ? (
                      <>
                        <span aria-hidden>–</span>
                        <VisuallyHidden>{t.sheet.notBegun}</VisuallyHidden>
                      </>
                    ) : (
                      t.sheet.partly(count, criteria.length)
                    )}
                  </span>
                </AriaButton>
              </li>
            );
          })}
        </ul>
      </nav>
      <section className={styles.card} aria-labelledby="sheet-account">
        <header className={styles.head}>
          <h2 id="sheet-account" className={styles.title} dir="auto" ref={heading}>
            {names.get(account)}
          </h2>
          <span className={styles.saving} data-failed={saving === 'failed' || undefined} role="status">
            {saving === 'none' ? '' : t.sheet[saving]}
          </span>
        </header>
        <AccountFacts row={rows.find(({ id }) => id === account)} currency={currency} />
        {criteria.map((criterion, index) => (
          <CriterionScore
            key={`${account} ${criterion.id}`}
            criterion={criterion}
            share={total > 0 ? criterion.weight / total : 1 / criteria.length}
            value={given.scores[criterion.id] ?? null}
            onChange={(score) => set(criterion.id, score)}
            onKeyed={() => focusOn(index + 1)}
            ref={(group) => {
              if (group) groups.current.set(criterion.id, group);
              else groups.current.delete(criterion.id);
            }}
          />
        ))}
        <TextField
          label={t.sheet.note}
          placeholder={t.sheet.notePlaceholder}
          multiline
          value={given.note}
          onChange={(note) => give(account, { note: note.slice(0, 4_000) })}
        />
        <footer className={styles.foot}>
          <span className={styles.hint}>{t.sheet.keys}</span>
          <Button icon={ChevronLeft} isDisabled={at === 0} onPress={() => go(-1)}>
            {t.sheet.previous}
          </Button>
          <Button
            icon={ChevronRight}
            variant={at === toScore.length - 1 ? 'line' : 'ink'}
            isDisabled={at === toScore.length - 1}
            onPress={() => go(1)}
          >
            {t.sheet.next}
          </Button>
        </footer>
        <p className={styles.unseen}>{t.sheet.unseen}</p>
      </section>
    </div>
  );
};
