import { z } from 'zod';
import { Day } from './day.ts';
import { LinkId, PersonId } from './id.ts';
import { nullable } from './nullable.ts';

export const LinkKind = z.enum(['reports-to', 'dotted', 'coordinates']);
export type LinkKind = z.infer<typeof LinkKind>;

/** A link inside one company: solid or dotted reporting line, or coordination with the KAM. */
export const Link = z.looseObject({
  id: LinkId,
  from: PersonId,
  to: PersonId,
  kind: LinkKind,
  since: nullable(Day),
  until: nullable(Day),
});
export type Link = z.infer<typeof Link>;
