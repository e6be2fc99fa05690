import { addDays, type Day, daysBetween } from '../../shared/model/day.ts';
import { createStore, type Store } from './store.ts';

const CHECK_EVERY_MS = 30_000;

export type DayClock = { day: Store<Day>; dispose(): void };

export type DayClockOptions = {
  /** What the server called today when the page asked. */
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
 * The workspace's calendar day. It begins with the server's answer, so a device clock that is wrong by years does no
 * harm, and moves on when midnight passes in the workspace's time zone.
 */
export const createDayClock = ({ today, timeZone, now = Date.now }: DayClockOptions): DayClock => {
  const format = dayFormat(timeZone);
  const dayOfDevice = (): Day => format.format(now()) as Day;
  const start = dayOfDevice();
  const day = createStore(today);
  const check = () => day.set(addDays(today, daysBetween(start, dayOfDevice())));
  const timer = setInterval(check, CHECK_EVERY_MS);
  return { day, dispose: () => clearInterval(timer) };
};
