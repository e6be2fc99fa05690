import type { Stage } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type UntickEvidence = { stage: Stage; item: string };

/** Takes a tick back, and with it every other tick of the same item (two may have set it at once). */
export const untickEvidence: Command<UntickEvidence, void> = (edit, { stage, item }) => {
  for (const { id } of edit.account.inside.evidence.filter((one) => one.stage === stage && one.item === item)) {
    removeRecord(edit, 'evidence', id);
  }
};
