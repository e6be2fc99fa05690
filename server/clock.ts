import { Day } from '../shared/model/day.ts';

/** Time as the server knows it; main hands in the real one, tests their own. */
export type Clock = {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Milliseconds since some moment, with fractions: to measure how long something takes. */
  precise(): number;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
  /** Runs `task` at the end of this turn of the event loop. */
  soon(task: () => void): void;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else that an edit costs. The Swedish locale writes YYYY-MM-DD. */
const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, made);
  return made;
};

/** The calendar day of an instant in a time zone. */
export const dayIn = (timeZone: string, instant: number): Day => Day.parse(formatIn(timeZone).format(instant));
