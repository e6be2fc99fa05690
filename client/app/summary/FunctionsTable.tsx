import { byFunction } from '../../../shared/rules/by-function.ts';
import { useRealInsight } from '../../panel/use-insight.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import styles from './SummaryPage.module.css';

/** Beside a map that is too large to be read on paper: the same in rows. */
export const FunctionsTable = () => {
  const text = useText();
  const t = text.share.page.byFunction;
  const format = useFormat();
  const { network } = useRealInsight();
  return (
    <table className={styles.functions}>
      <thead>
        <tr>
          <th scope="col">{t.function}</th>
          <th scope="col">{t.ours}</th>
          <th scope="col">{t.theirs}</th>
          <th scope="col">{t.met}</th>
          <th scope="col">{text.board.directness}</th>
        </tr>
      </thead>
      <tbody>
        {byFunction(network).map(({ id, name, ours, theirs, met, direct }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{format.number(ours)}</td>
            <td>{format.number(theirs)}</td>
            <td>{text.timeline.covered(met, theirs)}</td>
            <td>{format.number(direct, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
