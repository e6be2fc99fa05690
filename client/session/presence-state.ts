import { z } from 'zod';
import { ContactId, PersonId } from '../../shared/model/id.ts';
import { Side } from '../../shared/model/side.ts';
import { LENSES, type LensName } from '../../shared/rules/layout/lens/lens-name.ts';

const MOST_SELECTED = 500;
const LONGEST_NAME = 120;

const coordinate = z.number().min(-1e7).max(1e7);

/** A point in world pixels. */
export const Point = z.object({ x: coordinate, y: coordinate });
export type Point = z.infer<typeof Point>;

/** What a person sees: the world point in the middle of the window and the zoom. */
export const Viewport = z.object({ x: coordinate, y: coordinate, zoom: z.number().positive().max(100) });
export type Viewport = z.infer<typeof Viewport>;

export const Drag = z.object({ person: PersonId, x: coordinate, y: coordinate });
export type Drag = z.infer<typeof Drag>;

export const Page = z.enum(['map', 'table', 'history']);
export type Page = z.infer<typeof Page>;

/**
 * What one open page says about itself over awareness. Others write it, so everything is bounded: a part that is not
 * understood is left out, and a state without a person behind it is no state at all.
 */
export const PresenceState = z.object({
  user: z.object({
    id: z.string().min(1).max(200),
    name: z.string().transform((name) => [...name].slice(0, LONGEST_NAME).join('')),
    hue: Side.catch('supplier'),
  }),
  cursor: Point.nullable().catch(null),
  people: z.array(PersonId).max(MOST_SELECTED).catch([]),
  contacts: z.array(ContactId).max(MOST_SELECTED).catch([]),
  drag: Drag.nullable().catch(null),
  viewport: Viewport.nullable().catch(null),
  page: Page.catch('map'),
  /** The lens in which cursor, drag and viewport are meant: elsewhere the same point is another place. */
  lens: z.enum(LENSES).catch('shape'),
});
export type PresenceState = z.infer<typeof PresenceState>;

/** Another open page. `self`: it is another tab or device of the same person. */
export type Other = {
  clientId: number;
  self: boolean;
  userId: string;
  /** He came by a share link. */
  isGuest: boolean;
  name: string;
  hue: Side;
  cursor: Point | null;
  selection: { people: PersonId[]; contacts: ContactId[] };
  drag: Drag | null;
  viewport: Viewport | null;
  page: Page;
  lens: LensName;
};

/** Who came by a share link has an id that says so. */
const isGuestId = (user: string): boolean => user.startsWith('guest:');

/** Reads what another page says; null when it is not a state of ours. */
export const parseOther = (clientId: number, raw: unknown, ownUserId: string): Other | null => {
  const parsed = PresenceState.safeParse(raw);
  if (!parsed.success) return null;
  const { user, people, contacts, cursor, drag, viewport, page, lens } = parsed.data;
  const self = user.id === ownUserId;
  const selection = { people, contacts };
  const { id: userId, name, hue } = user;
  return {
    clientId,
    self,
    userId,
    isGuest: isGuestId(userId),
    name,
    hue,
    selection,
    cursor,
    drag,
    viewport,
    page,
    lens,
  };
};

/** Everybody who is here, each person once however many pages he has open, without the reader himself. */
export const peopleAmong = (others: readonly Other[]): Other[] => {
  const people = new Map<string, Other>();
  for (const other of others) if (!other.self && !people.has(other.userId)) people.set(other.userId, other);
  return [...people.values()];
};
