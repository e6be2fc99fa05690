// What the drawn network says by itself: a customer guest may read it too.
import type { PersonId } from '../../model/id.ts';
import { coordinatedHolders } from '../coordination.ts';
import { customerFunctions } from '../directness.ts';
import type { Member } from '../network.ts';
import { finding, ids, type Rule } from './scene.ts';

export const singleThreaded: Rule = ({ measures, settings, working, customers }) => {
  const { threads, criticalPeople } = measures;
  if (threads > settings.singleThreads || customers.length === 0) return [];
  const rest = { people: criticalPeople, contacts: ids(working) };
  return [finding({ kind: 'single-threaded', threads }, 'critical', 'introduce', rest)];
};

export const kamOverload: Rule = ({ network, measures, settings, working }) => {
  const { kamShare, functionCoverage } = measures;
  if (kamShare <= settings.overloadShare || (functionCoverage ?? 0) <= settings.overloadCoverage) return [];
  const byTips = working.filter((line) => network.people.get(line.supplier)?.tip);
  const people: PersonId[] = [...new Set(byTips.map((line) => line.supplier))];
  const saying = { kind: 'kam-overload', kamShare, coverage: functionCoverage ?? 0 } as const;
  return [finding(saying, 'warning', 'share-load', { people, contacts: ids(byTips) })];
};

export const uncoordinated: Rule = ({ network, measures, settings, working }) => {
  const { coordination, threads } = measures;
  if (coordination === null || coordination >= settings.coordination || threads < settings.coordinationThreads)
    return [];
  const { holders, coordinated } = coordinatedHolders(network);
  const linked = new Set(coordinated);
  const people = holders.filter((id) => !linked.has(id));
  const alone = new Set(people);
  const contacts = ids(working.filter((line) => alone.has(line.supplier)));
  const saying = { kind: 'uncoordinated', coordinated: coordinated.length, holders: holders.length, threads } as const;
  return [finding(saying, 'warning', 'link-to-kam', { people, contacts })];
};

export const thinMap: Rule = ({ customers, settings }) => {
  const known = customers.filter(({ inPlace }) => inPlace);
  if (known.length >= settings.thinMap) return [];
  const { advisedFrom, advisedTo } = settings;
  const saying = { kind: 'thin-map', people: known.length, advisedFrom, advisedTo } as const;
  return [finding(saying, 'warning', 'find-people', { people: ids(known) })];
};

const standing = (customers: readonly Member[]): Member[] => customers.filter(({ tip }) => !tip);

export const uncoveredFunctions: Rule = ({ network, measures, customers }) => {
  const weight = new Map(network.account.functions.map((fn) => [fn.id, fn.weight]));
  return measures.uncoveredFunctions.map((id) => {
    const people = ids(standing(customers).filter((member) => member.function === id));
    const saying = { kind: 'uncovered-function', function: id, people: people.length } as const;
    const severity = weight.get(id) === 0 ? 'note' : 'warning';
    return finding(saying, severity, 'introduce', { subject: id, people, functions: [id] });
  });
};

export const uncoveredLevels: Rule = ({ network, customers, working }) => {
  const reached = new Set(working.map((line) => line.customer));
  const on = (level: string) => standing(customers).filter((member) => member.level === level);
  return network.account.levels
    .map(({ id }) => ({ id, people: on(id) }))
    .filter(({ people }) => people.length > 0 && !people.some(({ id }) => reached.has(id)))
    .map(({ id, people }) => {
      const saying = { kind: 'uncovered-level', level: id, people: people.length } as const;
      const functions = customerFunctions(network).filter((fn) => people.some((member) => member.function === fn));
      return finding(saying, 'note', 'introduce', { subject: id, people: ids(people), levels: [id], functions });
    });
};
