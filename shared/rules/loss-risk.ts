// How long we can rely on the network (domain.md §4): people leave independently of each other at a yearly rate. A thread
// survives when both its people stay.

/** The share of people who leave in a year. A setting of the workspace; this is the default. */
export const DEFAULT_LEAVING_RATE = 0.25;

const MONTHS = 12;

/** The probability that both people of a thread are still there after `years`. */
const survives = (rate: number, years: number): number => (1 - rate) ** (2 * years);

/** The probability that none of `threads` disjoint threads is left after `years`: 1 without any thread. */
export const lossRisk = (threads: number, rate: number = DEFAULT_LEAVING_RATE, years = 1): number =>
  (1 - survives(rate, years)) ** threads;

/** How many of the threads are left after `years`, on average, when nobody makes new ones. */
export const expectedThreads = (threads: number, rate: number = DEFAULT_LEAVING_RATE, years = 1): number =>
  threads * survives(rate, years);

/** The risk after each month of the coming year, twelve values. */
export const lossRiskOverYear = (threads: number, rate: number = DEFAULT_LEAVING_RATE): number[] =>
  Array.from({ length: MONTHS }, (_, month) => lossRisk(threads, rate, (month + 1) / MONTHS));
