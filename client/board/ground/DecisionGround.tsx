import { STANCES } from '../../../shared/rules/layout/lens/decision.ts';
import type { DecisionGround as Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import styles from './decision.module.css';
import { GroundPlate } from './GroundPlate.tsx';

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** Influence × stance. The inner circle is the warmest band; words and places say what the tone says. */
export const DecisionGround = ({ ground: { rows, bench, ours } }: { ground: Ground }) => {
  const { readOnly, session } = useBoard();
  const { judging, lens } = useText();
  const t = lens.decision;
  const isFixed = useStore(readOnly) || session.access.layers.inside !== true;
  return (
    <GroundPlate lens="decision">
      {ours > 0 && (
        <div className={styles.ours} data-box="ours">
          {t.ours(ours)}
        </div>
      )}
      {STANCES.map((stance) => (
        <div key={stance} className={styles.stance} data-box={`stance ${stance}`}>
          {judging.stances[`${stance}`].word} <span>{signed(stance)}</span>
        </div>
      ))}
      {rows.map(({ band, rank }) => (
        <div key={band} className={styles.band} data-box={band} data-rank={rank}>
          {STANCES.slice(1).map((stance) => (
            <i key={stance} />
          ))}
        </div>
      ))}
      {rows.map(({ key, rank, count }) => (
        <div key={key} className={styles.rank} data-box={key}>
          <strong>{judging.ranks[rank]}</strong>
          <span>{t.people(count)}</span>
        </div>
      ))}
      {bench > 0 && (
        <div className={styles.bench} data-box="bench">
          <strong>{t.bench(bench)}</strong>
          {!isFixed && <span>{t.benchHint}</span>}
        </div>
      )}
    </GroundPlate>
  );
};
