import type { lanes as en } from '../en/lanes.ts';

export const lanes: typeof en = {};
