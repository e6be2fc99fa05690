import type { AccountNames } from '../../model/account.ts';
import type { Command } from '../edit.ts';
import { plain } from '../json.ts';
import { NAME_KEYS } from '../read-meta.ts';
import { META } from '../shape.ts';
import { write } from '../write.ts';

export type RenameAccount = Partial<Pick<AccountNames, 'name' | 'supplier' | 'customer'>>;

export const renameAccount: Command<RenameAccount, void> = (edit, names) => {
  for (const key of NAME_KEYS) {
    const name = names[key];
    if (name !== undefined) write(edit, 'map', [META, key], plain(name));
  }
};
