import { first } from './de-first.ts';
import { later } from './de-later.ts';
import type { en } from './en.ts';

export const de: typeof en = { ...first, ...later };
