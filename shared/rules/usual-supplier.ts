/** The company that most maps have on our side, the unnamed and those with only the word for it (`word`) aside; else `word`. */
export const usualSupplier = (suppliers: readonly string[], word: string): string => {
  const names = suppliers.map((name) => name.trim()).filter((name) => name !== '' && name !== word);
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? word;
};
