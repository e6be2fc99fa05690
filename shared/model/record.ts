import type { z } from 'zod';
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
import type { Layer } from './layer.ts';
import { Level } from './level.ts';
import { Link } from './link.ts';
import { Milestone } from './milestone.ts';
import { Need } from './need.ts';
import { Note } from './note.ts';
import { Person } from './person.ts';
import { PersonNote } from './person-note.ts';
import { PlannedContact } from './planned-contact.ts';
import { StageAssessment } from './stage.ts';
import { Unit } from './unit.ts';

/** Every list of an account: the schema of one record and the layer that holds it. */
export const collections = {
  functions: { layer: 'map', record: BusinessFunction },
  levels: { layer: 'map', record: Level },
  units: { layer: 'map', record: Unit },
  people: { layer: 'map', record: Person },
  contacts: { layer: 'map', record: Contact },
  links: { layer: 'map', record: Link },
  notes: { layer: 'map', record: Note },
  frames: { layer: 'map', record: Frame },
  contactPlans: { layer: 'inside', record: ContactPlan },
  plannedContacts: { layer: 'inside', record: PlannedContact },
  influences: { layer: 'inside', record: Influence },
  judgements: { layer: 'inside', record: Judgement },
  decisions: { layer: 'inside', record: Decision },
  needs: { layer: 'inside', record: Need },
  personNotes: { layer: 'inside', record: PersonNote },
  stages: { layer: 'inside', record: StageAssessment },
  evidence: { layer: 'inside', record: Evidence },
  milestones: { layer: 'inside', record: Milestone },
  events: { layer: 'inside', record: AccountEvent },
  actions: { layer: 'inside', record: ActionItem },
  accepted: { layer: 'inside', record: AcceptedFinding },
  comments: { layer: 'talk', record: Comment },
} as const satisfies Record<string, { layer: Layer; record: z.ZodType }>;

export type Collection = keyof typeof collections;
export type RecordOf<C extends Collection> = z.infer<(typeof collections)[C]['record']>;

export const collectionNames = Object.keys(collections) as Collection[];
export const collectionsOf = (layer: Layer): Collection[] =>
  collectionNames.filter((name) => collections[name].layer === layer);
