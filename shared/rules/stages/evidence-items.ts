// What can be ticked for each stage (domain.md §3). Required items carry a stage. The others describe it: some, like "no trade
// yet", stop being true on the next stage, so nothing may hang on them.
import type { Stage } from '../../model/stage.ts';

export type EvidenceItem = { id: string; stage: Stage; required: boolean };

const of = (stage: Stage, required: readonly string[], describing: readonly string[] = []): EvidenceItem[] => [
  ...required.map((id) => ({ id, stage, required: true })),
  ...describing.map((id) => ({ id, stage, required: false })),
];

export const EVIDENCE_ITEMS: readonly EvidenceItem[] = [
  ...of('exploratory', ['qualified'], ['no-trade-yet', 'one-contact']),
  ...of('basic', ['transactions-run', 'decision-process-learnt'], ['one-of-several-suppliers', 'easy-exit']),
  ...of('co-operative', ['several-contacts', 'competitors-watched'], ['limited-information', 'little-trust']),
  ...of(
    'interdependent',
    ['multi-function-contact', 'sensitive-information', 'product-development'],
    ['mutual-dependency', 'cost-savings'],
  ),
  ...of('integrated', ['prime-supplier', 'joint-teams', 'joint-plan', 'open-costs'], ['traumatic-exit']),
  ...of('uncoupling', [], ['breach', 'change-event', 'planned-end', 'contacts-silent']),
];

/** Our list with the workspace's own: an item of the same stage and id replaces ours, others are added behind. */
export const evidenceItems = (own: readonly EvidenceItem[] = []): EvidenceItem[] => {
  const key = ({ stage, id }: EvidenceItem): string => `${stage}:${id}`;
  return [...new Map([...EVIDENCE_ITEMS, ...own].map((item) => [key(item), item])).values()];
};
