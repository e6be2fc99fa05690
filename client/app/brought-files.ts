import type { AccountId } from '../../shared/model/id.ts';

/** Files on their way from the start screen to the import dialog of the account made for them. */
const files = new Map<AccountId, File>();

export const bring = (id: AccountId, file: File): void => void files.set(id, file);

export const takeBrought = (id: AccountId): File | null => {
  const file = files.get(id) ?? null;
  files.delete(id);
  return file;
};
