import { Account, AccountNames, Inside, Talk } from '../../model/account.ts';
import { LAYERS, type Layer } from '../../model/layer.ts';
import type { Edit } from '../edit.ts';
import { isSafeKey, plain } from '../json.ts';
import { ACCOUNT_PREFIX, FILE_PREFIX, FORMAT_KEYS } from '../read-meta.ts';
import { META } from '../shape.ts';
import { write } from '../write.ts';
import { layerPart } from './layer-part.ts';

const known: { [L in Layer]: readonly string[] } = {
  map: [...Object.keys(Account.shape), ...FORMAT_KEYS],
  inside: Object.keys(Inside.shape),
  talk: Object.keys(Talk.shape),
};

const setMeta = (edit: Edit, layer: Layer, key: string, value: unknown): void =>
  write(edit, layer, [META, key.toWellFormed()], plain(value));

/** The names of the account, and every unknown key that stands beside its lists. */
export const mergeMeta = (edit: Edit, file: { account: AccountNames }, raw: unknown): void => {
  const names = edit.account.account;
  const rawNames = layerPart({ inside: layerPart(raw, 'map').account }, 'inside');
  for (const key of Object.keys(rawNames).filter(isSafeKey)) {
    const isName = Object.hasOwn(AccountNames.shape, key);
    if (isName && names[key] === file.account[key]) continue;
    setMeta(edit, 'map', isName ? key : `${ACCOUNT_PREFIX}${key}`, file.account[key]);
  }
  for (const layer of LAYERS) {
    for (const [key, value] of Object.entries(layerPart(raw, layer))) {
      if (isSafeKey(key) && !known[layer].includes(key)) setMeta(edit, layer, `${FILE_PREFIX}${key}`, value);
    }
  }
};
