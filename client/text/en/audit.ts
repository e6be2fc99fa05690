import type { AuditAction } from '../../../shared/protocol/audit.ts';

/** An entry in words: who, on which account, whom or what, and what changed. '' where there is nothing. */
export type Told = {
  who: string;
  account: string;
  what: string;
  /** Roles as words, '' for none. */
  roleBefore: string;
  role: string;
  before: string;
  after: string;
  tokenOf: string;
  until: string;
  by: 'password' | 'company' | 'mail' | 'owner' | undefined;
  access: 'read' | 'write' | undefined;
  isPrivate: boolean;
  hasPassphrase: boolean;
  count: number | undefined;
  added: number;
  updated: number;
  rejected: number;
};

const places = (count: number) => (count === 1 ? 'one other place' : `${count} other places`);
const on = (account: string) => (account === '' ? '' : ` to “${account}”`);

const sentences: Record<AuditAction, (told: Told) => string> = {
  'signed-in': ({ who, by }) => `${who} signed in${by === 'company' ? ' through the company’s provider' : ''}.`,
  'sign-in-failed': ({ what }) =>
    what === ''
      ? 'Somebody tried to sign in with an address that nobody here has.'
      : `Somebody tried to sign in as ${what} with a wrong password.`,
  'locked-out': ({ what }) => `After too many wrong passwords ${what} is locked out for a quarter of an hour.`,
  'signed-out': ({ who }) => `${who} signed out.`,
  'session-revoked': ({ who, count = 1 }) => `${who} ended the session in ${places(count)}.`,
  'password-changed': ({ who }) => `${who} changed the password.`,
  'password-refused': ({ who }) => `${who} wanted to change the password and gave a wrong one.`,
  'password-reset': ({ who }) => `${who} chose a new password by a link.`,
  'reset-link-made': ({ who, what, by }) =>
    by === 'mail'
      ? `A link for a new password was mailed to ${what}.`
      : `${who} made a link by which ${what} chooses a new password.`,
  'workspace-set-up': ({ who }) => `${who} set this workspace up and became its owner.`,
  'workspace-changed': ({ who }) => `${who} changed what holds for all accounts.`,
  'member-invited': ({ who, account, role }) => `${who} invited somebody as ${role}${on(account)}.`,
  'invitation-revoked': ({ who }) => `${who} took an invitation back.`,
  'member-added': ({ who, what, role }) => `${who} added ${what} as ${role}.`,
  'member-joined': ({ who, account, role }) => `${who} accepted an invitation and came in as ${role}${on(account)}.`,
  'member-renamed': ({ before, after }) => `${before} is called ${after} now.`,
  'member-role-changed': ({ who, what, roleBefore, role }) => `${who} made ${what} ${role}; before: ${roleBefore}.`,
  'member-removed': ({ who, what }) => `${who} removed ${what} from the workspace.`,
  'account-opened': ({ who, account }) => `${who} opened “${account}”.`,
  'account-created': ({ who, account }) => `${who} made the account “${account}”.`,
  'account-renamed': ({ who, before, after }) => `${who} renamed “${before}” to “${after}”.`,
  'profile-changed': ({ who, account }) => `${who} changed the figures, status or tags of “${account}”.`,
  'account-archived': ({ who, account }) => `${who} archived “${account}”.`,
  'account-unarchived': ({ who, account }) => `${who} took “${account}” out of the archive.`,
  'account-deleted': ({ who, account }) => `${who} deleted “${account}” for good.`,
  'team-changed': ({ who, what, account, roleBefore, role }) => {
    if (!role) return `${who} took ${what} off the team of “${account}”.`;
    if (!roleBefore) return `${who} put ${what} on the team of “${account}” as ${role}.`;
    return `${who} made ${what} ${role} of “${account}”; before: ${roleBefore}.`;
  },
  'privacy-changed': ({ who, account, isPrivate }) =>
    isPrivate ? `${who} made “${account}” private.` : `${who} opened “${account}” to managers.`,
  'link-made': ({ who, account, what, role, until, hasPassphrase }) =>
    `${who} made the share link “${what}” to “${account}” (${role}), ${
      until === '' ? 'without an end' : `until ${until}`
    }${hasPassphrase ? ', with a passphrase' : ''}.`,
  'link-changed': ({ who, account, what }) => `${who} changed the share link “${what}” to “${account}”.`,
  'link-revoked': ({ who, account, what }) => `${who} revoked the share link “${what}” to “${account}”.`,
  'link-refused': ({ account, what }) =>
    `Somebody gave a wrong passphrase for the share link “${what}” to “${account}”.`,
  'guest-joined': ({ who, account, what }) => `${who} came to “${account}” by the share link “${what}”.`,
  'stage-said': ({ who, account, what }) =>
    `${who} said where the relationship with “${account}” stands, by the link “${what}”.`,
  'token-made': ({ who, what, access, count, until }) =>
    `${who} made the API token “${what}”: it ${access === 'write' ? 'reads and writes' : 'reads'} ${
      count === undefined ? 'all accounts' : count === 1 ? 'one account' : `${count} accounts`
    }, ${until === '' ? 'without an end' : `until ${until}`}.`,
  'token-revoked': ({ who, what, tokenOf }) =>
    `${who} revoked the API token “${what}”${tokenOf === '' ? '' : ` of ${tokenOf}`}.`,
  'account-exported': ({ who, account }) => `${who} exported “${account}” as a file.`,
  'account-imported': ({ who, account, added, updated, rejected }) =>
    `${who} imported a file into “${account}”: ${added} added, ${updated} changed, ${rejected} refused.`,
  'import-begun': ({ who, account }) => `${who} began to import a file into “${account}”.`,
  'version-kept': ({ who, account, what }) => `${who} kept “${account}” as the version “${what}”.`,
  'version-named': ({ who, account, before, after }) =>
    before === ''
      ? `${who} named a version of “${account}” “${after}”.`
      : `${who} renamed the version “${before}” of “${account}” to “${after}”.`,
  'version-deleted': ({ who, account, what }) => `${who} deleted the version “${what}” of “${account}”.`,
  'version-exported': ({ who, account, what }) => `${who} exported the version “${what}” of “${account}” as a file.`,
  'restore-begun': ({ who, account }) => `${who} began to bring “${account}” back to an earlier version.`,
  'person-reported': ({ who, what }) =>
    what === ''
      ? `${who} exported everything about a person who is erased by now.`
      : `${who} exported everything about ${what}.`,
  'person-erased': ({ who, account }) =>
    account === '' ? `${who} erased a person.` : `${who} erased a person from “${account}”.`,
  'audit-exported': ({ who }) => `${who} exported the audit log.`,
  'review-started': ({ who, what, count }) =>
    `${who} began the review “${what}” of ${count === 1 ? 'one account' : `${count} accounts`}.`,
  'review-ended': ({ who, what }) => `${who} ended the review “${what}”.`,
  'review-deleted': ({ who, what }) => `${who} deleted the review “${what}” and its minutes.`,
  'account-reviewed': ({ who, account, what }) => `${who} was done with “${account}” in the review “${what}”.`,
};

export const audit = {
  title: 'Audit log',
  text: 'Who came in, opened, shared, changed and exported what. Only owners of the workspace read it.',
  list: 'Entries',
  sentences,
  deeds: {
    'signed-in': 'Signed in',
    'sign-in-failed': 'Sign-in failed',
    'locked-out': 'Locked out',
    'signed-out': 'Signed out',
    'session-revoked': 'Session ended',
    'password-changed': 'Password changed',
    'password-refused': 'Password refused',
    'password-reset': 'Password reset',
    'reset-link-made': 'Link for a new password',
    'workspace-set-up': 'Workspace set up',
    'workspace-changed': 'Workspace settings changed',
    'member-invited': 'Member invited',
    'invitation-revoked': 'Invitation taken back',
    'member-added': 'Member added',
    'member-joined': 'Member joined',
    'member-renamed': 'Member renamed',
    'member-role-changed': 'Role changed',
    'member-removed': 'Member removed',
    'account-opened': 'Account opened',
    'account-created': 'Account made',
    'account-renamed': 'Account renamed',
    'profile-changed': 'Profile changed',
    'account-archived': 'Account archived',
    'account-unarchived': 'Account out of the archive',
    'account-deleted': 'Account deleted',
    'team-changed': 'Team changed',
    'privacy-changed': 'Privacy changed',
    'link-made': 'Share link made',
    'link-changed': 'Share link changed',
    'link-revoked': 'Share link revoked',
    'link-refused': 'Share link refused',
    'guest-joined': 'Guest came in',
    'stage-said': 'Customer answered',
    'token-made': 'API token made',
    'token-revoked': 'API token revoked',
    'account-exported': 'Account exported',
    'account-imported': 'File imported',
    'import-begun': 'Import begun',
    'version-kept': 'Version kept',
    'version-named': 'Version named',
    'version-deleted': 'Version deleted',
    'version-exported': 'Version exported',
    'restore-begun': 'Restore begun',
    'person-reported': 'Report about a person',
    'person-erased': 'Person erased',
    'audit-exported': 'Audit log exported',
    'review-started': 'Review begun',
    'review-ended': 'Review ended',
    'review-deleted': 'Review deleted',
    'account-reviewed': 'Account reviewed',
  } satisfies Record<AuditAction, string> as Record<AuditAction, string>,
  roles: {
    owner: 'owner',
    manager: 'manager',
    member: 'member',
    editor: 'editor',
    commenter: 'commenter',
    viewer: 'viewer',
    'customer-editor': 'customer who may draw',
    'customer-viewer': 'customer who may look',
    'customer-says': 'a question to the customer',
  },
  nobody: 'Somebody',
  unnamed: 'Somebody without a name',
  guest: (name: string) => `${name} (guest)`,
  token: (name: string, of: string) => (of === '' ? `The token “${name}”` : `The token “${name}” of ${of}`),
  from: (address: string) => `from ${address}`,
  filters: 'Filter',
  person: 'Who',
  anybody: 'Anybody',
  account: 'Account',
  anyAccount: 'Every account',
  deed: 'What',
  anything: 'Everything',
  since: 'From',
  until: 'Until',
  clear: 'Clear filters',
  csv: 'Export as CSV',
  more: 'Show older entries',
  end: 'No older entries.',
  emptyTitle: 'Nothing is written down yet',
  emptyText: 'From now on you read here who did what.',
  noneTitle: 'Nothing fits',
  noneText: 'No entry fits these filters.',
  wrongOrder: 'This day is before the first one.',
  tryAgain: 'Try again',
};
