import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../../shared/model/day.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import type { ProfileEntries } from '../../../shared/model/profile-change.ts';
import { type PortfolioRow, ProfileAnswer, portfolioPaths } from '../../../shared/protocol/portfolio.ts';
import { type CategoryCandidate, categoryCandidates } from '../../../shared/rules/portfolio/category-candidates.ts';
import { randomId } from '../../session/random-id.ts';
import { ask, failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { offerUndo, toast } from '../../ui/toast.ts';
import { useMoney } from '../money.ts';
import styles from './Choosing.module.css';
import scoreStyles from './Scores.module.css';

const AT_ONCE = 10;

type CategoryCandidatesProps = { rows: readonly PortfolioRow[]; settings: PortfolioSettings; today: Day };

/** Who buys so much of a category that he is worth a look, with the sum behind it. */
export const CategoryCandidates = ({ rows, settings, today }: CategoryCandidatesProps) => {
  const text = usePortfolioText();
  const t = text.choosing.home;
  const { number } = useFormat();
  const money = useMoney(settings.currency);
  const [shown, setShown] = useState(AT_ONCE);
  const make = useMakeCandidate(today);
  const percent = (share: number) => `${number(share * 100, share < 0.1 && !Number.isInteger(share * 100) ? 1 : 0)} %`;
  const found = categoryCandidates(rows, settings.categories, settings.candidateShare);
  const hasVolumes = settings.categories.some(({ volume }) => volume !== null);

  return (
    <section className={styles.section} aria-labelledby="choose-candidates">
      <h2 id="choose-candidates" className={styles.heading}>
        {t.candidates} {found.length > 0 && <span className={styles.count}>{found.length}</span>}
      </h2>
      <p className={styles.soft}>{t.candidatesLead(percent(settings.candidateShare))}</p>
      {!hasVolumes && <p className={styles.soft}>{t.noCategories}</p>}
      {hasVolumes && found.length === 0 && <p className={styles.soft}>{t.noCandidates}</p>}
      {found.length > 0 && (
        <div className={scoreStyles.scroll}>
          <table className={scoreStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t.account}</th>
                <th scope="col">{t.category}</th>
                <th scope="col" className={scoreStyles.number}>
                  {t.volume}
                </th>
                <th scope="col" className={scoreStyles.number}>
                  {t.share}
                </th>
                <th scope="col">{t.status}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, shown).map((one) => (
                <tr key={`${one.account.id} ${one.category}`}>
                  <th scope="row">
                    <Link className={scoreStyles.account} href={`/accounts/${one.account.id}`} dir="auto">
                      {one.account.name}
                    </Link>
                    {one.isNew && <span className={styles.soft}>{t.notYet}</span>}
                  </th>
                  <td dir="auto" data-label={t.category}>
                    {one.category}
                  </td>
                  <td className={scoreStyles.number} data-label={t.volume}>
                    {t.buys(money.short(one.volume), money.short(one.total))}
                  </td>
                  <td className={scoreStyles.number} data-label={t.share}>
                    {percent(one.share)}
                  </td>
                  <td data-label={t.status}>
                    {one.account.status !== null && text.profile.status.names[one.account.status]}
                    {one.account.status === null && one.account.mayInPortfolio.editProfile && (
                      <Button variant="quiet" onPress={() => make(one, t.ruleReason(percent(one.share), one.category))}>
                        {t.makeCandidate}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.length > shown && (
        <div>
          <Button variant="quiet" onPress={() => setShown(found.length)}>
            {t.more(found.length - shown)}
          </Button>
        </div>
      )}
    </section>
  );
};

/** Gives the status with the rule as its reason; can be taken back. */
const useMakeCandidate = (today: Day) => {
  const t = usePortfolioText().choosing;
  const errors = useText().errors;
  const change = useMutation({
    mutationFn: async ({ account, reason, id }: { account: PortfolioRow; reason: string | null; id: RecordId }) => {
      const statuses: NonNullable<ProfileEntries['statuses']> =
        reason === null ? { remove: [id] } : { put: [{ id, status: 'candidate', from: today, reason, by: '' }] };
      return ask(ProfileAnswer, 'PATCH', portfolioPaths.profile(account.id), { entries: { statuses } });
    },
    onError: (error) => toast(errors.byCode[failureCode(error)], { tone: 'error' }),
  });
  return ({ account }: CategoryCandidate<PortfolioRow>, reason: string) => {
    const id = randomId() as RecordId;
    change.mutate(
      { account, reason, id },
      {
        onSuccess: () =>
          offerUndo(t.home.madeCandidate(account.name), t.undo, () => change.mutate({ account, reason: null, id })),
      },
    );
  };
};
