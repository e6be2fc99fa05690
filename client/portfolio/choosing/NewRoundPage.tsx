import { ChevronLeft } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import type { AccountId } from '../../../shared/model/id.ts';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LiveNote } from '../LiveNote.tsx';
import { usePortfolio } from '../portfolio.ts';
import { AccountsPart } from './AccountsPart.tsx';
import styles from './Choosing.module.css';
import { CriteriaPart } from './CriteriaPart.tsx';
import { criterionOf, firstDrafts, weightOf } from './criterion-draft.ts';
import formStyles from './NewRound.module.css';
import { PeoplePart } from './PeoplePart.tsx';
import { useMakeRound, useMembers } from './rounds.ts';

type NewRoundPageProps = { me: string; onMade: (round: string) => void };

/** A new round: by what, which accounts, and who is asked. */
export const NewRoundPage = (props: NewRoundPageProps) => {
  const t = usePortfolioText().choosing;
  const { data: portfolio } = usePortfolio();
  return (
    <div className={styles.page}>
      <LiveNote />
      <Link href="/choose" className={styles.back}>
        <ChevronLeft size={14} strokeWidth={1.6} aria-hidden />
        {t.back}
      </Link>
      <h1 className={styles.title}>{t.make.title}</h1>
      {portfolio ? (
        portfolio.rows.length > 0 ? (
          <Form portfolio={portfolio} {...props} />
        ) : (
          <EmptyState title={t.make.noAccounts} />
        )
      ) : (
        <div className={styles.loading} role="status" aria-label={t.round.loading}>
          <Skeleton height={36} />
          <Skeleton height={240} />
        </div>
      )}
    </div>
  );
};

const Form = ({ portfolio, me, onMade }: NewRoundPageProps & { portfolio: Portfolio }) => {
  const text = usePortfolioText();
  const t = text.choosing.make;
  const errors = useText().errors;
  const members = useMembers().data;
  const make = useMakeRound();
  const [name, setName] = useState('');
  const [drafts, setDrafts] = useState(() => firstDrafts(portfolio.settings.criteria, text.criteria));
  const [accounts, setAccounts] = useState<ReadonlySet<AccountId>>(new Set());
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set([me]));
  const [isTried, setTried] = useState(false);
  const chosen = drafts.filter(({ isChosen }) => isChosen);
  const problems = {
    name: name.trim() === '' ? t.nameMissing : null,
    criteria: chosen.length === 0 ? t.criteriaMissing : null,
    unnamed: chosen.some((draft) => draft.name.trim() === ''),
    weights: chosen.some((draft) => weightOf(draft) === null),
    accounts: accounts.size === 0 ? t.accountsMissing : null,
    people: people.size === 0 ? t.peopleMissing : null,
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some((problem) => problem)) {
      const form = event.currentTarget as HTMLFormElement;
      requestAnimationFrame(() => form.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' }));
      return;
    }
    make.mutate(
      {
        ...{ name: name.trim(), criteria: chosen.map((draft) => criterionOf(draft, text.criteria)) },
        ...{ accounts: [...accounts], people: [...people] },
      },
      { onSuccess: ({ id }) => onMade(id) },
    );
  };

  return (
    <form className={formStyles.form} onSubmit={submit}>
      <TextField
        className={formStyles.narrow ?? ''}
        label={t.name}
        placeholder={t.namePlaceholder}
        value={name}
        onChange={(next) => setName(next.slice(0, 200))}
        error={isTried ? problems.name : null}
        autoFocus
      />
      <CriteriaPart drafts={drafts} onChange={setDrafts} isTried={isTried} />
      <AccountsPart rows={portfolio.rows} chosen={accounts} onChange={setAccounts} />
      {isTried && <FieldError error={problems.accounts} />}
      <PeoplePart members={members ?? []} me={me} chosen={people} onChange={setPeople} />
      {isTried && <FieldError error={problems.people} />}
      {make.error && <Notice tone="error">{errors.byCode[failureCode(make.error)]}</Notice>}
      <div>
        <Button variant="ink" size="large" type="submit" isPending={make.isPending}>
          {t.start}
        </Button>
      </div>
    </form>
  );
};
