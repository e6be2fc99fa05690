/** Beyond this many the list is not read any more; typing one more letter finds it. */
const SHOWN = 50;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * Items with every typed word in label or detail, those first whose label begins with the query, then those with a
 * word that begins with it; otherwise in the order handed in. Accents and case do not count.
 */
export const matchingItems = <T extends { label: string; detail?: string }>(
  items: readonly T[],
  query: string,
): T[] => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items.slice(0, SHOWN);
  const first = words.join(' ');
  const rank = (item: T): number => {
    const label = plain(item.label);
    if (label.startsWith(first)) return 0;
    return label.split(/\s+/).some((word) => word.startsWith(words[0]!)) ? 1 : 2;
  };
  return items
    .filter((item) => {
      const text = plain(`${item.label} ${item.detail ?? ''}`);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN);
};
