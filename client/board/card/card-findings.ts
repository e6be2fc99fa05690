// The signs of what is found come behind the map: they are worked out when the page has nothing else to do, by code that
// the map does not wait for.
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { InsightAsked } from '../../session/insight.ts';
import { comeEarly } from '../../session/lazy-part.ts';
import { createStore, type Store } from '../../session/store.ts';
import { untilLoaded } from '../../session/until-loaded.ts';
import { whenIdle } from '../../session/when-idle.ts';
import type { WorstFindings } from './worst-findings.ts';

const NONE: WorstFindings = new Map();

const load = () => import('./worst-findings.ts');
comeEarly(load);

export type CardFindings = {
  worst: Store<WorstFindings>;
  /** The open findings; none before the code that finds them is there, of which `ready` tells. */
  open(account: Account, asked: InsightAsked): readonly Finding[];
  ready: Store<boolean>;
  dispose(): void;
};

type Asked = { session: Pick<AccountSession, 'account' | 'calmAccount' | 'day' | 'access'>; day: Store<Day> };

/** The worst that is found of each today. Of another day the panel tells: a hand that drags through the years wakes no card. */
export const createCardFindings = ({ session, day }: Asked): CardFindings => {
  const worst = createStore<WorstFindings>(NONE);
  const ready = createStore(false);
  let part: Awaited<ReturnType<typeof load>> | null = null;
  let asked = false;
  let disposed = false;

  const read = async () => {
    await whenIdle();
    part = await untilLoaded(load);
    const { worstFindings } = part;
    asked = false;
    if (disposed) return;
    ready.set(true);
    const today = session.day.get();
    const { judging } = session.access;
    worst.set(day.get() === today ? worstFindings(session.account.get(), { day: today, today, judging }) : NONE);
  };
  const soon = () => {
    if (asked) return;
    asked = true;
    void read();
  };
  const dayChanged = () => {
    if (day.get() !== session.day.get()) worst.set(NONE);
    soon();
  };
  soon();
  const stops = [session.calmAccount.subscribe(soon), session.day.subscribe(dayChanged), day.subscribe(dayChanged)];

  return {
    worst,
    ready,
    open: (account, of) => part?.openFindings(account, of) ?? [],
    dispose() {
      disposed = true;
      for (const stop of stops) stop();
    },
  };
};
