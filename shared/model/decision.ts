import { z } from 'zod';
import { PersonId, RecordId } from './id.ts';
import { certainty } from './judgement.ts';
import { text } from './nullable.ts';
import { uniqueIds } from './unique.ts';

export const BuyingRole = z.enum(['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper', 'approver']);
export type BuyingRole = z.infer<typeof BuyingRole>;

export const DecisionRole = z.looseObject({ id: RecordId, person: PersonId, role: BuyingRole, certainty });
export type DecisionRole = z.infer<typeof DecisionRole>;

/** A purchase or objective with the people who play a role in it [W&W]. */
export const Decision = z.looseObject({
  id: RecordId,
  name: text,
  roles: z.array(DecisionRole).default([]).superRefine(uniqueIds),
});
export type Decision = z.infer<typeof Decision>;
