/** The ten by which key accounts are chosen (domain.md §6); their words stand in the client's catalogue. */
export const STANDARD_CRITERIA = [
  'product-fit',
  'transaction-size',
  'revenue-potential',
  'purchase-process',
  'partnership-potential',
  'duration',
  'liquidity',
  'existing-relationships',
  'cultural-fit',
  'geographical-fit',
] as const;
export type StandardCriterion = (typeof STANDARD_CRITERIA)[number];
/** So many are advised: fewer say too little, more blur what matters. */
export const ADVISED_CRITERIA = { from: 3, to: 5 } as const;
/** Scores whose meaning is written out. */
export const SCALE_STEPS = ['1', '4', '7', '10'] as const;
