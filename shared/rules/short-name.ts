/** What is left of a name where there is room for one word: the last, "Berg" of "Anna Berg". */
export const shortName = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? '';
