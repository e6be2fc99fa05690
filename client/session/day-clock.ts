import { addDays, type Day, daysBetween } from '../../shared/model/day.ts';
import { createStore, type Store } from './store.ts';

const CHECK_EVERY_MS = 30_000;
/** How old the server's word may be (the page was left open, or starts offline) before the device's clock is doubted. */
const LONGEST_ABSENCE_DAYS = 60;

export type DayClock = {
  day: Store<Day>;
  /** The server says what today is, now. */
  told(today: Day): void;
  dispose(): void;
};

export type DayClockOptions = {
  /** What the server called today when it was asked last, perhaps days ago. */
  today: Day;
  /** The workspace's time zone; null or one this browser does not know: the device's own. */
  timeZone: string | null;
  now?: () => number;
};

const dayFormat = (timeZone: string | null): Intl.DateTimeFormat => {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: timeZone ?? undefined });
  } catch {
    return new Intl.DateTimeFormat('en-CA', parts);
  }
};

/**
 * The workspace's calendar day. It moves on when midnight passes in the workspace's time zone, and is put right by
 * whatever the server says, so that a device clock that is wrong by years does no harm.
 */
export const createDayClock = ({ today, timeZone, now = Date.now }: DayClockOptions): DayClock => {
  const format = dayFormat(timeZone);
  const dayOfDevice = (): Day => format.format(now()) as Day;
  const since = daysBetween(today, dayOfDevice());
  // Days between the device's calendar and the true one. An old word of the server is not taken for a wrong clock.
  let offset = since >= 0 && since <= LONGEST_ABSENCE_DAYS ? 0 : -since;
  const trueDay = () => addDays(dayOfDevice(), offset);
  const day = createStore(trueDay());
  const timer = setInterval(() => day.set(trueDay()), CHECK_EVERY_MS);
  return {
    day,
    told(answer) {
      offset = daysBetween(dayOfDevice(), answer);
      day.set(answer);
    },
    dispose: () => clearInterval(timer),
  };
};
