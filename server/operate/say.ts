import { sayFinding } from './finding.ts';
import type { Verification } from './verify.ts';

const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

/** What was found, in lines for the person at the terminal. */
export const describe = ({ counts, outdated, wasRead, findings }: Verification): string => {
  const read = [
    `  ${count(counts.accounts, 'account')}, ${count(counts.members, 'member')}`,
    `  ${count(counts.documents, 'document')} (${count(counts.snapshots, 'snapshot')}, ${count(counts.updates, 'change')} after them)`,
    `  ${count(counts.records, 'record')}`,
    ...(outdated > 0 ? [`  ${count(outdated, 'summary', 'summaries')} still to be computed`] : []),
  ];
  const unread = ['  the file is whole; its documents were not read, because it is of another version of Facet'];
  return [
    ...(wasRead ? read : unread),
    ...findings.map((finding) => `  ! ${sayFinding(finding)}`),
    findings.length === 0 ? 'Nothing is wrong.' : `${count(findings.length, 'finding')}.`,
  ].join('\n');
};
