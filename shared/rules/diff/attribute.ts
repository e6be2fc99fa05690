import type { Day } from '../../model/day.ts';
import type { Layer } from '../../model/layer.ts';
import type { Difference } from './difference.ts';

/** A name of '' is nobody we know, who may have edited all the same. */
export type Editor = { id: string; name: string };

/** Edits of one person of one layer: instants as ISO text, the day of the last of them. */
export type EditsOf = { layer: Layer; by: Editor; first: string; last: string; day: Day };

export type Evidence = {
  /** Who edited in the time between the two states. */
  trail: readonly EditsOf[];
  /** Who is behind a Yjs client of a layer, as far as it is known. */
  personOf: (layer: Layer, client: number) => Editor | null;
  /** The Yjs client that wrote what stands under a path in the later state. */
  writerOf: (layer: Layer, path: readonly string[]) => number | null;
};

/** The part of a trail up to an instant: the edits between two versions. */
export const trailUntil = (trail: readonly EditsOf[], until: string): EditsOf[] =>
  trail.filter((entry) => Date.parse(entry.first) <= Date.parse(until));

/**
 * Who made a difference, and on which day, as far as it is certain: the writer of what stands there, or the only one who
 * edited the layer in that time. Somebody who did not edit in that time is never named.
 */
export const attribute = (
  { layer, path }: Pick<Difference, 'layer' | 'path'>,
  { trail, personOf, writerOf }: Evidence,
): { name: string; day: Day | null } | null => {
  const edits = trail.filter((entry) => entry.layer === layer);
  const editors = new Map(edits.map((entry) => [entry.by.id, entry.by]));
  const client = writerOf(layer, path);
  const writer = client === null ? null : personOf(layer, client);
  const only = editors.size === 1 ? [...editors.values()][0]! : null;
  const person = writer && editors.has(writer.id) ? writer : only;
  if (!person || person.name === '') return null;
  const days = new Set(edits.filter((entry) => entry.by.id === person.id).map((entry) => entry.day));
  return { name: person.name, day: days.size === 1 ? [...days][0]! : null };
};
