import type { Account } from '../../model/account.ts';
import type { FindingRule } from './finding.ts';

type Subject = 'person' | 'contact' | 'function' | 'level' | 'decision';

/** What stands behind the colon in the ids of each rule (FI17); null where the rule alone is the id. */
const SUBJECTS: Record<FindingRule, readonly (Subject | null)[]> = {
  'single-threaded': [null],
  'kam-overload': [null],
  uncoordinated: [null],
  'thin-map': [null],
  'unreached-decider': ['person'],
  'no-economic-buyer': [null, 'decision'],
  'no-mentor': [null],
  'no-executive-sponsor': [null],
  'uncovered-function': ['function'],
  'uncovered-level': ['level'],
  'stale-line': ['contact'],
  'powerful-opponent': ['person'],
  'orphaned-line': ['contact'],
  'stage-overclaimed': [null],
  'perception-gap': [null],
  'nobody-negative': [null],
  'not-edited': [null],
  'not-reviewed': [null],
};

const isRule = (rule: string): rule is FindingRule => Object.hasOwn(SUBJECTS, rule);

const listOf = (account: Account, subject: Subject): readonly { id: string }[] => {
  switch (subject) {
    case 'person':
      return account.people;
    case 'contact':
      return account.contacts;
    case 'function':
      return account.functions;
    case 'level':
      return account.levels;
    case 'decision':
      return account.inside.decisions;
  }
};

/** Whether a text begins as the id of a finding does, whatever it is about. */
export const isAboutFinding = (id: string): boolean => isRule(id.split(':', 1)[0] ?? '');

/** Whether an account can have a finding of this id: a rule of ours, and a subject that is there. It need not hold today. */
export const namesFinding = (account: Account, id: string): boolean => {
  const colon = id.indexOf(':');
  const rule = colon < 0 ? id : id.slice(0, colon);
  if (!isRule(rule)) return false;
  const about = id.slice(colon + 1);
  return SUBJECTS[rule].some((subject) =>
    subject === null ? colon < 0 : colon >= 0 && listOf(account, subject).some((one) => one.id === about),
  );
};
