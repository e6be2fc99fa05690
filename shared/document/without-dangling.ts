import type { Account } from '../model/account.ts';
import type { Person } from '../model/person.ts';

type Known = (id: string) => boolean;

const idsOf = (records: readonly { id: string }[]): Known => {
  const ids = new Set<string>(records.map((record) => record.id));
  return (id) => ids.has(id);
};

const orNull = <T extends string>(id: T | null, known: Known): T | null => (id !== null && known(id) ? id : null);

/**
 * The account as everybody reads it: a reference that may be empty is empty where what it named is gone (two people at
 * once, one removing the lane that the other fills). So no person is refused by a later import for the sake of a lane.
 */
export const withoutDangling = (account: Account): Account => {
  const { inside, talk } = account;
  const isFunction = idsOf(account.functions);
  const isLevel = idsOf(account.levels);
  const isUnit = idsOf(account.units);
  const isPerson = idsOf(account.people);
  const isContact = idsOf(account.contacts);
  const isComment = idsOf(talk.comments);
  const posts = (person: Person) =>
    person.posts.map((post) => ({
      ...post,
      function: orNull(post.function, isFunction),
      level: orNull(post.level, isLevel),
      unit: orNull(post.unit, isUnit),
    }));
  return {
    ...account,
    units: account.units.map((unit) => ({ ...unit, parent: orNull(unit.parent, isUnit) })),
    people: account.people.map((person) => ({ ...person, posts: posts(person) })),
    inside: {
      ...inside,
      contactPlans: inside.contactPlans.map((plan) => ({ ...plan, owner: orNull(plan.owner, isPerson) })),
      plannedContacts: inside.plannedContacts.map((plan) => ({ ...plan, owner: orNull(plan.owner, isPerson) })),
      decisions: inside.decisions.map((decision) => ({
        ...decision,
        roles: decision.roles.filter((role) => isPerson(role.person)),
      })),
      actions: inside.actions.map((action) => ({
        ...action,
        owner: orNull(action.owner, isPerson),
        about: action.about.filter((id) => isPerson(id) || isContact(id)),
      })),
    },
    talk: {
      ...talk,
      comments: talk.comments.map((comment) => ({ ...comment, replyTo: orNull(comment.replyTo, isComment) })),
    },
  };
};
