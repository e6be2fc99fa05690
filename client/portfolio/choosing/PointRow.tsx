import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { isPartial, type Point } from '../../../shared/rules/portfolio/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { AgreedField } from './AgreedField.tsx';
import styles from './Choosing.module.css';
import { GivenScores } from './GivenScores.tsx';
import scoreStyles from './Scores.module.css';
import { useCriterionWords } from './use-criterion-words.ts';

type PointRowProps = { point: Point; account: string; round: RoundView; onAgree: (score: number | null) => void };

/** One account by one criterion: who gave what, how far apart, what is agreed on. */
export const PointRow = ({ point, account, round, onAgree }: PointRowProps) => {
  const t = usePortfolioText().choosing;
  const { number } = useFormat();
  const { spread, criterion, given } = point;
  const { name } = useCriterionWords()(criterion);
  const agreed = round.revealed?.agreed.find((one) => one.account === point.account);
  const notes = (round.revealed?.sheets ?? []).filter((sheet) => sheet.account === point.account && sheet.note !== '');
  const asked = round.revealed?.places.find((one) => one.account === point.account)?.asked ?? 0;
  // one alone is not apart from anybody, and does not agree with anybody either
  const apart = spread && spread.given > 1 ? spread : null;
  const nameOf = new Map(round.people.map((one) => [one.id, one.name]));
  return (
    <tr>
      <th scope="row">
        <span className={scoreStyles.account} dir="auto">
          {account}
        </span>
        <span className={styles.soft} dir="auto">
          {name}
        </span>
        {notes.length > 0 && (
          <details className={scoreStyles.notes}>
            <summary>{t.discuss.notes(notes.length)}</summary>
            {notes.map(({ user, note }) => (
              <p key={user} dir="auto">
                <b>{nameOf.get(user)}</b> {note}
              </p>
            ))}
          </details>
        )}
      </th>
      <td className={scoreStyles.given}>
        <GivenScores given={given} mean={spread?.mean ?? null} nameOf={(user) => nameOf.get(user) ?? ''} />
        {isPartial(given.length, asked) && <span className={styles.soft}>{t.discuss.partly(given.length, asked)}</span>}
      </td>
      <td className={scoreStyles.number} data-label={t.discuss.mean}>
        {spread ? number(spread.mean, 1) : '–'}
      </td>
      <td className={scoreStyles.number} data-label={t.discuss.range}>
        {apart ? (apart.low === apart.high ? apart.low : `${apart.low}–${apart.high}`) : '–'}
      </td>
      <td className={scoreStyles.number} data-label={t.discuss.deviation}>
        {apart ? number(apart.deviation, 1) : '–'}
      </td>
      <td className={scoreStyles.number} data-label={t.discuss.agreed}>
        <AgreedField
          label={t.discuss.agreedOf(account, name)}
          value={agreed?.scores[criterion.id] ?? null}
          mean={agreed?.means[criterion.id] ?? spread?.mean ?? null}
          isReadOnly={!round.mayHold || round.state !== 'revealed'}
          onChange={onAgree}
        />
      </td>
    </tr>
  );
};
