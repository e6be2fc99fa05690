import { useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { betweenness } from '../../../shared/rules/betweenness.ts';
import { lossRisk } from '../../../shared/rules/loss-risk.ts';
import type { Measures } from '../../../shared/rules/measures.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { sayRisk } from '../say-risk.ts';
import { useNaming } from '../use-naming.ts';
import styles from './MoreMeasures.module.css';

type Props = { network: Network; measures: Measures; threads: number };

/** Through whom most of the ways between the companies lead. */
const busiest = (network: Network): { person: PersonId; share: number } | null => {
  let most: { person: PersonId; share: number } | null = null;
  for (const [person, share] of betweenness(network)) if (share > (most?.share ?? 0)) most = { person, share };
  return most;
};

/** The other measures, folded away, each with what it asks, its formula and where that comes from. */
export const MoreMeasures = ({ network, measures, threads }: Props) => {
  const t = useText().measures;
  const naming = useNaming();
  // the dearest of them is asked for only by whoever looks
  const [isOpen, setOpen] = useState(false);
  const head = isOpen ? busiest(network) : null;
  const { number } = useFormat();
  const { judging } = useSession().access;
  const share = (value: number | null) => (value === null ? null : number(value, 2));
  const rate = judging?.leavingRate;
  const rows = [
    { id: 'levelCoverage', value: share(measures.levelCoverage) },
    { id: 'matchedFacets', value: number(measures.matchedFacets, 0) },
    { id: 'kamShare', value: share(measures.kamShare) },
    { id: 'hhi', value: share(measures.hhi) },
    // they rest on what a customer does not see
    ...(judging === null
      ? []
      : ([
          { id: 'freshness', value: share(measures.freshness) },
          { id: 'decisionReach', value: share(measures.decisionReach) },
          {
            id: 'lossRisk',
            value: threads === 0 ? null : sayRisk(lossRisk(threads, judging.leavingRate)),
          },
        ] as const)),
    { id: 'betweenness', value: head && `${naming.person(head.person)} ${number(head.share, 2)}` },
    { id: 'lines', value: number(measures.lines, 0) },
    { id: 'workingLines', value: number(measures.workingLines, 0) },
  ] as const;
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.more}</summary>
      <dl className={styles.list}>
        {rows.map(({ id, value }) => (
          <div key={id} className={styles.measure}>
            <dt>
              <span className={styles.name}>{t.names[id]}</span>
              <span className={styles.value}>{value ?? t.notApplicable}</span>
            </dt>
            <dd>
              {t.meanings[id]}
              <span className={styles.formula}>
                <code>{id === 'lossRisk' ? t.formulas.lossRisk(number(rate ?? 0, 2)) : t.formulas[id]}</code>
                {` · ${t.source(t.sources[id])}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
