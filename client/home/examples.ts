// The accounts that come with Facet, as account files in client/public/examples.
import { AccountFile } from '../../shared/model/account-file.ts';

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

/** The file as it was written: an import tells absent keys from empty ones. */
export const fetchExample = async (example: Example): Promise<Record<string, unknown>> => {
  const response = await fetch(`/examples/${example}.json`);
  if (!response.ok) throw new Error(`no example ${example}`);
  const raw: Record<string, unknown> = await response.json();
  AccountFile.parse(raw);
  return raw;
};
