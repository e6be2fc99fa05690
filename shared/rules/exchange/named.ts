import { fold } from './fold.ts';

type Named = { id: string; name: string };

/** The function, level or unit that a cell means: by its id, so that an id always finds itself, else by a name that only one bears. */
export const named = <T extends Named>(list: readonly T[], cell: string | null): T | undefined => {
  if (cell === null) return undefined;
  const byId = list.find(({ id }) => id === cell);
  if (byId) return byId;
  const bearers = list.filter(({ name }) => fold(name) === fold(cell));
  return bearers.length === 1 ? bearers[0] : undefined;
};
