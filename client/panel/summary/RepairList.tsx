import type { Repair } from '../../../shared/document/read.ts';
import { useText } from '../../text/use-text.ts';
import styles from './RepairList.module.css';

/** A raw record may be of any size; more than this is of no use to a reader. */
const RAW_LIMIT = 20_000;

const rawText = (raw: unknown): string => (JSON.stringify(raw, null, 2) ?? String(raw)).slice(0, RAW_LIMIT);

export const RepairList = ({ repairs }: { repairs: readonly Repair[] }) => {
  const t = useText().panel.repairs;
  return (
    <>
      <p className={styles.text}>{t.text}</p>
      <ul>
        {repairs.map((repair) => (
          <li key={`${repair.layer} ${repair.collection} ${repair.id}`} className={styles.repair}>
            <details>
              <summary className={styles.summary}>
                <span>{t.record(repair.collection, repair.id)}</span>
                <span className={styles.reason} dir="auto">
                  {repair.reason}
                </span>
              </summary>
              <p className={styles.text}>{t.raw}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: reason: a scrolling box must be reachable by keyboard */}
              <pre className={styles.raw} tabIndex={0}>
                {rawText(repair.raw)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
};
