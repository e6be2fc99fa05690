import { z } from 'zod';
import { AccountId, PersonId } from '../model/id.ts';
import { type Collection, collectionNames } from '../model/record.ts';
import { VersionKind } from './versions.ts';

const Counts = z.partialRecord(z.enum(collectionNames as [Collection, ...Collection[]]), z.int().min(0));

/** `POST /api/accounts/{id}/people/{person}/erase`. `texts`: his name and addresses are taken out of other texts, too. */
export const EraseRequest = z.object({ texts: z.boolean().default(true) });
export type EraseRequest = z.infer<typeof EraseRequest>;

/**
 * What was done. `removed`: records of the account as it is now that are gone or no longer speak of him. `texts`: other
 * texts in which a mark stands for his name now; `namedStill`: those in which it still stands. `versions`: kept copies
 * that were written anew without him, and those that could not be read and were deleted. `rewritten`: the database file
 * holds nothing of it as free space either.
 */
export const ErasureStatement = z.object({
  account: z.object({ id: AccountId, name: z.string() }),
  person: PersonId,
  at: z.iso.datetime(),
  by: z.string(),
  removed: Counts,
  texts: z.int().min(0),
  namedStill: z.int().min(0),
  versions: z.object({ rewritten: z.int().min(0), deleted: z.int().min(0) }),
  rewritten: z.boolean(),
});
export type ErasureStatement = z.infer<typeof ErasureStatement>;

const Records = z.partialRecord(z.enum(collectionNames as [Collection, ...Collection[]]), z.array(z.looseObject({})));

/** A text that the portfolio keeps beside the account. `of`: the name of the review, round or view. `at`: where in it. */
const PortfolioText = z.object({
  kind: z.enum(['profile', 'review', 'round', 'score', 'agreed', 'view']),
  of: z.string(),
  at: z.string(),
  text: z.string(),
});
export type PortfolioText = z.infer<typeof PortfolioText>;

/**
 * `GET /api/accounts/{id}/people/{person}/report`: everything about one person, in the shapes of the account file.
 * `texts`: other records that name him. `versions`: what kept copies say of him, where it differs from the next newer
 * one. `portfolio`: texts of reviews, profile, scores and views that name him; `withheld` records more do, which whoever
 * asks may not read. `names`: who and what the ids in it stand for.
 */
export const PersonReport = z.object({
  format: z.literal('facet-person-report'),
  version: z.literal(1),
  at: z.iso.datetime(),
  account: z.object({ id: AccountId, name: z.string(), supplier: z.string(), customer: z.string() }),
  person: PersonId,
  now: Records,
  texts: Records,
  versions: z.array(
    z.object({ id: z.string(), at: z.iso.datetime(), kind: VersionKind, name: z.string().nullable(), said: Records }),
  ),
  portfolio: z.array(PortfolioText),
  withheld: z.int().min(0),
  names: z.record(z.string(), z.string()),
});
export type PersonReport = z.infer<typeof PersonReport>;
