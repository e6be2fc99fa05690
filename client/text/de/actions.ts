import type { actions as en } from '../en/actions.ts';

export const actions: typeof en = {};
