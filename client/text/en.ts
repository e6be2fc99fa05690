import { first } from './en-first.ts';
import { later } from './en-later.ts';

/** Every word in one value, for tests. The page loads the parts (`catalogue.ts`). */
export const en = { ...first, ...later };
