import { z } from 'zod';
import { Day } from '../model/day.ts';
import { Layer } from '../model/layer.ts';
import { limits } from './limits.ts';

/** Why a version was taken. One of any kind may have a name; what has a name is kept for ever. */
export const VersionKind = z.enum(['hourly', 'session-end', 'before-import', 'before-restore', 'named']);
export type VersionKind = z.infer<typeof VersionKind>;

const Person = z.object({ id: z.string(), name: z.string() });

export const Version = z.object({
  id: z.string(),
  kind: VersionKind,
  name: z.string().nullable(),
  /** ISO instant, and its day in the workspace's time zone. */
  at: z.iso.datetime(),
  day: Day,
  /** Who asked for it; null: nobody did, or somebody who is gone. */
  by: Person.nullable(),
  /** Who edited the account since the version before. */
  editors: z.array(Person),
});
export type Version = z.infer<typeof Version>;

/** `GET /api/accounts/{id}/versions`, the newest first. */
export const VersionList = z.object({
  versions: z.array(Version),
  /** Who edited since the newest version. */
  since: z.array(Person),
});
export type VersionList = z.infer<typeof VersionList>;

const name = z.string().trim().min(1, 'a name is needed').max(limits.versionNameLength);

/**
 * `POST /api/accounts/{id}/versions`: 201 with the new version; 200 with the present one when `before` is given and
 * nothing changed since it; 204 when `before` an import there is nothing to keep.
 */
export const MakeVersionRequest = z.union([
  z.strictObject({ name }),
  z.strictObject({ before: z.enum(['import', 'restore']) }),
]);
export type MakeVersionRequest = z.infer<typeof MakeVersionRequest>;

/** `PATCH /api/accounts/{id}/versions/{version}` → the version. Naming an automatic one keeps it for ever. */
export const NameVersionRequest = z.strictObject({ name });
export type NameVersionRequest = z.infer<typeof NameVersionRequest>;

/** Edits of one person of one layer: from the connection, never from the document. */
export const EditTrail = z.object({
  layer: Layer,
  by: Person,
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  day: Day,
});
export type EditTrail = z.infer<typeof EditTrail>;

/** `GET /api/accounts/{id}/versions/{version}`: the three layers as Yjs updates, in base64. */
export const VersionContent = z.object({
  version: Version,
  layers: z.object({ map: z.base64(), inside: z.base64(), talk: z.base64() }),
});
export type VersionContent = z.infer<typeof VersionContent>;

/**
 * `GET /api/accounts/{id}/versions/{version}/edits`: what is known of who edited since. `writers`: whose connection
 * first brought the changes of a Yjs client.
 */
export const VersionEdits = z.object({
  trail: z.array(EditTrail),
  writers: z.array(z.object({ layer: Layer, client: z.int(), by: Person })),
});
export type VersionEdits = z.infer<typeof VersionEdits>;

export const versionPaths = {
  versions: (account: string) => `/api/accounts/${account}/versions`,
  version: (account: string, version: string) => `/api/accounts/${account}/versions/${version}`,
  edits: (account: string, version: string) => `/api/accounts/${account}/versions/${version}/edits`,
  /** The version as an account file. */
  export: (account: string, version: string) => `/api/accounts/${account}/versions/${version}/export`,
} as const;
