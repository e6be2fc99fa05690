import { z } from 'zod';

/** The shape of every id in Facet: it can stand in a URL, a CSS selector and a file unescaped. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const id = () =>
  z.string().regex(ID_PATTERN, 'an id has 1 to 64 letters, digits, "_" or "-" and begins with a letter or digit');

export const AccountId = id().brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;
export const FunctionId = id().brand<'FunctionId'>();
export type FunctionId = z.infer<typeof FunctionId>;
export const LevelId = id().brand<'LevelId'>();
export type LevelId = z.infer<typeof LevelId>;
export const UnitId = id().brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;
export const PersonId = id().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const SeatId = id().brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;
export const ContactId = id().brand<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;
export const LinkId = id().brand<'LinkId'>();
export type LinkId = z.infer<typeof LinkId>;
/** An id of a record that nothing else refers to by type (notes, frames, touches, judgements …). */
export const RecordId = id().brand<'RecordId'>();
export type RecordId = z.infer<typeof RecordId>;

/** Makes a fresh id. Handed in from the edge (`session`, `main`), so that the rest stays testable. */
export type NewId = () => string;
