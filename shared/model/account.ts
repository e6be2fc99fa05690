import { z } from 'zod';
import { AcceptedFinding } from './accepted-finding.ts';
import { AccountEvent } from './account-event.ts';
import { ActionItem } from './action-item.ts';
import { BusinessFunction } from './business-function.ts';
import { Comment } from './comment.ts';
import { Contact } from './contact.ts';
import { ContactPlan } from './contact-plan.ts';
import { Decision } from './decision.ts';
import { Evidence } from './evidence.ts';
import { Frame } from './frame.ts';
import { Influence } from './influence.ts';
import { Judgement } from './judgement.ts';
import { Level } from './level.ts';
import { Link } from './link.ts';
import { Milestone } from './milestone.ts';
import { Need } from './need.ts';
import { Note } from './note.ts';
import { text } from './nullable.ts';
import { Person } from './person.ts';
import { PersonNote } from './person-note.ts';
import { PlannedContact } from './planned-contact.ts';
import { StageAssessment } from './stage.ts';
import { uniqueIds } from './unique.ts';
import { Unit } from './unit.ts';

const list = <T extends z.ZodType<{ id: string }>>(record: T) => z.array(record).default([]).superRefine(uniqueIds);

export const AccountNames = z.looseObject({ name: text, supplier: text, customer: text });
export type AccountNames = z.infer<typeof AccountNames>;

/** The lists of the `map` layer: what everyone with access sees, customer guests too. */
export const mapLists = {
  functions: list(BusinessFunction),
  levels: list(Level),
  units: list(Unit),
  people: list(Person),
  contacts: list(Contact),
  links: list(Link),
  notes: list(Note),
  frames: list(Frame),
};

/** The lists of the `inside` layer: judgements and plans, our people only. */
export const insideLists = {
  contactPlans: list(ContactPlan),
  plannedContacts: list(PlannedContact),
  influences: list(Influence),
  judgements: list(Judgement),
  decisions: list(Decision),
  needs: list(Need),
  personNotes: list(PersonNote),
  stages: list(StageAssessment),
  evidence: list(Evidence),
  milestones: list(Milestone),
  events: list(AccountEvent),
  actions: list(ActionItem),
  accepted: list(AcceptedFinding),
};

/** The lists of the `talk` layer. */
export const talkLists = { comments: list(Comment) };

export const Inside = z.looseObject(insideLists);
export type Inside = z.infer<typeof Inside>;
export const Talk = z.looseObject(talkLists);
export type Talk = z.infer<typeof Talk>;

const EMPTY_NAMES: z.input<typeof AccountNames> = {};

/** A whole account as a plain value: exactly the account file of the contract without its two format keys. */
export const Account = z.looseObject({
  account: AccountNames.prefault(EMPTY_NAMES),
  ...mapLists,
  inside: Inside.prefault({}),
  talk: Talk.prefault({}),
});
export type Account = z.infer<typeof Account>;

export const EMPTY_ACCOUNT: Account = Account.parse({});
