/** A chance in percent. Small is not nothing. */
export const sayRisk = (share: number): string => {
  const percent = Math.round(100 * share);
  return percent === 0 && share > 0 ? '< 1 %' : `${percent} %`;
};
