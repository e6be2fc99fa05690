import { useState } from 'react';
import { Link } from 'wouter';
import { AccountSummary, paths } from '../../../shared/protocol/routes.ts';
import { useListAddress } from '../../session/list-left.ts';
import { ask, failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './Bring.module.css';
import type { Result } from './use-import-accounts.ts';

type ImportResultProps = { results: readonly Result[]; onAgain: () => void; onAnother: () => void };

/** What has become of each line. */
export const ImportResult = ({ results, onAgain, onAnother }: ImportResultProps) => {
  const t = usePortfolioText().bring;
  const errors = useText().errors;
  const list = useListAddress();
  const [isArchiving, setArchiving] = useState(false);
  const [isArchived, setArchived] = useState(false);
  const of = (outcome: Result['outcome']) => results.filter((one) => one.outcome === outcome);
  const made = of('created');
  const open = [...of('unsent'), ...of('failed')];
  const not = results.flatMap(({ planned: { row }, outcome }) =>
    outcome === 'created' || outcome === 'updated' || outcome === 'unchanged' ? [] : [{ row, outcome }],
  );
  const archive = async () => {
    setArchiving(true);
    try {
      for (const { account } of made)
        if (account) await ask(AccountSummary, 'PATCH', paths.account(account), { archived: true });
      setArchived(true);
      toast(t.result.archived(made.length));
    } catch (error) {
      toast(errors.byCode[failureCode(error)], { tone: 'error' });
    } finally {
      setArchiving(false);
    }
  };
  return (
    <section className={styles.plan} aria-labelledby="import-result">
      <h2 className={styles.heading} id="import-result" role="status">
        {open.length > 0 ? t.result.stopped : t.result.title}
      </h2>
      <ul className={styles.sums}>
        {made.length > 0 && <li>{t.result.made(made.length)}</li>}
        {of('updated').length > 0 && <li>{t.result.changed(of('updated').length)}</li>}
        {of('unchanged').length > 0 && <li>{t.result.unchanged(of('unchanged').length)}</li>}
        {not.length > 0 && <li>{t.result.not(not.length)}</li>}
      </ul>
      {not.length > 0 && (
        <ul className={styles.rows}>
          {not.map(({ row, outcome }) => (
            <li key={row.row} className={styles.row}>
              <span className={styles.place}>{t.line(row.row)}</span>
              <span className={styles.what}>
                <span className={styles.name} dir="auto">
                  {row.name}
                </span>
                <span className={styles.soft}>{t.result.why[outcome]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {open.length > 0 && (
          <Button variant="ink" size="large" onPress={onAgain}>
            {t.result.again}
          </Button>
        )}
        <Link href={list} className={styles.to}>
          {t.result.toList}
        </Link>
        <Button size="large" onPress={onAnother}>
          {t.another}
        </Button>
        {made.length > 0 && !isArchived && (
          <Button size="large" isPending={isArchiving} onPress={() => void archive()}>
            {t.result.archive(made.length)}
          </Button>
        )}
      </div>
    </section>
  );
};
