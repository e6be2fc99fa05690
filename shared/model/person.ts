import { z } from 'zod';
import { byFrom, oncePerFrom } from './dated.ts';
import { Day } from './day.ts';
import { PersonId, SeatId } from './id.ts';
import { nullable } from './nullable.ts';
import { Position } from './position.ts';
import { Post } from './post.ts';
import { Side } from './side.ts';

/** `placeholder`: a post whose holder is not known; `vacant`: a post whose holder left. */
export const PersonStatus = z.enum(['active', 'placeholder', 'vacant']);
export type PersonStatus = z.infer<typeof PersonStatus>;

/** A person, or a post without one, of either company. `seat` is shared by the successive holders of one post. */
export const Person = z.looseObject({
  id: PersonId,
  side: Side,
  name: z.string(),
  status: PersonStatus.nullable()
    .default('active')
    .transform((status): PersonStatus => status ?? 'active'),
  from: nullable(Day),
  until: nullable(Day),
  posts: z.array(Post).default([]).refine(oncePerFrom, 'posts have one entry per "from"').transform(byFrom),
  seat: nullable(SeatId),
  email: nullable(z.string()),
  phone: nullable(z.string()),
  url: nullable(z.string()),
  location: nullable(z.string()),
  externalIds: z
    .record(z.string(), z.string().nullable())
    .nullable()
    .default({})
    .transform((ids) =>
      Object.fromEntries(Object.entries(ids ?? {}).flatMap(([key, id]) => (id === null ? [] : [[key, id]]))),
    ),
  member: nullable(z.string()),
  pos: nullable(Position),
});
export type Person = z.infer<typeof Person>;
