import { Link } from 'wouter';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import type { Ranked } from '../../../shared/rules/portfolio/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { InlineField } from '../../ui/InlineField.tsx';
import styles from './Choosing.module.css';
import { NotAgreed } from './NotAgreed.tsx';
import scoreStyles from './Scores.module.css';

type RankRowProps = {
  ranked: Ranked;
  round: RoundView;
  rows: readonly PortfolioRow[];
  isBelow?: boolean;
  /** Of the score, behind the point. */
  digits: number;
  /** null: notes are read only. */
  onNote: ((account: AccountId, note: string) => void) | null;
};

export const RankRow = ({ ranked, round, rows, isBelow = false, digits, onNote }: RankRowProps) => {
  const text = usePortfolioText();
  const t = text.choosing.rank;
  const { number } = useFormat();
  const { account, place, score, scores, missing, partly } = ranked;
  const row = rows.find(({ id }) => id === account);
  const name = round.accounts.find(({ id }) => id === account)?.name ?? '';
  const agreed = round.revealed?.agreed.find((one) => one.account === account);
  const note = agreed?.note ?? '';
  const kams = row?.facts?.kams.map((kam) => kam.name).join(', ');
  return (
    <tr data-ranked data-below={isBelow || undefined}>
      <td className={scoreStyles.number}>{place ?? '–'}</td>
      <th scope="row">
        <Link className={scoreStyles.account} href={`/accounts/${account}`} dir="auto">
          {name}
        </Link>
        {missing > 0 && score !== null && <span className={styles.soft}>{t.missing(missing)}</span>}
        {partly > 0 && <span className={styles.soft}>{t.partly(partly)}</span>}
      </th>
      <td className={scoreStyles.number}>{score === null ? t.unscored : <b>{number(score, digits)}</b>}</td>
      {round.criteria.map(({ id }) => (
        <td key={id} className={classes(scoreStyles.number, scoreStyles.detail)}>
          {agreed?.scores[id] ?? <NotAgreed mean={scores[id] ?? null} />}
        </td>
      ))}
      <td dir="auto">{kams || <span className={styles.soft}>{t.noKam}</span>}</td>
      <td>{row?.status ? text.profile.status.names[row.status] : '–'}</td>
      <td className={classes(scoreStyles.note, scoreStyles.detail)}>
        {onNote ? (
          <InlineField
            label={text.choosing.discuss.noteOf(name)}
            hideLabel
            grows
            value={note}
            onCommit={(next) => onNote(account, next)}
          />
        ) : (
          <span dir="auto">{note}</span>
        )}
      </td>
    </tr>
  );
};
