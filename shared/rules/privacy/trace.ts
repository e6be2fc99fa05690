import type { Account } from '../../model/account.ts';
import type { Comment } from '../../model/comment.ts';
import type { PersonId } from '../../model/id.ts';
import type { Collection, RecordOf } from '../../model/record.ts';
import { headsIn } from '../threads.ts';

/** Records that are about one person and nobody else's business without him. Empty lists are left out. */
export type Trace = { [C in Collection]?: RecordOf<C>[] };

/** The subject of a finding stands behind its rule, "stale-line:c1"; that of anything else is the id itself. */
export const subjectsOf = (about: string): string[] => [about, ...about.split(':').slice(1)];

const isAbout = (gone: ReadonlySet<string>, about: string | null): boolean =>
  about !== null && subjectsOf(about).some((subject) => gone.has(subject));

/** Comments about him, about his lines or about what was found of either, with everything that was answered to them. */
const commentsAbout = (comments: readonly Comment[], gone: ReadonlySet<string>): Comment[] => {
  const headOf = headsIn(comments);
  return comments.filter((comment) => isAbout(gone, comment.about) || isAbout(gone, headOf(comment).about));
};

/** Everything that an account holds about one person; without him, too, for what still refers to somebody who is gone. */
export const traceOf = ({ people, contacts, links, inside, talk }: Account, person: PersonId): Trace => {
  const joins = (ends: { from: PersonId; to: PersonId }) => ends.from === person || ends.to === person;
  const meets = (line: { supplier: PersonId; customer: PersonId }) =>
    line.supplier === person || line.customer === person;
  const isOf = (record: { person: PersonId }) => record.person === person;
  const lines = contacts.filter(meets);
  const gone = new Set<string>([person, ...lines.map((line) => line.id)]);
  const all: Trace = {
    people: people.filter(({ id }) => id === person),
    contacts: lines,
    links: links.filter(joins),
    contactPlans: inside.contactPlans.filter((plan) => gone.has(plan.contact)),
    plannedContacts: inside.plannedContacts.filter(meets),
    influences: inside.influences.filter(joins),
    judgements: inside.judgements.filter(isOf),
    decisions: inside.decisions.flatMap((decision) => {
      const roles = decision.roles.filter(isOf);
      return roles.length > 0 ? [{ ...decision, roles }] : [];
    }),
    needs: inside.needs.filter(isOf),
    personNotes: inside.personNotes.filter(isOf),
    actions: inside.actions.filter(
      ({ owner, about }) => owner === person || about.some((subject) => gone.has(subject)),
    ),
    accepted: inside.accepted.filter(({ finding }) => isAbout(gone, finding)),
    comments: commentsAbout(talk.comments, gone),
  };
  return Object.fromEntries(Object.entries(all).filter(([, records]) => records.length > 0)) as Trace;
};
