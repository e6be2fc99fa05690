// How long the rules take that every change and every day of a replay asks for: `npm run bench:rules`.
// The accounts are made by a small generator with a seed, so that two runs measure the same work.
import { Account } from '../../shared/model/account.ts';
import { addDays, type Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';
import { betweenness } from '../../shared/rules/betweenness.ts';
import { findings } from '../../shared/rules/findings/findings.ts';
import { headline } from '../../shared/rules/headline.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import { nextBestContacts, suggestPlan } from '../../shared/rules/next-best-contact.ts';
import { measuresOverTime } from '../../shared/rules/over-time/measures-over-time.ts';
import { stageSteps } from '../../shared/rules/stages/stage-steps.ts';
import { whatIf } from '../../shared/rules/what-if.ts';

const TODAY = '2026-11-23' as Day;
const FROM = addDays(TODAY, -1096);
const FUNCTIONS = 12;
const LEVELS = ['executive', 'director', 'manager', 'specialist'];
const RUNS = 15;
const SETTLING = 8;

/** Park–Miller: the same numbers on every machine. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** Three years of a large account: lines grow in three steps, a tenth of the people comes late, a few plans are to come. */
const bigAccount = (people: number, lines: number): Account => {
  const pick = numbers(7);
  const half = people / 2;
  const someday = (): Day => addDays(FROM, pick(1096));
  const pair = () => ({ supplier: `s${pick(half)}`, customer: `c${pick(half)}` });
  const person = (side: 'supplier' | 'customer', index: number) => ({
    id: `${side === 'supplier' ? 's' : 'c'}${index}`,
    side,
    name: `${side} ${index}`,
    from: pick(10) === 0 ? someday() : null,
    posts: [{ from: null, title: '', function: `f${pick(FUNCTIONS)}`, level: LEVELS[pick(4)]!, tip: index === 0 }],
  });
  const each = <T>(count: number, one: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => one(index));
  return Account.parse({
    functions: each(FUNCTIONS, (index) => ({ id: `f${index}`, name: '', weight: 1 + (index % 3) })),
    levels: LEVELS.map((id) => ({ id, name: id })),
    people: [...each(half, (index) => person('supplier', index)), ...each(half, (index) => person('customer', index))],
    contacts: each(lines, (index) => ({
      id: `k${index}`,
      ...pair(),
      strengths: [...new Set([someday(), someday(), someday()])].map((from, step) => ({
        from,
        value: ([1, 2, 3, 4] as const)[step + pick(2)]!,
      })),
      touches: each(6, (touch) => ({ id: `t${touch}`, date: someday(), kind: 'call' })),
    })),
    links: each(half / 2, (index) => ({
      id: `l${index}`,
      from: `s${pick(half)}`,
      to: 's0',
      kind: 'coordinates' as const,
    })),
    inside: {
      judgements: each(half, (index) => ({
        id: `j${index}`,
        person: `c${pick(half)}`,
        date: someday(),
        stance: (pick(5) - 2) as 0,
        influence: (['inner-circle', 'political-structure', 'outside'] as const)[pick(3)]!,
      })),
      plannedContacts: each(20, (index) => ({
        id: `q${index}`,
        ...pair(),
        from: addDays(TODAY, 30 * (index + 1)),
        value: 2 as const,
      })),
    },
  });
};

const time = (work: () => unknown): { median: number; worst: number } => {
  for (let run = 0; run < SETTLING; run++) work();
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[RUNS >> 1]!, worst: taken.at(-1)! };
};

const report = (people: number, lines: number): void => {
  const account = bigAccount(people, lines);
  const options = { today: TODAY };
  const network = networkOn(account, TODAY, options);
  const measures = measure(network);
  const jobs: [string, () => unknown][] = [
    ['network and measures of a day', () => measure(networkOn(account, TODAY, options))],
    ['headline beside them', () => headline(network, measures)],
    ['findings', () => findings(network, { measures })],
    ['three next best contacts', () => nextBestContacts(network, 3)],
    ['a plan of ten', () => suggestPlan(network, 10)],
    ['what if two leave', () => whatIf(network, new Set(['s0', 's1'] as PersonId[]), measures)],
    ['36 months, every changed day', () => measuresOverTime(account, FROM, TODAY, options)],
    ['stage steps over 36 months', () => stageSteps(account, FROM, TODAY, options)],
    ['betweenness', () => betweenness(network)],
  ];
  process.stdout.write(`\n${people} people, ${lines} lines (${measures.lines} live, ${measures.threads} threads)\n`);
  for (const [name, work] of jobs) {
    const { median, worst } = time(work);
    process.stdout.write(
      `  ${name.padEnd(32)} ${median.toFixed(2).padStart(8)} ms   worst ${worst.toFixed(2).padStart(8)} ms\n`,
    );
  }
};

report(300, 450);
report(3000, 4500);
