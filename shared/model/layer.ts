import { z } from 'zod';

/** One Yjs document per audience, so that permission is a door and not a filter. */
export const Layer = z.enum(['map', 'inside', 'talk']);
export type Layer = z.infer<typeof Layer>;
export const LAYERS = Layer.options;
