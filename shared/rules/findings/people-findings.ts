// Who decides, who is for us and who against: all of it rests on our judgements.

import { isWithin } from '../../model/day.ts';
import type { BuyingRole } from '../../model/decision.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import { MENTOR_STANCE } from '../cadence.ts';
import { WORKING_STRENGTH } from '../network.ts';
import { finding, ids, type Rule, type Scene } from './scene.ts';

type Named = { role: 'decider' | 'approver'; decisions: RecordId[] };

/** Existing people who decide or release the money, and where. Who does both is called decider. */
const deciders = ({ network }: Scene): Map<PersonId, Named> => {
  const named = new Map<PersonId, Named>();
  for (const { id, roles } of network.account.inside.decisions) {
    for (const { person, role } of roles) {
      if ((role !== 'decider' && role !== 'approver') || network.people.get(person)?.side !== 'customer') continue;
      const before = named.get(person);
      const decisions = [...new Set([...(before?.decisions ?? []), id])];
      named.set(person, { role: before?.role === 'decider' ? 'decider' : role, decisions });
    }
  }
  return named;
};

export const unreachedDeciders: Rule = (scene) => {
  const { network, strength } = scene;
  return [...deciders(scene)].flatMap(([person, { role, decisions }]) => {
    const best = strength.get(person) ?? 0;
    if (best >= WORKING_STRENGTH) return [];
    const contacts = ids(network.lines.filter((line) => line.customer === person));
    const saying = { kind: 'unreached-decider', person, decisions, role, strength: best === 1 ? 1 : 0 } as const;
    const action = best === 1 ? 'deepen' : 'introduce';
    return [finding(saying, 'critical', action, { subject: person, people: [person], contacts })];
  });
};

/** The approver releases the money. A decision without an existing one, or an account without a decision. */
export const noEconomicBuyer: Rule = ({ network, customers }) => {
  const { decisions } = network.account.inside;
  if (customers.length === 0) return [];
  if (decisions.length === 0) return [finding({ kind: 'no-economic-buyer', decision: null }, 'note', 'name-role')];
  const isBuyer = ({ person, role }: { person: PersonId; role: BuyingRole }): boolean =>
    role === 'approver' && network.people.get(person)?.side === 'customer';
  return decisions
    .filter(({ roles }) => !roles.some(isBuyer))
    .map(({ id }) => finding({ kind: 'no-economic-buyer', decision: id }, 'warning', 'name-role', { subject: id }));
};

const stanceOf = ({ judged }: Scene, person: PersonId): number | null => judged.get(person)?.stance ?? null;

export const noMentor: Rule = (scene) => {
  const { customers } = scene;
  if (customers.length === 0 || customers.some(({ id }) => stanceOf(scene, id) === MENTOR_STANCE)) return [];
  const friends = ids(customers.filter(({ id }) => (stanceOf(scene, id) ?? 0) > 0));
  return [finding({ kind: 'no-mentor' }, 'warning', 'win-mentor', { people: friends })];
};

/** A sponsor stands on the customer's highest level, is in working contact and for us. */
export const noExecutiveSponsor: Rule = (scene) => {
  const { network, customers, strength, settings } = scene;
  const level = network.account.levels[0]?.id;
  if (level === undefined || customers.length === 0) return [];
  const top = customers.filter((member) => member.level === level);
  const isSponsor = ({ id }: { id: PersonId }): boolean =>
    (strength.get(id) ?? 0) >= WORKING_STRENGTH && (stanceOf(scene, id) ?? -Infinity) >= settings.sponsorStance;
  if (top.some(isSponsor)) return [];
  const rest = { people: ids(top), levels: [level] };
  return [finding({ kind: 'no-executive-sponsor', level }, 'warning', 'win-sponsor', rest)];
};

/** Key players [TAS]: inner circle and political structure. */
const isKeyPlayer = ({ judged }: Scene, person: PersonId): boolean => {
  const influence = judged.get(person)?.influence ?? 'outside';
  return influence !== 'outside';
};

/** Has one of ours who is in place taken this person on: by a contact plan, a planned contact or an open action? */
const hasOwner = ({ network, plans }: Scene, person: PersonId): boolean => {
  const { account, day, people } = network;
  const stands = (owner: PersonId | null): boolean => owner !== null && (people.get(owner)?.inPlace ?? false);
  const lines = account.contacts.filter(({ customer, until }) => customer === person && isWithin(day, null, until));
  return (
    lines.some(({ id }) => stands(plans.get(id)?.owner ?? null)) ||
    account.inside.plannedContacts.some(({ customer, owner }) => customer === person && stands(owner)) ||
    account.inside.actions.some(
      ({ about, owner, done }) => about.includes(person) && stands(owner) && (done === null || day < done),
    )
  );
};

export const powerfulOpponents: Rule = (scene) => {
  const { network, customers, settings, judged } = scene;
  const ear = (person: PersonId): PersonId | null =>
    network.account.inside.influences.find(
      ({ from, to, kind, since, until }) =>
        from === person &&
        kind === 'influences' &&
        isWithin(network.day, since, until) &&
        network.people.has(to) &&
        isKeyPlayer(scene, to),
    )?.to ?? null;
  return customers.flatMap(({ id }) => {
    const stance = judged.get(id)?.stance ?? null;
    if (stance === null || stance > settings.opponentStance || hasOwner(scene, id)) return [];
    const through = isKeyPlayer(scene, id) ? null : ear(id);
    if (through === null && !isKeyPlayer(scene, id)) return [];
    const saying = { kind: 'powerful-opponent', person: id, stance, through } as const;
    return [finding(saying, 'warning', 'name-owner', { subject: id, people: through ? [id, through] : [id] })];
  });
};

export const nobodyNegative: Rule = (scene) => {
  const stances = scene.customers.map(({ id }) => stanceOf(scene, id)).filter((stance) => stance !== null);
  if (stances.length === 0 || stances.length < scene.settings.judgedPeople || stances.some((stance) => stance < 0))
    return [];
  return [finding({ kind: 'nobody-negative', judged: stances.length }, 'note', 'look-for-sceptic')];
};
