import { z } from 'zod';
import { FunctionId } from './id.ts';

/** A business function of both companies: one horizontal lane of the map. Weight counts in the diamond index. */
export const BusinessFunction = z.looseObject({
  id: FunctionId,
  name: z.string(),
  weight: z
    .number()
    .min(0)
    .max(1000)
    .nullable()
    .default(1)
    .transform((weight) => weight ?? 1),
});
export type BusinessFunction = z.infer<typeof BusinessFunction>;
