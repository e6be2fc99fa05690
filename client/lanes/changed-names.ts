type Names = { name: string; supplier: string; customer: string };

/** Only what was written here: a colleague may have renamed the others since `before`. */
export const changedNames = (before: Names, typed: Names): Partial<Names> =>
  Object.fromEntries(
    (['name', 'supplier', 'customer'] as const)
      .map((key) => [key, typed[key].trim()] as const)
      .filter(([key, value]) => value !== before[key]),
  );
