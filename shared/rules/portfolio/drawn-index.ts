/** The index that an account is drawn with. Without a thread between the companies there is no shape: a bow-tie would say that two people meet. */
export const drawnIndex = ({
  threads,
  diamondIndex,
}: {
  threads: number;
  diamondIndex: number | null;
}): number | null => (threads === 0 ? null : diamondIndex);
