export const lanes = {};
