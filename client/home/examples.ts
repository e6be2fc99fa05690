// The accounts that come with Facet, as account files in client/public/examples.
import { AccountFile } from '../../shared/model/account-file.ts';
import type { Day } from '../../shared/model/day.ts';

/** The rich invented account first, then the seven pictures of the textbook in their order. */
export const EXAMPLES = [
  'nordwind',
  'bow-tie',
  'co-operative',
  'kam-meets-everybody',
  'diamond',
  'diamond-uncoordinated',
  'integrated',
  'uncoupled',
] as const;
export type Example = (typeof EXAMPLES)[number];

/** Days on which the invented account shows the three shapes of the start screen. */
export const SHAPE_DAYS = {
  bowtie: '2025-03-12' as Day,
  opening: '2025-11-20' as Day,
  diamond: '2026-09-08' as Day,
};

/** The file as it was written: an import tells absent keys from empty ones. */
export const fetchExample = async (example: Example): Promise<Record<string, unknown>> => {
  const response = await fetch(`/examples/${example}.json`);
  if (!response.ok) throw new Error(`no example ${example}`);
  const raw: Record<string, unknown> = await response.json();
  AccountFile.parse(raw);
  return raw;
};
