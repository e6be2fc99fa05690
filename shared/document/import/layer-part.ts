import type { Layer } from '../../model/layer.ts';
import { type Collection, collections } from '../../model/record.ts';
import { isObject } from '../json.ts';

type Fields = Record<string, unknown>;

/** The part of a file that one layer holds: the file itself, its `inside`, its `talk`. */
export const layerPart = (file: unknown, layer: Layer): Fields => {
  const part = layer === 'map' || !isObject(file) ? file : file[layer];
  return isObject(part) ? part : {};
};

/** The records of one list of a file, in the order of the file. */
export const listOf = (file: unknown, collection: Collection): (Fields & { id: string })[] => {
  const list = layerPart(file, collections[collection].layer)[collection];
  return Array.isArray(list) ? list : [];
};

/** How a path in the file names a record: `contacts[3]`, `inside.needs[0]`. */
export const recordPath = (collection: Collection, index: number): string => {
  const { layer } = collections[collection];
  return `${layer === 'map' ? '' : `${layer}.`}${collection}[${index}]`;
};
