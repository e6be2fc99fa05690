import { createHash } from 'node:crypto';
import type { Judging } from '../../shared/model/judging.ts';

/**
 * Grows by one whenever a rule or a field of what is projected changes: summaries that an older server computed are
 * computed anew at the next start.
 */
const RULES_VERSION = 3;

/** Names the rules and settings by which a summary was computed. */
export const rulesName = (judging: Judging): string =>
  `${RULES_VERSION}-${createHash('sha256').update(JSON.stringify(judging)).digest('base64url').slice(0, 16)}`;
