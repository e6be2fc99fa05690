import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { VersionList } from '../../shared/protocol/versions.ts';
import { diffAccounts } from '../../shared/rules/diff/diff-accounts.ts';
import type { MapMarks } from '../../shared/rules/diff/map-marks.ts';
import type { AccountSession } from '../session/account-session.ts';
import { useAccount, useSession } from '../session/hooks.ts';
import { createShownSession } from '../session/shown-session.ts';
import { createStore } from '../session/store.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Differences } from './Differences.tsx';
import { Failure } from './Failure.tsx';
import { NOW } from './use-chosen.ts';
import { type CompareWith, type Comparison, useComparison } from './use-comparison.ts';
import styles from './VersionDetail.module.css';
import { VersionHead } from './VersionHead.tsx';

/** What draws a state of the account as a map; the app puts the board here. */
export type PreviewProps = { session: AccountSession; marks: MapMarks; label: string };
export type Preview = ComponentType<PreviewProps>;

type VersionDetailProps = { list: VersionList; chosen: string; preview: Preview; backHref: string; onGone: () => void };

/** One version: its map, what it is compared with, and the differences in sentences. */
export const VersionDetail = ({ list, chosen, preview, backHref, onGone }: VersionDetailProps) => {
  const text = useText();
  const t = text.history;
  const [wanted, setWanted] = useState<CompareWith>('now');
  /** Another version, or another comparison, shows what was chosen again. */
  const [flipped, setFlipped] = useState('');
  const isNow = chosen === NOW;
  const version = list.versions.find(({ id }) => id === chosen) ?? null;
  const compareWith = isNow ? 'before' : wanted;
  const compared = useComparison(list, chosen, compareWith);
  const comparison = compared.state === 'ready' ? compared.comparison : null;
  const open = comparison?.open ?? null;
  const subject = `${chosen} ${compareWith}`;
  const isOther = flipped === subject;
  const now = useAccount();
  const toRestore = useMemo(
    () => (open ? diffAccounts(open.account, now).filter((one) => one.layer !== 'talk').length : 0),
    [open, now],
  );

  if (!isNow && !version)
    return (
      <div className={styles.waiting}>
        <EmptyState level={3} title={t.gone} />
      </div>
    );
  return (
    <div className={styles.detail}>
      <VersionHead version={version} open={open} toRestore={toRestore} backHref={backHref} onDeleted={onGone} />
      <div className={styles.compare}>
        {!isNow && (
          <SegmentedControl
            label={t.compareWith}
            showLabel
            value={wanted}
            onChange={setWanted}
            options={[
              { id: 'now', label: t.compare.now },
              { id: 'before', label: t.compare.before },
            ]}
          />
        )}
        {comparison && (
          <SegmentedControl
            label={t.show}
            showLabel
            value={isOther ? 'there' : 'here'}
            onChange={(choice) => setFlipped(choice === 'there' ? subject : '')}
            options={[
              { id: 'here', label: isNow ? t.now : t.shown.here },
              { id: 'there', label: t.shown.there[compareWith] },
            ]}
          />
        )}
      </div>
      {compared.state === 'loading' && (
        <p className={styles.waiting} role="status">
          {t.opening}
        </p>
      )}
      {compared.state === 'failed' && (
        <div className={styles.waiting}>
          <Failure error={compared.error} />
          <Button onPress={compared.again}>{text.errors.tryAgain}</Button>
        </div>
      )}
      {compared.state === 'alone' && (
        <div className={styles.waiting}>
          <EmptyState level={3} title={isNow ? t.emptyTitle : t.firstVersion} text={isNow ? t.emptyText : ''} />
        </div>
      )}
      {comparison && (
        <Compared
          comparison={comparison}
          preview={preview}
          isOther={isOther}
          title={isNow ? t.sinceNewest : t.since[compareWith]}
        />
      )}
    </div>
  );
};

type ComparedProps = {
  comparison: Comparison;
  preview: Preview;
  /** The map shows what the version is compared with. */
  isOther: boolean;
  title: string;
};

/** One board for both states: changing between them is a walk of the cards. */
const Compared = ({ comparison, preview: Board, isOther, title }: ComparedProps) => {
  const t = useText().history;
  const live = useSession();
  const { older, newer, here, marks } = comparison;
  const side = (here === 'older') !== isOther ? 'older' : 'newer';
  const state = side === 'older' ? older : newer;

  const [shown] = useState(() => createStore(state));
  const session = useMemo(() => createShownSession(live, shown), [live, shown]);
  useEffect(() => shown.set(state), [shown, state]);

  return (
    <div className={styles.compared}>
      <div className={styles.map}>
        <Board session={session} marks={side === 'older' ? marks.before : marks.after} label={t.map} />
      </div>
      <Differences comparison={comparison} title={title} />
    </div>
  );
};
