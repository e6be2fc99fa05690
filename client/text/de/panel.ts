import type { panel as en } from '../en/panel.ts';

export const panel: typeof en = {};
